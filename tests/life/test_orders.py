"""Nothing follows that may not follow: papers left out, days exchanged, things done twice."""

from dataclasses import replace
from itertools import combinations, permutations

import pytest

from tests.life.making import APPLIED, CONFIRMED, FILED, RECOGNISED, codes, happening, lived, objection, state, subject

NEEDED = [each for each in CONFIRMED if each.kind not in ("收件", "上报", "复核收件", "复核上报", "复核评审")]


def without(happenings, left_out):
    return tuple(each for each in happenings if each != left_out)


def test_the_whole_way():
    found = lived(CONFIRMED, "2016-12-31")
    assert found.problems == ()
    assert (found.state.id, found.since, found.due) == ("confirmed", "2016-05-03", 2019)
    assert (found.recognised, found.number, found.confirmed) == ("2013-04-15", "渝某〔2013〕1号", "2016-05-03")
    ways = [(each.happening.kind, each.target, each.article) for each in found.history]
    assert ways == [
        ("收件", "handed-in", 7),
        ("推荐", "recommended", 9),
        ("上报", "submitted", 9),
        ("评审", "passed", 10),
        ("审定", "chosen", 10),
        ("公示", "publicised", 10),
        ("公示期满", "publicity-over", 10),
        ("认定", "recognised", 11),
        ("复核到期", "due", 14),
        ("复核收件", "filed", 14),
        ("复核审查", "under-review", 14),
        ("复核上报", "under-review", 14),
        ("复核评审", "under-review", 14),
        ("复核结果", "confirmed", 14),
    ]


@pytest.mark.parametrize("left_out", NEEDED, ids=lambda each: each.kind)
def test_no_step_without_its_paper(left_out):
    found = lived(without(CONFIRMED, left_out), "2016-12-31")
    assert found.state.id != "confirmed"
    if left_out not in (NEEDED[-1], NEEDED[-2]):
        assert "L101" in [each.code for each in found.problems]


def test_papers_that_need_no_receipt_of_their_own():
    left = [each for each in CONFIRMED if each in NEEDED]
    found = lived(left, "2016-12-31")
    assert (found.state.id, found.problems) == ("confirmed", ())


@pytest.mark.parametrize(
    "pair",
    list(combinations([each for each in NEEDED if each.date < "2014"], 2)),
    ids=lambda pair: "/".join(each.kind for each in pair),
)
def test_days_that_are_exchanged_are_noticed(pair):
    one, other = pair
    swapped = {one: replace(one, date=other.date), other: replace(other, date=one.date)}
    happenings = [swapped.get(each, each) for each in RECOGNISED]
    found = lived(happenings, "2013-12-31")
    assert found.problems
    assert not found.titled


@pytest.mark.parametrize("order", list(permutations(range(3)))[1:], ids=str)
def test_choice_publicity_and_award_come_in_one_order_only(order):
    before, last = RECOGNISED[:4], RECOGNISED[4:]
    days = [each.date for each in last]
    happenings = [*before, *(replace(last[number], date=day) for number, day in zip(order, days, strict=True))]
    assert state(happenings, "2013-12-31") != "recognised"


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2013-04-10", "publicised"), ("2013-04-11", "recognised"), ("2013-04-12", "recognised"), ("2013-04-05", "publicity-over")],
)
def test_an_award_waits_until_the_publicity_is_over(day, expected):
    found = lived([*APPLIED, happening("认定", day)], max(day, "2013-04-10") if day != "2013-04-05" else "2013-04-30")
    assert found.state.id == expected
    assert [each.code for each in found.problems] == ([] if expected == "recognised" else ["L101"])


def test_a_second_award_is_told_with_the_day_of_the_first():
    found = lived([*RECOGNISED, happening("认定", "2014-04-20")], "2014-12-31")
    [told] = found.problems
    assert (told.code, told.params["earlier"], found.recognised) == ("L102", "2013-04-15", "2013-04-15")


def test_publicity_needs_the_bureaus_choice():
    found = lived(without(RECOGNISED, RECOGNISED[4]), "2013-12-31")
    assert found.state.id == "passed"
    first, other = found.problems
    assert (first.code, first.params["needed"]) == ("L101", ("已审定", "公示中", "公示期满"))
    assert (other.code, other.params["cause"], other.params["day"]) == ("L124", "公示", "2013-03-29")


