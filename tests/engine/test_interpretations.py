"""Which of the office's interpretations hold, on what day, and what none of them can do."""

import pytest

from smepp.check.interpretations import in_force
from smepp.model.assessment import Decision
from smepp.model.office import Authority, Office
from smepp.model.outcome import Outcome
from smepp.model.people import Interpretation
from tests.engine.parts import PROGRAMME, clause_by
from tests.engine.whole import asked, changed, good, of

RATIO, YEARS = clause_by("比例"), clause_by("年限")
DEFAULT, OTHER, THIRD = (each.name for each in RATIO.readings)
BUREAU = PROGRAMME.authorities[0]["名称"]


def reading(name=OTHER, *, clause=RATIO.id, by="某区经信委", document=None, when=None, decides=None):
    return Interpretation(clause=clause, reading=name, authority=by, document=document, when=when, decides=decides)


def office(*rows):
    authority = Authority(name=BUREAU, since="2008-01-01")
    return Office(
        path="office.yaml", municipal=True, district=None, authorities=(authority,), programme=PROGRAMME.id, interpretations=rows
    )


def held(*rows, on=None):
    accepted, problems = in_force(office(*rows), PROGRAMME, on)
    return accepted.get(RATIO.id) and accepted[RATIO.id].reading, [each.code for each in problems]


def test_one_holds():
    assert held(reading()) == (OTHER, [])


def test_one_of_a_later_day_does_not_hold_yet():
    row = reading(when="2015-03-01")
    assert held(row, on="2015-02-28") == (None, [])
    assert held(row, on="2015-03-01") == (OTHER, [])
    assert held(reading(THIRD, when="2014-01-01"), row, on="2015-02-28") == (THIRD, [])


def test_of_two_the_later_holds_in_whatever_order_they_stand():
    rows = [reading(THIRD, when="2014-01-01"), reading(when="2015-03-01")]
    assert held(*rows) == held(*rows[::-1]) == (OTHER, [])


def test_the_authoritys_own_document_goes_before_any_office_rule():
    rows = [reading(THIRD, by=BUREAU, document="渝中小企函〔2013〕9号", when="2013-01-01"), reading(when="2015-03-01")]
    assert held(*rows) == held(*rows[::-1]) == (THIRD, [])


@pytest.mark.parametrize("dates", [(None, None), ("2014-01-01", "2014-01-01"), (None, "2014-01-01")])
def test_where_nobody_can_tell_which_of_two_holds_neither_does(dates):
    rows = [reading(name, when=when) for name, when in zip((THIRD, OTHER), dates, strict=True)]
    assert held(*rows) == (None, ["O106"])
    assert held(*rows[::-1]) == (None, ["O106"])


def test_the_same_written_twice_is_said_once():
    assert held(reading(), reading()) == (OTHER, [])


def test_a_wrong_one_does_not_count_against_a_right_one():
    assert held(reading("择优"), reading()) == (OTHER, ["O102"])


def test_no_interpretation_takes_a_condition_out_of_the_rules():
    young = changed(good(), "02-legal-person.yaml", ("成立日期",), "2012-05-01")
    waiver = office(reading("", clause=YEARS.id, decides=False))
    found = asked(young, office=waiver)
    assert of(found, "年限").outcome is Outcome.NOT_MET
    assert found.decision is Decision.NOT_ELIGIBLE
    assert "O107" in [each.code for each in found.problems]


def test_but_its_reading_holds():
    accepted, problems = in_force(office(reading(decides=False)), PROGRAMME, None)
    assert accepted[RATIO.id].reading == OTHER
    assert accepted[RATIO.id].decides is None
    assert [each.code for each in problems] == ["O107"]


def test_what_is_only_shown_may_be_made_to_count_and_not_to_count():
    shown = next(each for each in PROGRAMME.clauses if not each.decides)
    for decides in (True, False):
        accepted, problems = in_force(office(reading("", clause=shown.id, decides=decides)), PROGRAMME, None)
        assert accepted[shown.id].decides is decides
        assert not problems
