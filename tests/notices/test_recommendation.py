"""The district's letter: whom it recommends, and the figures of its summary table."""

from decimal import Decimal

import pytest

from smepp.documents.notices.context import context_of
from smepp.jobs.failure import JobError
from tests.notices.making import Round

DAY = "2013-02-26"


@pytest.fixture
def office(tmp_path):
    return Round(tmp_path, district=True)


def names(notice):
    return [each.platform for each in notice.rows]


def test_only_what_the_district_recommends_in_that_year(office):
    office.platform("a", "甲平台")
    office.platform("b", "乙平台", opinion="不予推荐")
    office.platform("c", "丙平台", opinion="退回补正")
    office.platform("d", "丁平台", opinion=None)
    office.platform("e", "戊平台", year=2012)
    office.platform("f", "己平台", district="渝北区")
    assert names(office.notice("recommendation", DAY)) == ["甲平台"]


def test_those_handed_up_already_and_those_that_are_not(office):
    office.platform("a", "甲平台", handed_up=False)
    office.platform("b", "乙平台", received="2013-02-26 10:00")
    assert names(office.notice("recommendation", DAY)) == ["乙平台", "甲平台"]


def test_not_before_the_opinion_is_given_nor_after_the_panel_spoke(office):
    office.platform("a", "甲平台")
    assert names(office.notice("recommendation", "2013-02-24")) == []
    assert names(office.notice("recommendation", "2013-03-20")) == []


def test_what_was_sent_back_is_not_recommended_any_more(office):
    row = office.platform("a", "甲平台")
    office.event("2013/1.yaml", "补正", "2013-03-01", row)
    assert names(office.notice("recommendation", "2013-03-02")) == []


def test_another_district_by_any_of_its_names(office):
    office.platform("a", "甲平台", district="潼南县")
    office.platform("b", "乙平台")
    notice = office.notice("recommendation", DAY, district="潼南区")
    assert names(notice) == ["甲平台"]
    assert notice.rows[0].district == "潼南县"


def test_a_bureau_recommends_nobody(tmp_path):
    bureau = Round(tmp_path)
    bureau.platform("a", "甲平台")
    with pytest.raises(JobError) as raised:
        bureau.notice("recommendation", DAY)
    assert raised.value.code == "notice_not_ours"


def test_to_the_authority_of_the_day(office):
    office.platform("a", "甲平台")
    assert context_of(office.notice("recommendation", DAY))["主送"] == "重庆市中小企业局"
    assert office.notice("recommendation", "2019-02-26", year=2019).said["主送"] is None
    told = office.notice("recommendation", "2019-02-26", year=2019, options={"to": "某委员会"})
    assert context_of(told)["主送"] == "某委员会"


def test_the_figures_are_those_of_the_check(office):
    office.example("a")
    context = context_of(office.notice("recommendation", "2013-02-27"))
    [row] = context["名单"]
    assert row == {
        "序号": 1,
        "平台名称": "云联智慧物流公共服务平台",
        "运营单位": "重庆云联物流信息有限公司",
        "区县": "江北区",
        "联系人": "陈书瑶",
        "联系电话": "023-55550654",
        "成立日期": "2008年3月6日",
        "从业人数": 46,
        "大专及以上": 36,
        "中级及以上": 30,
        "满足其一": 37,
        "满足其一比例": "80.43%",
        "资产总额": "684.261527",
        "前年服务": 118,
        "上年服务": 142,
        "满意度": "92.8%",
    }
    assert (context["前年"], context["上年"]) == (2011, 2012)
    [opinion] = context["审查意见"]
    assert opinion["意见"][-1].endswith("符合办法第五条的条件，同意推荐。")
    assert opinion["核查日期"] == "2013年2月27日"
    assert len(opinion["核查情况"]) == 2


def test_a_verified_figure_takes_the_place_of_the_declared_one(office):
    folder = office.example("a")
    path = folder / "recommendation.yaml"
    verified = (
        "核实:\n  - 文件: 01-application.yaml\n    栏目: 从业人数\n    申报值: 46\n    核实值: 47\n    依据: 社保名册\n"
        "    理由: 少报一人。\n    核实人: 冉秋明\n    日期: 2013-02-27\n"
    )
    path.write_text(path.read_text(encoding="utf-8") + verified, encoding="utf-8", newline="\n")
    [row] = office.notice("recommendation", "2013-02-27").rows
    assert row.shown["从业人数"] == 47
    assert row.shown["满足其一比例"] == "78.72%"


@pytest.mark.parametrize(("assets", "shown"), [("1000000", "100"), ("999999.99", "99.999999"), ("0", "0")])
def test_assets_are_exact_in_units_of_ten_thousand(office, assets, shown):
    folder = office.example("a")
    path = folder / "01-application.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("资产总额: 6842615.27", f"资产总额: {assets}"), encoding="utf-8")
    [row] = office.notice("recommendation", "2013-02-27").rows
    assert row.shown["资产总额"] == shown
    assert Decimal(shown) * 10_000 == Decimal(assets)


def test_a_dossier_without_figures_leaves_its_cells_empty(office):
    office.platform("a", "甲平台")
    [row] = office.notice("recommendation", DAY).rows
    assert set(row.shown.values()) == {None}