@pytest.mark.parametrize("papers", [(), ("summary.yaml", "evaluation.yaml"), ("audit.yaml",)])
def test_no_confirmation_without_the_papers(papers):
    found = lived(CONFIRMED, "2016-12-31", of=subject(papers={2016: papers}))
    assert found.state.id == "under-review"
    [told] = found.problems
    assert told.code == "L112"
    assert ("上一年度服务收支专项审计报告" in told.params["papers"]) == ("audit.yaml" not in papers)


def test_nothing_happens_after_the_end():
    revoked = [*FILED, happening("复核结果", "2016-05-03", "不合格", year=2016), happening("撤销", "2016-05-03", "复核不合格")]
    found = lived(revoked, "2016-12-31")
    assert (found.state.id, found.titled, found.problems, found.due) == ("revoked", False, (), None)
    later = [happening("年度总结", "2017-01-10"), happening("撤销", "2017-02-01", "复核不合格"), happening("认定", "2017-03-01")]
    assert codes([*revoked, *later]) == ["L101", "L102", "L102"]


def test_an_open_objection_stops_the_award_until_it_is_dealt_with():
    open_ = [*RECOGNISED, *objection("2013-04-03")]
    assert (state(open_, "2013-04-30"), codes(open_)) == ("objected", ["L101"])
    dealt_with = [*RECOGNISED, *objection("2013-04-03", "2013-04-08")]
    assert [state(dealt_with, day) for day in ("2013-04-03", "2013-04-08", "2013-04-11", "2013-04-15")] == [
        "objected",
        "publicised",
        "publicity-over",
        "recognised",
    ]
    late = [*RECOGNISED, *objection("2013-04-03", "2013-04-12")]
    assert [state(late, day) for day in ("2013-04-11", "2013-04-12", "2013-04-15")] == [
        "objected",
        "publicity-over",
        "recognised",
    ]


def test_of_two_objections_both_must_be_dealt_with():
    both = [*RECOGNISED, *objection("2013-04-03", "2013-04-08"), *objection("2013-04-09", "2013-04-11", "不予受理", number=2)]
    assert [state(both, day) for day in ("2013-04-08", "2013-04-09", "2013-04-11", "2013-04-15")] == [
        "publicised",
        "objected",
        "publicity-over",
        "recognised",
    ]
    together = [*APPLIED, *objection("2013-04-03", "2013-04-08"), *objection("2013-04-04", number=2)]
    assert [state(together, day) for day in ("2013-04-04", "2013-04-08", "2013-04-20")] == ["objected"] * 3


def test_an_upheld_objection_ends_it():
    upheld = [*RECOGNISED, *objection("2013-04-03", "2013-04-08", "成立")]
    assert state(upheld, "2013-04-30") == "dropped"
    assert codes(upheld) == ["L101"]


@pytest.mark.parametrize(("received", "code"), [("2013-03-30", "L125"), ("2013-04-11", "L117"), ("2013-04-20", "L117")])
def test_an_objection_outside_the_days_of_publicity_is_marked_and_stops_nothing(received, code):
    happenings = [*RECOGNISED, *objection(received, "2013-04-25")]
    found = lived(happenings, "2013-04-30")
    assert (found.state.id, [each.code for each in found.problems]) == ("recognised", [code])


def test_papers_that_were_returned_are_assessed_only_where_they_had_been_recommended():
    received, recommended, submitted, reviewed = APPLIED[:4]
    given_back = happening("补正", "2013-03-05")
    assert state([received, recommended, submitted, given_back, reviewed], "2013-03-20") == "passed"
    found = lived([received, given_back, reviewed], "2013-03-20")
    assert (found.state.id, [each.code for each in found.problems]) == ("returned", ["L123"])
    assert not {"评审通过", "评审不通过", "评审退回"} & {each.step for each in found.allowed}
    early = lived([received, reviewed, replace(recommended, date="2013-03-19")], "2013-03-20")
    assert (early.state.id, [each.code for each in early.problems]) == ("recommended", ["L123"])


def test_another_result_of_one_re_review_is_told_with_the_day_of_the_first():
    found = lived([*CONFIRMED, happening("复核结果", "2016-06-03", "不合格", year=2016)], "2016-12-31")
    [told] = found.problems
    assert (told.code, told.params["earlier"], found.state.id) == ("L102", "2016-05-03", "confirmed")
    early = lived([*CONFIRMED, happening("复核结果", "2017-06-03", "不合格", year=2017)], "2017-12-31")
    assert [each.code for each in early.problems] == ["L101"]
