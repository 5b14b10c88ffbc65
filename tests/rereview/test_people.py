"""Verifications and judgements on the papers of a re-review, written beside them."""

import pytest

from smepp.model.assessment import Decision
from smepp.model.finding import Open
from smepp.model.outcome import Outcome
from tests.rereview.world import AUDIT, EVALUATION, GONE, RECOMMENDATION, REVIEW, asked, changed, codes, figure, of

STAFF = {
    "文件": EVALUATION,
    "栏目": "指标/2/数值",
    "对象": "从业人数",
    "申报值": 49,
    "核实值": 19,
    "理由": "有三十人不是本单位的",
    "依据": "查看社保缴费明细",
    "核实人": "冉秋明",
    "日期": "2016-02-20",
}


def verified(dossier, file=RECOMMENDATION, **more):
    return changed(dossier, file, ("核实",), [{**STAFF, **more}])


@pytest.mark.parametrize("file", [RECOMMENDATION, REVIEW])
@pytest.mark.parametrize("name", [EVALUATION, "evaluation.yaml"])
def test_a_verified_figure_decides(fit, file, name):
    """The file may be named as it is from the dossier's folder, or by its name alone, as it lies beside the opinion."""
    found = of(asked(verified(fit, file, 文件=name)), "5.3.staff")
    assert found.outcome is Outcome.NOT_MET
    [source] = found.measured.sources
    assert (source.value, source.declared, source.verified) == (19, 49, True)


def test_a_verification_of_a_later_day_is_not_known_yet(fit):
    dossier = verified(fit)
    assert of(asked(dossier, on="2016-02-19"), "5.3.staff").outcome is Outcome.MET


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"申报值": 50}, "P201"),
        ({"栏目": "指标/2/人数"}, "P202"),
        ({"文件": "05-personnel.yaml"}, "P202"),
        ({"核实值": 49}, "P203"),
        ({"核实值": "十九"}, "P204"),
        ({"对象": "资产总额"}, "P208"),
    ],
)
def test_an_unsound_verification_is_told_and_not_applied(fit, more, code):
    found = asked(verified(fit, **more))
    assert code in codes(found)
    assert of(found, "5.3.staff").outcome is Outcome.MET


def test_nobody_verifies_the_other_opinion(fit):
    row = {"文件": "recommendation.yaml", "栏目": "意见", "对象": GONE, "申报值": "建议确认", "核实值": "建议撤销"}
    dossier = changed(fit, REVIEW, ("核实",), [{key: each for key, each in {**STAFF, **row}.items() if each is not GONE}])
    assert "P202" in codes(asked(dossier))


def test_clauses_that_ask_a_person_wait_for_one(fit):
    found = asked(changed(fit, REVIEW, ("认定意见",), GONE))
    assert found.decision is Decision.NEEDS_JUDGEMENT
    assert {each.clause for each in found.findings if each.why_open is Open.JUDGEMENT} == {"5.1.finances", "14.operation"}


def test_a_judgement_of_a_later_day_does_not_count_yet(fit):
    assert asked(fit, on="2016-03-14").decision is Decision.NEEDS_JUDGEMENT
    assert asked(fit, on="2016-03-15").decision is Decision.ELIGIBLE


def test_a_negative_judgement_fails_the_platform(fit):
    found = asked(changed(fit, REVIEW, ("认定意见", 1, "结论"), "不符合"))
    assert of(found, "14.operation").outcome is Outcome.NOT_MET
    assert found.decision is Decision.NOT_ELIGIBLE


def test_a_judgement_on_what_has_changed_is_stale(fit):
    found = asked(changed(fit, AUDIT, ("意见",), "保留意见"))
    assert "P104" in codes(found)
    assert of(found, "5.1.finances").why_open is Open.JUDGEMENT


def test_a_fact_may_be_copied_from_the_paper_beside(fit):
    near = changed(fit, REVIEW, ("认定意见", 0, "依据事实", 0, "文件"), "audit.yaml")
    assert asked(near).decision is Decision.ELIGIBLE
    changed_paper = asked(changed(near, AUDIT, ("意见",), "保留意见"))
    assert "P104" in codes(changed_paper)


def test_a_judgement_on_what_is_not_asked_has_no_effect(fit):
    rows = (fit.value(REVIEW) or {})["认定意见"]
    strange = {**rows[0], "要点": "5.2.cluster", "依据事实": [rows[0]["依据事实"][0]]}
    found = asked(changed(fit, REVIEW, ("认定意见",), [*rows, strange]))
    assert codes(found) == ["P109"]
    assert found.decision is Decision.ELIGIBLE


def test_nobody_judges_a_figure(fit):
    rows = (fit.value(REVIEW) or {})["认定意见"]
    strange = {**rows[0], "要点": "5.3.staff"}
    found = asked(figure(changed(fit, REVIEW, ("认定意见",), [*rows, strange]), "从业人数", 49))
    assert "P102" in codes(found)
