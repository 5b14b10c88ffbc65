"""What can be seen of a life on a day, and how it looks on a screen."""

import pytest

from smepp.lifecycle import kinds
from smepp.lifecycle.timeline import timeline
from smepp.lifecycle.where import UNWRITTEN, paper
from smepp.load.schemas import schema
from smepp.messages import LANGS
from smepp.model.life import Names
from smepp.model.outlook import Overview
from smepp.printers import status_text, timeline_text
from smepp.printers.console import measure
from smepp.printers.status_list import table
from tests.status.making import APPLYING, TABLE, happened, lived, on_screen, seen

TITLED, APPLIED = lived("2016-02-01"), lived("2013-02-25")


def steps(outlook):
    return {each.next.step: each for each in outlook.open}


@pytest.mark.parametrize("kind", kinds.KINDS)
def test_every_kind_is_written_down_somewhere_or_comes_by_itself(kind):
    for one, on in ((TITLED, "2016-02-01"), (APPLIED, "2013-02-25")):
        assert (paper(kind, one, on) is None) is (kind in UNWRITTEN)


def test_the_words_for_new_files_are_those_of_their_forms():
    for kind, form in (
        ("抽查", "inspection"),
        ("投诉", "inspection"),
        ("弄虚作假", "inspection"),
        ("更名", "change"),
        ("退出", "change"),
    ):
        found = paper(kind, TITLED, "2016-02-01")
        assert found
        assert found.kind in schema(form)["properties"]["类别"]["enum"]


def test_events_go_to_the_round_that_they_belong_to():
    assert paper("公示", APPLIED, "2014-01-05").file == "rounds/2013/"
    assert paper("撤销", TITLED, "2016-02-01").file == "rounds/2016/"
    assert paper("复核结果", lived("2017-05-01"), "2017-05-01").file == "rounds/2016/"
    assert paper("复核收件", TITLED, "2016-02-01").file == "rereview/2016/recommendation.yaml"
    legacy = lived("2013-02-01", happened("认定", "2011-07-05", file="rounds/2011/a.yaml", year=2011), folder=None)
    assert paper("整改", legacy, "2013-02-01").file == "rounds/2013/"
    assert paper("年度总结", legacy, "2013-02-01") is None


def test_the_summary_that_is_wanted_is_last_years_until_it_has_come():
    assert paper("年度总结", TITLED, "2016-02-01").file == "annual/2015.yaml"
    filed = lived("2016-02-01", *APPLYING, happened("年度总结", "2016-01-20", summary=2015))
    assert paper("年度总结", filed, "2016-02-01").file == "annual/2016.yaml"
    assert paper("年度总结", lived("2013-05-01"), "2013-05-01").file == "annual/2013.yaml"


@pytest.mark.parametrize(("day", "days", "working"), [("2013-04-03", 7, 4), ("2013-04-08", 2, 2), ("2013-04-10", 0, 0)])
def test_days_left_count_working_days_where_the_programme_does(day, days, working):
    found = steps(seen(day))["收到异议"]
    assert (found.days, found.working) == (days, working)


def test_natural_limits_count_no_working_days():
    found = steps(seen("2013-02-25"))["上报"]
    assert (found.days, found.working) == (3, None)


def test_only_those_whose_turn_it_is_can_be_overdue():
    assert [each.next.step for each in seen("2013-03-05", *APPLYING[:2]).overdue] == ["上报"]
    assert seen("2013-03-05", *APPLYING[:2]).wrong
    late = seen("2013-03-05", APPLYING[0])
    assert [each.next.step for each in late.overdue] == ["同意推荐"], "that papers could come again is nobody's duty"
    assert not seen("2013-02-28", *APPLYING[:2]).overdue


def test_missing_papers_of_a_rereview_are_those_that_are_not_there():
    found = steps(seen("2016-02-01", papers={2016: ("summary.yaml", "audit.yaml")}))["复核收件"]
    assert found.lacks == (("rereview/2016/evaluation.yaml", "年度运营情况测评表"),)
    assert not steps(seen("2016-02-01", papers={2016: ("summary.yaml", "audit.yaml", "evaluation.yaml")}))["复核收件"].lacks


def everything():
    other = Names(since="2014-05-01", platform="云联物流平台" * 6, operator="重庆云联科技有限公司" * 4, district="江北区")
    wrong = (*APPLYING, happened("认定", "2014-01-01", number="渝中小企〔2014〕示例2号"))
    names = (lived("2013-01-01").now, other)
    yield from (
        seen(day, *wrong, names=names)
        for day in ("2013-01-01", "2013-02-25", "2013-03-01", "2013-04-08", "2016-02-20", "2016-03-20")
    )
    yield seen("2013-02-01", happened("认定", "2011-07-05", file="rounds/2011/a.yaml", year=2011), folder=None)


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_wider_than_the_screen_nor_unknown_to_gbk(lang):
    found = list(everything())
    shown = [on_screen(status_text.shown(each, lang, str, lambda _: None, "jia")) for each in found]
    shown += [on_screen(timeline_text.shown(timeline(each, TABLE), lang, str, lambda _: None, "jia")) for each in found]
    shown.append(on_screen(table(Overview(on="2016-03-20", outlooks=tuple(found), incomplete=True), lang)))
    for text in shown:
        text.replace("─", "-").encode("gbk")
        assert max(map(measure(), text.splitlines())) <= 80
        assert "{" not in text


def test_steps_that_are_written_in_one_place_share_a_row():
    shown = on_screen(status_text.shown(seen("2013-04-20"), "zh", str, lambda _: None, "jia"))
    assert "更名、合并、迁址、法人变更、退出" in shown
    assert "抽查、投诉核查、弄虚作假核查" in shown.replace("\n  ", "")


def test_a_life_that_is_over_has_nothing_more_to_do():
    found = seen("2013-04-20", *APPLYING[:3], happened("评审", "2013-03-19", "不合格"))
    shown = on_screen(status_text.shown(found, "zh", str, lambda _: None, "jia"))
    assert "没有可以办的了。" in shown
    assert "轮到" not in shown
