"""The day of asking: what is dated after it is not there yet."""

import pytest

from smepp.model.assessment import Decision
from tests.engine.whole import asked, changed, codes, good

BEFORE = "2013-02-26"


def test_a_recommendation_of_a_later_day_is_not_read_and_its_slips_are_nobodys():
    spoilt = changed(good(), "recommendation.yaml", ("意見",), "同意")
    assert asked(spoilt).decision is Decision.RETURN
    found = asked(spoilt, on=BEFORE)
    assert codes(found) == []
    assert found.decision is Decision.NEEDS_JUDGEMENT


@pytest.mark.parametrize("date", ["二〇一三年", "2913年", "2013-2-27"])
def test_a_recommendation_whose_date_cannot_be_read_is_not_hidden(date):
    found = asked(changed(good(), "recommendation.yaml", ("日期",), date), on=BEFORE)
    assert any(each.place.file == "recommendation.yaml" for each in found.errors)
