"""Of several things that do not count because of one, the one is named."""

import copy
from dataclasses import replace

from smepp.messages import text
from tests.life.making import APPLIED, RECOGNISED, happening, lived


def test_one_wrong_date_is_told_once_and_named_by_what_follows():
    early = [replace(each, date="2013-03-10") if each.kind == "审定" else each for each in RECOGNISED]
    first, *others = lived(early, "2013-12-31").problems
    assert (first.code, first.params["step"]) == ("L101", "审定")
    assert [(each.code, each.params["step"]) for each in others] == [("L124", "公示"), ("L124", "认定")]
    assert {(each.params["cause"], each.params["day"], each.related) for each in others} == {
        ("审定", "2013-03-10", (first.place,))
    }


def test_what_does_not_follow_from_it_is_told_for_itself():
    happenings = [*APPLIED[:3], happening("复核结果", "2013-03-10", "合格", year=2013), happening("认定", "2013-04-15")]
    assert [each.code for each in lived(happenings, "2013-12-31").problems] == ["L101", "L101"]


def test_one_that_was_refused_and_done_in_time_later_is_no_cause():
    happenings = [*APPLIED, happening("认定", "2013-04-05"), happening("认定", "2013-04-15"), happening("认定", "2013-05-15")]
    assert [each.code for each in lived(happenings, "2013-12-31").problems] == ["L101", "L102"]


def test_what_became_of_an_objection_that_did_not_count_is_not_told():
    first = happening("异议", "2013-03-20")
    handled = happening("异议处理", "2013-03-22", "不成立", of=first.place)
    assert [each.code for each in lived([*APPLIED[:4], first, handled], "2013-03-30").problems] == ["L101"]


def test_states_are_named_in_the_language_of_the_message():
    [told] = lived([*RECOGNISED, happening("抽查", "2013-06-01", "整改到位")], "2013-12-31").problems
    assert (told.params["state"], told.params["needed"]) == ("已认定", ("限期整改",))
    again = copy.deepcopy(told)  # as between processes
    assert [text(again, "zh"), text(again, "en")] == [
        "2013-06-01的“抽查”没有计入：那时平台的状态是“已认定”。",
        "“抽查” of 2013-06-01 does not count: the platform was then at “recognised”.",
    ]
