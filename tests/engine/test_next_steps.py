"""Who is to act next."""

import pytest

from smepp.model.assessment import Action
from smepp.model.problem import Owner
from tests.engine.whole import asked, changed, good

OPEN = ("review.yaml", ("认定意见", 0, "结论"), "待定")
NOT_MET = ("review.yaml", ("认定意见", 0, "结论"), "不符合")


def steps(*changes, on="2013-02-27"):
    dossier = good()
    for change in changes:
        dossier = changed(dossier, *change)
    return [(each.owner, each.action, each.until, each.until_passed) for each in asked(dossier, on=on).next_steps]


def opinion(word):
    return ("recommendation.yaml", ("意见",), word)


def test_what_is_recommended_goes_to_the_panel_and_then_to_the_public():
    assert steps(OPEN, on="2013-03-20") == [(Owner.PANEL, Action.JUDGE, None, False)]
    assert steps(on="2013-03-20") == [(Owner.OFFICE, Action.PUBLICISE, None, False)]


@pytest.mark.parametrize("word", ["不予推荐", "退回补正"])
def test_what_the_district_does_not_recommend_goes_no_further(word):
    for change in ([], [OPEN]):
        assert steps(opinion(word), *change, on="2013-03-20") == [(Owner.DISTRICT, Action.RECOMMEND, "2013-02-28", True)]
    assert steps(opinion(word), NOT_MET, on="2013-03-20") == [(Owner.DISTRICT, Action.INFORM, None, False)]


def test_before_the_recommendation_is_made_the_district_is_to_act():
    assert steps(on="2013-02-26") == [(Owner.DISTRICT, Action.RECOMMEND, "2013-02-28", False)]
