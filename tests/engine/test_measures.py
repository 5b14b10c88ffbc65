"""Facts of odd types and sizes, stated twice, or not quite there: nothing of them is decided wrongly, and nothing breaks."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.check.clauses import find
from smepp.check.legal_tests import compare
from smepp.check.measures.years import anniversary, as_date
from smepp.model.finding import Open
from smepp.model.outcome import Outcome
from smepp.model.quantity import exactly
from tests.engine.parts import PROGRAMME, clause_by, context, facts

GROWTH, CHOICE, YEARS = (clause_by(each) for each in ("序列", "选项", "年限"))
FIELD = clause_by("字段")


def growth(*rows):
    return find(
        GROWTH,
        facts({"01-application.yaml": {"服务企业": [dict(zip(("年度", "家数"), row, strict=False)) for row in rows]}}),
        context(),
    )


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ([(2011, 90), (2012, 91), (2012, 80)], "undecided"),
        ([(2011, 90), (2012, 91), (2012, 91)], "met"),
        ([(2010,), (2011, 90), (2012, 91)], "undecided"),
        ([(2010,), (2011, 92), (2012, 91)], "not_met"),
        ([(2010, 80), (2010, 95), (2011, 90), (2012, 91)], "undecided"),
        ([(2011, "90"), (2012, 91)], "undecided"),
        ([(2011, True), (2012, 91)], "undecided"),
        ([(Decimal("2011.5"), 90), (2012, 91)], "undecided"),
        ([(Decimal("2011.0"), 90), (2012, 91)], "met"),
        ([(2013, 1), (2012, 91), (2011, 90)], "met"),
        ([(2009, 200), (2011, 90), (2012, 91)], "met"),
        ([("2011", 90), (2012, 91)], "undecided"),
    ],
)
def test_growth_is_decided_by_years_that_are_clear(rows, outcome):
    found = growth(*rows)
    assert found.outcome.value == outcome
    if found.outcome is Outcome.UNDECIDED:
        assert found.why_open is Open.FACTS


@pytest.mark.parametrize("value", ["", [], [""], [{}], [None], {}, 5, True, [CHOICE.thresholds["一般"][0], None]])
def test_what_is_no_word_is_no_choice(value):
    ref = CHOICE.operands["字段"]
    found = find(CHOICE, facts({ref["文件"]: {ref["栏目"][0]: value}}), context())
    assert found.outcome is Outcome.UNDECIDED
    assert found.measured.missing


@pytest.mark.parametrize(
    "text", ["20110228", "2011-W09-1", "2011-2-28", "2011-02-30", "0000-01-01", "", None, 20110228, "２０１１-０２-２８"]
)
def test_what_is_no_date(text):
    assert as_date(text) is None
    ref = YEARS.operands["起"]
    found = find(YEARS, facts({ref["文件"]: {ref["栏目"][0]: text}}), context())
    assert found.outcome is Outcome.UNDECIDED


@pytest.mark.parametrize("start", ["9998-01-01", "9999-12-31", "0001-01-01", "2012-02-29"])
def test_dates_at_the_ends_of_the_calendar(start):
    ref = YEARS.operands["起"]
    found = find(YEARS, facts({ref["文件"]: {ref["栏目"][0]: start}}), context())
    assert found.outcome is (Outcome.MET if start < "2011" else Outcome.NOT_MET)


def test_a_leap_day_is_full_on_the_last_of_february():
    [day] = [as_date("2012-02-29")]
    assert str(anniversary(day, 2)) == "2014-02-28"
    assert str(anniversary(day, 4)) == "2016-02-29"


@pytest.mark.parametrize("year", [-5, 0, 1, 9999, 10**12, None])
def test_application_years_beyond_reason_break_nothing(year):
    for clause in PROGRAMME.clauses:
        if clause.operator != "任一":
            found = find(clause, facts({}), context(year=year, deadline=None))
            assert not found.applies or found.outcome is Outcome.UNDECIDED


@pytest.mark.parametrize(
    "value", [True, "20", None, [], {}, Decimal("NaN"), Decimal("Infinity"), Decimal("1e40"), Decimal("1e-40")]
)
def test_what_is_no_number_decides_nothing(value):
    ref = FIELD.operands
    root = value
    for key in reversed(ref["栏目"]):
        root = {key: root}
    found = find(FIELD, facts({ref["文件"]: root}), context())
    assert found.outcome is Outcome.UNDECIDED
    assert found.why_open is Open.FACTS


fine = st.decimals(-(10**6), 10**6, allow_nan=False, places=30) | st.integers(-(10**40), 10**40) | st.fractions()


@given(fine, fine, st.sampled_from(["不低于", "不少于", "以上", "不超过", "以下"]))
def test_no_digit_is_lost_however_many_there_are(figure, threshold, word):
    outcome, margin = compare(word, exactly(figure), threshold)
    better = (
        Fraction(figure) - Fraction(threshold) if word in {"不低于", "不少于", "以上"} else Fraction(threshold) - Fraction(figure)
    )
    assert outcome is (Outcome.MET if better >= 0 else Outcome.NOT_MET)
    assert Fraction(margin) == better
