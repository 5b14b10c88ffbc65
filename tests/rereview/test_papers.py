"""Papers that are missing, of another year, or against each other."""

import pytest

from smepp.model.assessment import Decision
from smepp.model.outcome import Outcome
from smepp.model.problem import Level
from tests.rereview.world import (
    AUDIT,
    EVALUATION,
    GONE,
    RECOMMENDATION,
    REVIEW,
    SUMMARY,
    asked,
    changed,
    codes,
    figure,
    of,
    without,
)


@pytest.mark.parametrize(("file", "clause"), [(SUMMARY, "14.summary"), (AUDIT, "14.audit"), (EVALUATION, "14.evaluation")])
def test_a_missing_paper_sends_the_others_back(fit, file, clause):
    found = asked(without(without(fit, file), REVIEW))
    assert found.decision is Decision.RETURN
    assert of(found, clause).outcome is Outcome.UNDECIDED
    [missing] = [each for each in found.problems if each.code == "R101"]
    assert missing.place.file == file


def test_a_paper_without_its_scan_is_not_complete(fit):
    found = asked(changed(fit, AUDIT, ("附件",), GONE))
    assert of(found, "14.audit").outcome is Outcome.UNDECIDED
    assert found.decision is Decision.RETURN


def test_a_platform_that_fails_fails_although_a_paper_is_missing(unfit):
    assert asked(without(unfit, AUDIT)).decision is Decision.NOT_ELIGIBLE


@pytest.mark.parametrize(("file", "field"), [(AUDIT, "会计年度"), (EVALUATION, "年度")])
@pytest.mark.parametrize("year", [2012, 2014, 2016])
def test_papers_of_another_year_are_errors(fit, file, field, year):
    found = asked(changed(fit, file, (field,), year))
    assert "R103" in codes(found)
    assert found.decision is Decision.RETURN


def test_a_figure_of_the_wrong_year_does_not_fail_a_platform(unfit):
    """The year is in doubt, and so is what is said of it."""
    found = asked(changed(figure(unfit, "服务中小企业数", 29), EVALUATION, ("年度",), 2014))
    assert of(found, "5.4.firms").outcome is Outcome.NOT_MET
    assert found.decision is Decision.NOT_ELIGIBLE, "the summary's falling years still hold"
    grown = changed(changed(unfit, SUMMARY, ("服务企业", 0, "家数"), 27), SUMMARY, ("服务企业", 1, "家数"), 28)
    grown = changed(grown, REVIEW, ("认定意见",), GONE)
    assert asked(changed(grown, EVALUATION, ("年度",), 2014)).decision is Decision.RETURN


@pytest.mark.parametrize(
    ("file", "route", "value", "code"),
    [
        (SUMMARY, ("起始年度",), 2012, "R104"),
        (SUMMARY, ("服务企业", 0, "年度"), 2012, "R105"),
        (SUMMARY, ("服务企业", 1, "年度"), 2013, "X208"),
        (SUMMARY, ("运营单位",), "重庆云联信息有限公司", "X301"),
        (SUMMARY, ("平台名称",), "云联平台", "X301"),
        (AUDIT, ("被审计单位",), "重庆云联信息有限公司", "X301"),
        (SUMMARY, ("法定代表人签字",), "否", "X801"),
        (AUDIT, ("盖章",), "否", "X801"),
        (EVALUATION, ("盖章",), "否", "X801"),
        (RECOMMENDATION, ("盖章",), "否", "R112"),
        (AUDIT, ("收支结余", "本年"), 1, "X504"),
        (AUDIT, ("服务支出", "上年"), 3, "X210"),
        (AUDIT, ("报告日期",), "2016-03-05", "X701"),
        (EVALUATION, ("满意度调查", "调查日期"), "2014-12-30", "X704"),
        (EVALUATION, ("满意度调查", "有效份数"), 100, "X601"),
        (EVALUATION, ("指标", 0, "指标"), "总资产额", "X902"),
        (EVALUATION, ("指标", 0, "数值"), "九百万", "S213"),
        (EVALUATION, ("得分",), 86, "S206"),
        (RECOMMENDATION, ("市局收件时间",), "2016-03-01 09:00", "X911"),
        (RECOMMENDATION, ("上报日期",), "2016-02-20", "X912"),
        (RECOMMENDATION, ("审查单位",), "万州区中小企业局", "X914"),
        (RECOMMENDATION, ("意见",), "退回补正", "X915"),
        ("dossier.yaml", ("年度",), 2014, "R102"),
        ("dossier.yaml", ("年度",), 2016, "R102"),
    ],
)
def test_what_does_not_agree_is_told(fit, file, route, value, code):
    found = [each for each in asked(changed(fit, file, route, value)).problems if each.code == code]
    assert found
    assert found[0].place.file == file


def test_a_key_of_another_paper_is_led_there(fit):
    [found] = [each for each in asked(changed(fit, SUMMARY, ("审计意见",), "保留意见")).problems if each.code[0] == "S"]
    assert found.code in {"S204", "S205", "S207"}
    assert "06-services.yaml" not in str(found.params)


def test_a_part_may_be_the_whole_but_not_more(fit):
    for educated, told in ((49, False), (50, True)):
        assert ("R108" in codes(asked(figure(fit, "大专及以上学历人数", educated)))) is told


def test_doubt_about_a_figure_keeps_it_from_failing(unfit):
    """29 here and 31 in the summary: which of them is right nobody knows."""
    dossier = changed(unfit, SUMMARY, ("服务企业", 2, "家数"), 59)
    dossier = changed(changed(dossier, SUMMARY, ("服务企业", 1, "家数"), 58), SUMMARY, ("服务企业", 0, "家数"), 57)
    found = asked(changed(dossier, REVIEW, ("认定意见",), GONE))
    assert "R109" in codes(found)
    assert of(found, "5.4.firms").outcome is Outcome.NOT_MET
    assert found.decision is Decision.RETURN


def test_warnings_change_no_decision(fit):
    found = asked(changed(fit, SUMMARY, ("起始年度",), 2012))
    assert [each.level for each in found.problems] == [Level.WARNING]
    assert found.decision is Decision.ELIGIBLE


def test_scores_must_add_up(fit):
    scored = changed(fit, EVALUATION, ("指标", 0, "得分"), 8)
    scored = changed(scored, EVALUATION, ("指标", 0, "评分人"), "冉秋明")
    for total, told in ((8, False), (9, True)):
        assert ("R111" in codes(asked(changed(scored, EVALUATION, ("得分合计",), total)))) is told
    unsigned = changed(fit, EVALUATION, ("指标", 0, "得分"), 8)
    assert any(each.code[0] == "S" for each in asked(unsigned).problems), "who scored must be said"
