"""Reminders, re-reviews, orders to mend, spot checks and revocations: whom each lists, and what its event says."""

import pytest

from smepp.documents.notices.context import context_of
from smepp.jobs.failure import JobError
from tests.notices.later import ANNUAL, check, rereviewed
from tests.notices.making import Round


@pytest.fixture
def office(tmp_path):
    """Three titles of 2013."""
    made = Round(tmp_path)
    places = (("jia", "甲平台", "渝北区"), ("yi", "乙平台", "万州区"), ("bing", "丙平台", "江北区"))
    made.recognised(*(made.platform(folder, name, district=district) for folder, name, district in places))
    return made


def platforms(notice):
    return [each.platform for each in notice.rows]


def test_who_has_sent_the_yearly_summary_is_not_reminded(office):
    office.put("jia/annual/2013.yaml", ANNUAL)
    notice = office.notice("annual-reminder", "2014-03-01", year=2013)
    assert platforms(notice) == ["乙平台", "丙平台"]
    assert context_of(notice)["期限"] is None


def test_nobody_is_reminded_of_a_year_that_is_not_over(office):
    assert platforms(office.notice("annual-reminder", "2013-12-31", year=2013)) == []
    assert len(platforms(office.notice("annual-reminder", "2014-01-01", year=2013))) == 3


def test_a_day_for_the_summary_is_the_offices_alone(office):
    asked = office.notice("annual-reminder", "2014-03-01", year=2013, options={"until": "2014-03-31"})
    assert context_of(asked)["期限"] == "2014年3月31日"
    with pytest.raises(JobError, match="notice_bad_option"):
        office.notice("annual-reminder", "2014-03-01", year=2013, options={"until": "三月底"})


def test_the_call_names_whoever_is_due_and_the_rounds_deadline(office):
    context = context_of(office.notice("rereview-call", "2016-01-10", year=2016))
    assert [each["平台名称"] for each in context["名单"]] == ["乙平台", "丙平台", "甲平台"]
    assert context["截止时间"] == "2016年2月29日"
    assert context["复核周期"] == "三"
    assert len(context["复核材料"]) == 3


def test_the_call_names_those_too_whose_papers_have_come(office):
    rereviewed(office, "jia", None)
    assert len(platforms(office.notice("rereview-call", "2016-02-28", year=2016))) == 3


def test_nobody_is_called_to_what_is_over(office):
    assert len(platforms(office.notice("rereview-call", "2016-02-29", year=2016))) == 3
    with pytest.raises(JobError, match="notice_call_too_late"):
        office.notice("rereview-call", "2016-03-01", year=2016)


def test_nobody_is_called_in_other_years(office):
    assert platforms(office.notice("rereview-call", "2015-01-10", year=2015)) == []


def test_the_result_is_the_panels_and_lists_only_the_judged(office):
    rereviewed(office, "jia", "合格")
    rereviewed(office, "yi", "不合格")
    rereviewed(office, "bing", None)
    notice = office.notice("rereview-result", "2016-03-20", year=2016)
    assert [(each.platform, each.event["结论"]) for each in notice.rows] == [("乙平台", "不合格"), ("甲平台", "合格")]
    context = context_of(notice)
    assert (context["合格个数"], context["不合格个数"], context["个数"]) == (1, 1, 2)
    assert [each["平台名称"] for each in context["不合格名单"]] == ["乙平台"]


def test_what_is_published_is_not_published_again(office):
    rereviewed(office, "jia", "合格")
    row = "{平台名称: 甲平台, 运营单位: 甲平台公司, 区县: 渝北区, 案卷: jia, 结论: 合格}"
    office.event("2016/1.yaml", "复核结果", "2016-03-21", row, 文号="渝中小企〔2016〕9号")
    assert platforms(office.notice("rereview-result", "2016-03-30", year=2016)) == []


def test_who_failed_a_rereview_is_revoked_on_that_ground(office):
    rereviewed(office, "yi", "不合格")
    assert platforms(office.notice("revocation", "2016-03-30", year=2016)) == []
    row = "{平台名称: 乙平台, 运营单位: 乙平台公司, 区县: 万州区, 案卷: yi, 结论: 不合格}"
    office.event("2016/1.yaml", "复核结果", "2016-03-21", row, 文号="渝中小企〔2016〕9号")
    notice = office.notice("revocation", "2016-03-30", year=2016)
    assert [(each.platform, each.event) for each in notice.rows] == [("乙平台", {"事由": "复核不合格"})]
    context = context_of(notice)
    assert context["事由"] == [{"名称": "复核不合格", "条": "第十四条", "解释": None, "个数": 1}]
    assert context["名单"][0]["复核文号"] == "渝中小企〔2016〕9号"


