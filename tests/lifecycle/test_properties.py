"""What holds of every period, and a day-by-day recomputation."""

from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smepp.lifecycle.periods import UnknownYearError, period, working_days
from smepp.load.calendar.built_in import built_in
from smepp.model.calendar import Arranged, Arrangement, Calendar, Day
from smepp.model.period import Unit
from tests.lifecycle.days import LENGTHS, ONE, UNITS, WITHIN, day, naive


@given(WITHIN, LENGTHS, UNITS, st.booleans())
@example(day("2005-12-30"), 3, Unit.WORKING, False)
def test_as_counted_on_ones_fingers(start, n, unit, strict):
    found = period(start, n, unit, built_in(), strict=strict)
    counted, skipped = naive(start, n, unit, built_in(), strict=strict)
    assert found.counted == tuple(counted)
    assert [each.day for each in found.skipped] == skipped
    assert (found.first, found.end, found.over) == (counted[0], counted[-1], counted[-1] + ONE)
    assert found.other == naive(start, n, unit, built_in(), strict=not strict)[0][-1]


@given(WITHIN, LENGTHS, st.booleans())
def test_it_has_n_working_days_and_ends_on_one(start, n, strict):
    found = period(start, n, Unit.WORKING, built_in(), strict=strict)
    assert len(found.counted) == n
    assert {built_in().day(each) for each in found.counted} == {Day.WORKING}
    assert found.ends.rest is None
    assert working_days(found.first, found.end, built_in()) == n
    assert set(found.counted).isdisjoint(each.day for each in found.skipped)
    between = (found.end - start).days + 1
    assert len(found.counted) + len(found.skipped) + (strict and found.begins.rest is None) == between


@given(WITHIN, LENGTHS, UNITS, st.booleans())
def test_a_later_start_or_a_longer_period_never_ends_earlier(start, n, unit, strict):
    found = period(start, n, unit, built_in(), strict=strict)
    assert period(start + ONE, n, unit, built_in(), strict=strict).end >= found.end
    assert period(start, n + 1, unit, built_in(), strict=strict).end > found.end


@given(WITHIN, LENGTHS, UNITS)
def test_the_strict_end_is_the_next_day_that_counts(start, n, unit):
    counted, strict = (period(start, n, unit, built_in(), strict=each) for each in (False, True))
    assert (counted.other, strict.other) == (strict.end, counted.end)
    if unit is Unit.NATURAL or counted.begins.rest is None:
        assert strict.end == period(start, n + 1, unit, built_in()).end
    else:
        assert strict.end == counted.end


@given(WITHIN, LENGTHS)
def test_counted_backwards_it_is_the_same(start, n):
    found = period(start, n, Unit.WORKING, built_in())
    back, left = found.end, n
    while True:
        left -= built_in().day(back) is Day.WORKING
        if not left:
            break
        back -= ONE
    assert back == found.first


@given(WITHIN, LENGTHS, st.integers(1, 30))
def test_one_period_after_another_is_one_long_period(start, n, more):
    first = period(start, n, Unit.WORKING, built_in())
    assert period(first.over, more, Unit.WORKING, built_in()).end == period(start, n + more, Unit.WORKING, built_in()).end


CHANGES = st.lists(st.tuples(st.integers(0, 89), st.booleans()), max_size=30)


@given(CHANGES, st.integers(0, 60), st.integers(1, 20), UNITS, st.booleans())
def test_any_arrangement_of_days(changes, offset, n, unit, strict):
    begin = day("2031-11-01")
    rests = {begin + timedelta(days=at): Arranged(holiday="元旦") for at, off in changes if off}
    works = {begin + timedelta(days=at): Arranged() for at, off in changes if not off}
    known = Calendar(years={2031: Arrangement(), 2032: Arrangement()}, rests=rests, works=works)
    start = begin + timedelta(days=offset)
    found = period(start, n, unit, known, strict=strict)
    assert found.counted == tuple(naive(start, n, unit, known, strict=strict)[0])


@given(WITHIN, LENGTHS)
def test_it_is_an_error_exactly_when_a_year_is_needed_that_is_not_known(start, n):
    one_year = Calendar(
        years={start.year: Arrangement()},
        rests={each: arranged for each, arranged in built_in().rests.items() if each.year == start.year},
        works={each: arranged for each, arranged in built_in().works.items() if each.year == start.year},
    )
    whole = period(start, n, Unit.WORKING, built_in())
    if whole.end.year == start.year:
        assert period(start, n, Unit.WORKING, one_year).end == whole.end
    else:
        with pytest.raises(UnknownYearError) as error:
            period(start, n, Unit.WORKING, one_year)
        assert error.value.year == start.year + 1
