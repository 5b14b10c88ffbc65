"""The table: sorted as people expect, filtered by what occurs."""

from dataclasses import replace
from fractions import Fraction

from smepp.documents.pages.applicants import applicants
from smepp.documents.pages.filters import choices, marks
from smepp.documents.pages.rows import table
from smepp.documents.pages.sorting import keys, ranks
from smepp.model.assessment import Decision
from smepp.model.stage import Stage
from tests.documents.pages.factory import PROGRAMME, failed, known, review

COLUMNS = [
    "序号",
    "申报单位",
    "类型",
    "区县",
    "区域",
    "类别",
    "核对结果",
    "不符合",
    "待认定",
    "缺事实",
    "错误",
    "提示",
    "最紧",
    "跨案卷",
]


def entry(name="甲", **more):
    bare = {"not_met": (), "open": (), "lacking": (), "errors": 0, "warnings": 0, "standings": (), "tightest": None, "served": ()}
    return replace(review(1).entries[0], folder=name, slug=name, platform=name, **(bare | more))


def ranked(column, *entries, hints=None):
    found = ranks(applicants(entries), keys(PROGRAMME, hints or {}))
    assert all(len(each) == len(COLUMNS) for each in found)
    return [each[COLUMNS.index(column)] for each in found]


def test_names_are_in_the_order_of_their_sound():
    assert ranked("申报单位", entry("重庆云"), entry("北碚云"), entry("长寿云"), entry("安居云")) == [3, 1, 2, 0]


def test_districts_are_in_the_order_of_the_programme_under_any_of_their_names():
    given = [entry(district=each) for each in ("璧山县", "渝中区", "璧山区", None, "别处")]
    found = ranked("区县", *given)
    assert found[1] < found[0]
    assert found[1] < found[2] < found[4]
    assert found[3] == -1


def test_regions_kinds_stages_and_decisions_have_their_own_order():
    assert ranked("区域", entry(region="渝东南翼"), entry(region="一小时经济圈")) == [1, 0]
    assert ranked("类别", entry(kind="再次申报"), entry(kind="首次申报"), entry(kind=None)) == [1, 0, -1]
    assert ranked("类型", entry(stage=Stage.REREVIEW), entry(stage=Stage.APPLICATION)) == [1, 0]
    given = [
        entry(decision=each) for each in (Decision.NOT_ELIGIBLE, Decision.ELIGIBLE, Decision.RETURN, Decision.NEEDS_JUDGEMENT)
    ]
    assert ranked("核对结果", *given, failed("x")) == [3, 0, 2, 1, 4]


def test_numbers_are_sorted_as_numbers_and_failures_have_none():
    assert ranked("错误", entry(errors=10), entry(errors=9), failed("x")) == [1, 0, -1]
    assert ranked("缺事实", entry(lacking=("5.3.staff",)), entry()) == [1, 0]
    assert ranked("不符合", entry(not_met=("5.3.staff", "5.3.ratio")), entry(not_met=("5.4.firms",)), entry()) == [2, 1, 0]
    assert ranked("跨案卷", entry("甲"), entry("乙"), hints={"乙": 2}) == [0, 1]


def test_margins_are_sorted_by_how_far_they_are_from_the_threshold():
    short, wide = known("5.1.assets", 900000, 900000, 1000000, "元"), known("5.3.staff", 21, 21, 20, "人")
    assert ranked("最紧", entry(tightest=wide), entry(tightest=short), entry()) == [1, 0, -1]


def test_only_what_occurs_is_offered_with_its_number():
    ours = applicants(
        [entry("甲", district="渝中区"), entry("乙", district="万州区"), entry("丙", district="渝中区"), failed("丁")]
    )
    offered = choices(ours, PROGRAMME)
    assert [(each["名称"], each["数"]) for each in offered["区县"]] == [("万州区", 1), ("渝中区", 2), (None, 1)]
    assert [each["代码"] for each in offered["结果"]][-1] == "failed"
    assert all(each["数"] for values in offered.values() for each in values)


def test_each_row_answers_to_one_choice_of_every_filter():
    ours = applicants(review(30).entries)
    offered = choices(ours, PROGRAMME)
    known_choices = [each["值"] for values in offered.values() for each in values]
    assert len(known_choices) == len(set(known_choices)) > 10
    for mark in marks(ours, offered):
        assert len(mark.split()) == len(offered)
        assert set(mark.split()) <= set(known_choices)


def test_a_row_says_what_the_entry_holds():
    tightest = known("5.3.staff", 19, 19, 20, "人")
    given = entry("甲", not_met=("5.3.staff",), open=("5.2.needs",), errors=2, tightest=tightest, decision=Decision.NOT_ELIGIBLE)
    [row] = table(applicants([given]), PROGRAMME, {"甲": 3})["行"]
    assert row["不符合"] == [{"条款": "第五条（三）", "名称": "从业人数"}]
    assert (row["待认定"], row["缺事实"], row["错误"], row["提示数"]) == (1, 0, 2, 3)
    assert row["最紧"] == {"条款": "第五条（三）", "名称": "从业人数", "余量": "-1人", "结论": "not_met"}
    assert row["结果名"] == "不符合认定条件"
    assert row["链接"] == "applicants/%E7%94%B2.html"
    assert Fraction(tightest.share or 0) == Fraction(-1, 20)


def test_an_applicant_without_a_platform_name_is_known_by_its_operator_or_folder():
    named, unnamed = replace(entry("甲"), platform=None, operator="某公司"), replace(entry("乙"), platform=None, operator=None)
    rows = table(applicants([named, unnamed]), PROGRAMME, {})["行"]
    assert [(row["名称"], row["运营单位"]) for row in rows] == [("某公司", None), ("乙", None)]
