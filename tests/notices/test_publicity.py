"""Who stands on the list of a publicity, and for how long."""

import pytest

from smepp.documents.notices.context import context_of
from tests.notices.making import Round

NAMES = ("甲平台", "乙平台", "丙平台")


@pytest.fixture
def office(tmp_path):
    return Round(tmp_path)


@pytest.fixture
def rows(office):
    places = zip(("jia", "yi", "bing"), NAMES, ("渝北区", "万州区", "江北区"), strict=True)
    return [office.platform(folder, name, district=district) for folder, name, district in places]


def platforms(notice):
    return [each.platform for each in notice.rows]


def test_the_choice_by_administrative_division(office, rows):
    office.chosen(*rows)
    notice = office.notice("publicity", "2013-03-28")
    assert platforms(notice) == ["乙平台", "丙平台", "甲平台"]
    assert [each.folder for each in notice.rows] == ["yi", "bing", "jia"]
    assert notice.said["会议"] == "2013年第3次局长办公会"
    assert notice.said["前次日期"] is None


def test_nobody_was_chosen(office, rows):
    assert rows
    assert office.notice("publicity", "2013-03-28").rows == ()


def test_a_choice_of_another_year_is_not_this_ones(office, rows):
    office.event("2014/1.yaml", "审定", "2014-03-25", *rows, 会议="会议")
    assert office.notice("publicity", "2014-04-01").rows == ()


def test_a_draft_without_a_day_has_no_period(office, rows):
    office.chosen(*rows)
    notice = office.notice("publicity", "2013-03-28")
    assert notice.period is None
    assert notice.event == {}
    assert context_of(notice)["公示起"] is None


def test_the_period_begins_on_the_start_else_on_the_day_of_signing(office, rows):
    office.chosen(*rows)
    notice = office.notice("publicity", "2013-03-29", dated="2013-03-29", number="渝中小企〔2013〕55号", start="2013-04-01")
    assert notice.event == {"公示起": "2013-04-01", "公示止": "2013-04-10", "工作日": 7}
    context = context_of(notice)
    assert (context["公示起"], context["公示止"], context["公示工作日"]) == ("2013年4月1日", "2013年4月10日", 7)
    assert (context["日期"], context["文号"], context["草稿"]) == ("2013年3月29日", "渝中小企〔2013〕55号", False)
    assert office.notice("publicity", "2013-03-29", dated="2013-03-29").event["公示起"] == "2013-03-29"


def test_an_upheld_objection_strikes_a_name_off_and_the_rest_is_public_once_more(office, rows):
    office.publicised(*rows)
    office.objection("yi")
    notice = office.notice("publicity", "2013-04-08")
    assert platforms(notice) == ["丙平台", "甲平台"]
    assert (notice.said["前次日期"], notice.said["前次文号"]) == ("2013-03-29", "渝中小企〔2013〕55号")


@pytest.mark.parametrize("result", ["不成立", "不予受理", None])
def test_any_other_objection_strikes_nobody_off(office, rows, result):
    office.publicised(*rows)
    office.objection("yi", result)
    assert len(office.notice("publicity", "2013-04-08").rows) == 3


def test_a_newer_choice_takes_the_place_of_one_that_was_public(office, rows):
    office.publicised(rows[0])
    office.event("2013/4.yaml", "审定", "2013-05-06", *rows[1:], 会议="会议")
    notice = office.notice("publicity", "2013-05-08")
    assert platforms(notice) == ["乙平台", "丙平台"]
    assert notice.said["前次日期"] is None


def test_who_withdrew_or_was_recognised_is_not_public_again(office, rows):
    office.recognised(rows[0])
    office.event("2013/4.yaml", "审定", "2013-05-06", *rows, 会议="会议")
    office.put("yi/changes/1.yaml", "类别: 退出\n日期: 2013-05-07\n原因: 不再申报。\n")
    assert platforms(office.notice("publicity", "2013-05-08")) == ["丙平台"]


def test_names_are_those_of_the_day(office):
    row = office.platform("jia", "甲平台", district="潼南县")
    office.chosen(row)
    found = office.notice("publicity", "2016-03-28").rows[0]
    assert found.district == "潼南区"


def test_what_the_choice_says_of_the_check_and_of_codes_is_handed_on(office):
    row = office.platform("jia", "甲平台")[:-1]
    told = f"核对结果: 待评审认定, 理由: 局长办公会同意, 指纹: {'0' * 64}"
    office.chosen(f"{row}, 注册号: '500105000583984', {told}}}")
    found = office.notice("publicity", "2013-03-28").rows[0]
    assert found.codes == {"注册号": "500105000583984"}
    assert found.event == {"核对结果": "待评审认定", "理由": "局长办公会同意", "指纹": "0" * 64}