def test_fraud_that_was_found_is_the_other_ground(office):
    check(office, "jia", "2014-05-06", "属实", kind="弄虚作假")
    context = context_of(office.notice("revocation", "2014-06-01", year=2014))
    assert [each["平台名称"] for each in context["名单"]] == ["甲平台"]
    assert context["事由"][0]["条"] == "第十五条"


def test_a_ground_that_nobody_has_made_one_is_refused(office):
    office.put("office.yaml", office.root.joinpath("office.yaml").read_text(encoding="utf-8") + INTERPRETED)
    with pytest.raises(JobError, match="notice_no_ground"):
        office.notice("revocation", "2015-06-01", "jia", year=2015, options={"ground": "名声不好"})
    [row] = office.notice("revocation", "2015-06-01", "jia", year=2015, options={"ground": "停止服务"}).rows
    assert row.event == {"事由": "停止服务"}
    [ground] = context_of(office.notice("revocation", "2015-06-01", "jia", year=2015, options={"ground": "停止服务"}))["事由"]
    assert (ground["条"], ground["解释"]) == (None, "渝中小企〔2015〕5号")
    assert platforms(office.notice("revocation", "2015-06-01", year=2015)) == []


INTERPRETED = "撤销事由解释: [{事由: 停止服务, 机关: 重庆市中小企业局, 文号: 渝中小企〔2015〕5号, 日期: '2015-05-05'}]\n"


def test_what_is_to_be_mended_is_what_the_inspection_found(office):
    check(office, "jia", "2014-05-06", "需要整改", more="整改期限: '2014-06-30'\n")
    notice = office.notice("rectification", "2014-05-10", "jia", year=2014)
    assert notice.event == {"期限": "2014-06-30"}
    assert [each.event["内容"] for each in notice.rows] == ["收费没有公示。\n台账不全。"]
    context = context_of(notice)
    assert context["整改内容"] == ["收费没有公示。", "台账不全。"]
    assert (context["检查日期"], context["期限"], context["主送"]) == ("2014年5月6日", "2014年6月30日", "甲平台公司")


def test_without_a_finding_the_office_says_what_is_to_be_mended(office):
    check(office, "jia", "2014-05-06", "未发现问题")
    with pytest.raises(JobError, match="notice_nothing_to_rectify"):
        office.notice("rectification", "2014-05-10", "jia", year=2014)
    said = {"content": "补办手续。", "until": "2014-06-01"}
    context = context_of(office.notice("rectification", "2014-05-10", "jia", year=2014, options=said))
    assert (context["整改内容"], context["检查日期"]) == (["补办手续。"], None)


def test_the_sample_is_that_of_the_seed(office):
    def drawn(**options):
        return context_of(office.notice("inspection-plan", "2014-09-01", year=2014, options=options))

    context = drawn(n="2", seed="2014年抽查")
    assert (context["个数"], context["有效个数"], context["种子"]) == (2, 3, "2014年抽查")
    assert sum(each["抽取"] for each in context["区域"]) == 2
    assert drawn(n="2", seed="2014年抽查") == context
    assert drawn(share="100%", seed="x")["个数"] == 3
    for wrong in ({"n": "2"}, {"seed": "x"}, {"n": "二", "seed": "x"}):
        with pytest.raises(JobError):
            drawn(**wrong)


def test_the_report_has_the_last_result_of_each_and_no_complaints(office):
    check(office, "jia", "2014-05-06", "需要整改", more="整改期限: '2014-06-30'\n")
    row = "{平台名称: 甲平台, 运营单位: 甲平台公司, 区县: 渝北区, 案卷: jia, 内容: 收费没有公示。}"
    office.event("2014/1.yaml", "整改", "2014-05-10", row, 期限="'2014-06-30'")
    check(office, "jia", "2014-07-01", "整改到位")
    check(office, "yi", "2014-05-07", "未发现问题")
    check(office, "bing", "2014-05-08", "不属实", kind="投诉")
    check(office, "bing", "2015-05-08", "未发现问题")
    context = context_of(office.notice("inspection-report", "2015-12-01", year=2014))
    assert [(each["平台名称"], each["结论"]) for each in context["名单"]] == [("乙平台", "未发现问题"), ("甲平台", "整改到位")]
    assert context["结论"] == [{"名称": "未发现问题", "个数": 1}, {"名称": "整改到位", "个数": 1}]
    assert context["名单"][1]["抽查日期"] == "2014年7月1日"
