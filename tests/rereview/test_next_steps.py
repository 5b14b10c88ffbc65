"""Who is to act after a re-review was assessed."""

import pytest

from smepp.model.assessment import Action
from smepp.model.problem import Owner
from tests.rereview.world import AUDIT, DEADLINE, RECOMMENDATION, REVIEW, asked, changed, without


def steps(dossier, on="2016-02-25"):
    return [(each.owner, each.action, each.until, each.until_passed) for each in asked(dossier, on=on).next_steps]


def opinion(dossier, word):
    return changed(dossier, RECOMMENDATION, ("意见",), word)


def test_what_is_fit_is_confirmed_by_the_office(fit):
    assert steps(fit, on="2016-03-20") == [(Owner.OFFICE, Action.CONFIRM, None, False)]


def test_the_panel_judges_what_the_district_has_reported(fit):
    assert steps(fit) == [(Owner.PANEL, Action.JUDGE, None, False)]


@pytest.mark.parametrize("word", ["建议确认", "建议撤销"])
def test_the_district_reports_whatever_it_thinks(fit, word):
    """Unlike an application, a re-review does not end at the district."""
    assert steps(opinion(fit, word), on="2016-03-20") == [(Owner.OFFICE, Action.CONFIRM, None, False)]


def test_without_an_opinion_the_district_is_to_act(fit, unfit):
    for dossier in (fit, unfit):
        assert steps(dossier, on="2016-02-20") == [(Owner.DISTRICT, Action.REPORT, DEADLINE, False)]
        assert steps(without(dossier, RECOMMENDATION), on="2016-03-20") == [(Owner.DISTRICT, Action.REPORT, DEADLINE, True)]


def test_what_fails_is_revoked_by_the_office(unfit):
    assert steps(unfit) == [(Owner.OFFICE, Action.REVOKE, None, False)]


def test_mistakes_go_back_to_whoever_made_them(fit):
    assert steps(changed(fit, AUDIT, ("盖章",), "否")) == [(Owner.APPLICANT, Action.MEND, DEADLINE, False)]
    assert steps(changed(fit, RECOMMENDATION, ("盖章",), "否")) == [(Owner.DISTRICT, Action.MEND, DEADLINE, False)]
    assert steps(changed(fit, REVIEW, ("结论", "结果"), "通过了")) == [(Owner.PANEL, Action.MEND, None, False)]
