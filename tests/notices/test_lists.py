"""Lists of the year: who was accepted, who is recognised, whose title is valid."""

import pytest

from smepp.documents.notices.context import context_of
from tests.notices.making import Round


@pytest.fixture
def office(tmp_path):
    return Round(tmp_path)


def names(notice):
    return [each.platform for each in notice.rows]


def whole(office, folder, name="yunlian-wuliu", **replaced):
    """A dossier in order, handed up in time."""
    path = office.example(folder, name) / "dossier.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in replaced.items():
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8", newline="\n")


def test_accepted_are_those_in_order_and_in_time(office):
    whole(office, "a")
    office.platform("b", "迟到平台", received="2013-03-01 09:05", result=None)
    office.platform("c", "越级平台", opinion=None)
    office.platform("d", "未报平台", handed_up=False)
    office.platform("e", "缺材料平台", result=None)
    notice = office.notice("acceptance-list", "2013-03-06")
    assert names(notice) == ["云联智慧物流公共服务平台"]
    assert notice.rows[0].shown == {"申报类别": "首次申报"}
    assert notice.rows[0].codes["组织机构代码"] == "56784189-8"
    assert context_of(notice)["截止时间"] == "2013年2月28日"


def test_why_the_others_are_not_accepted_stands_nowhere(office):
    office.platform("b", "迟到平台", received="2013-03-01 09:05", result=None)
    context = context_of(office.notice("acceptance-list", "2013-03-06"))
    assert context["名单"] == []
    assert "迟到" not in repr(context)


def test_nobody_is_accepted_twice_or_when_sent_back(office):
    whole(office, "a")
    row = "{平台名称: 云联智慧物流公共服务平台, 运营单位: 重庆云联物流信息有限公司, 区县: 江北区, 案卷: a}"
    office.event("2013/1.yaml", "补正", "2013-03-05", row)
    assert names(office.notice("acceptance-list", "2013-03-06")) == []
    assert names(office.notice("acceptance-list", "2013-03-04")) == ["云联智慧物流公共服务平台"]


def test_recognised_are_those_whose_publicity_is_over(office):
    rows = [office.platform("a", "甲平台"), office.platform("b", "乙平台", district="万州区")]
    office.publicised(*rows)
    notice = office.notice("recognition", "2013-04-15")
    assert names(notice) == ["乙平台", "甲平台"]
    context = context_of(notice)
    assert (context["公示起"], context["公示止"], context["公示文号"]) == (
        "2013年4月1日",
        "2013年4月10日",
        "渝中小企〔2013〕55号",
    )
    assert context["复核周期"] == "三"
    assert context["复核材料"] == ["三年工作总结", "上一年度服务收支专项审计报告", "年度运营情况测评表"]


def test_a_draft_of_the_recognition_before_the_end_lists_all_who_are_in_publicity(office):
    office.publicised(office.platform("a", "甲平台"))
    assert names(office.notice("recognition", "2013-04-05")) == ["甲平台"]


def test_no_recognition_of_who_was_struck_off_or_is_recognised(office):
    rows = [office.platform("a", "甲平台"), office.platform("b", "乙平台")]
    office.publicised(*rows)
    office.objection("b")
    assert names(office.notice("recognition", "2013-04-15")) == ["甲平台"]
    office.recognised(rows[0])
    assert names(office.notice("recognition", "2013-04-16")) == []


def test_of_two_publicities_the_one_that_is_over(office):
    office.publicised(office.platform("a", "甲平台"))
    second = office.platform("b", "乙平台")
    office.event("2013/5.yaml", "审定", "2013-04-12", second, 会议="会议")
    days = {"公示起": "2013-04-15", "公示止": "2013-04-23", "工作日": 7}
    office.event("2013/6.yaml", "公示", "2013-04-12", second, **days)
    assert names(office.notice("recognition", "2013-04-16")) == ["甲平台"]
    assert names(office.notice("recognition", "2013-05-08")) == ["乙平台"]


def test_nobody_was_ever_public(office):
    notice = office.notice("recognition", "2013-04-15")
    assert notice.rows == ()
    assert context_of(notice)["公示起"] is None


def test_the_valid_titles_with_what_anybody_may_know(office):
    office.recognised(office.platform("a", "甲平台", district="渝北区"), office.platform("b", "乙平台"))
    notice = office.notice("roster", "2013-12-31")
    assert names(notice) == ["乙平台", "甲平台"]
    assert context_of(notice)["名单"][0] == {
        "序号": 1,
        "平台名称": "乙平台",
        "运营单位": "乙平台公司",
        "区县": "江北区",
        "认定文号": "渝中小企〔2013〕61号",
        "认定日期": "2013年4月15日",
        "确认日期": None,
        "复核年度": 2016,
    }


def test_the_list_is_that_of_its_day(office):
    office.recognised(office.platform("a", "甲平台"))
    assert names(office.notice("roster", "2013-04-14")) == []
    office.put("a/changes/1.yaml", "类别: 更名\n日期: 2014-05-07\n原平台名称: 甲平台\n现平台名称: 新甲平台\n")
    assert names(office.notice("roster", "2013-12-31")) == ["甲平台"]
    assert names(office.notice("roster", "2014-12-31")) == ["新甲平台"]
    office.put("a/changes/2.yaml", "类别: 退出\n日期: 2014-06-07\n原因: 停办。\n")
    assert names(office.notice("roster", "2014-12-31")) == []


@pytest.mark.parametrize("count", [1, 60])
def test_long_lists(office, count):
    rows = [office.platform(f"p{number:03}", f"平台{number:03}", result="合格") for number in range(count)]
    office.recognised(*rows)
    context = context_of(office.notice("roster", "2013-12-31"))
    assert context["个数"] == count
    assert [each["序号"] for each in context["名单"]] == list(range(1, count + 1))
