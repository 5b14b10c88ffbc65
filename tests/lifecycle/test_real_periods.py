"""Periods counted by hand from the State Council's notices."""

import pytest

from smepp.lifecycle.periods import MOST, PeriodLengthError, UnknownYearError, period, working_days
from smepp.load.calendar.built_in import built_in
from smepp.model.calendar import Day
from smepp.model.period import Unit
from tests.lifecycle.days import calendar, day, days

WORKING, NATURAL = Unit.WORKING, Unit.NATURAL


@pytest.mark.parametrize(
    ("start", "n", "end", "strict_end", "skipped"),
    [
        # 2013年清明节: 4-04 to 4-06 off, Sunday 4-07 worked
        ("2013-04-01", 7, "2013-04-10", "2013-04-11", "04-04 04-05 04-06"),
        ("2013-04-03", 2, "2013-04-07", "2013-04-08", "04-04 04-05 04-06"),
        # 2013年春节: 2-09 to 2-15 off, 2-16 and 2-17 (a weekend) worked
        ("2013-02-08", 3, "2013-02-17", "2013-02-18", "02-09 02-10 02-11 02-12 02-13 02-14 02-15"),
        ("2013-02-08", 1, "2013-02-08", "2013-02-16", ""),
        ("2013-02-10", 1, "2013-02-16", "2013-02-16", "02-10 02-11 02-12 02-13 02-14 02-15"),
        # 2013年国庆节: 10-01 to 10-07 off, Sunday 9-29 and Saturday 10-12 worked
        ("2013-09-27", 7, "2013-10-11", "2013-10-12", "09-28 10-01 10-02 10-03 10-04 10-05 10-06 10-07"),
        # a plain week, and one that begins on a Saturday
        ("2013-03-04", 7, "2013-03-12", "2013-03-13", "03-09 03-10"),
        ("2013-03-09", 7, "2013-03-19", "2013-03-19", "03-09 03-10 03-16 03-17"),
        # over New Year: 2013-01-01 to 01-03 off, the weekend of 5 and 6 January worked
        ("2012-12-31", 4, "2013-01-06", "2013-01-07", "01-01 01-02 01-03"),
        # the package lacks 2005-12-31; 2006-01-01 to 01-03 off
        ("2005-12-30", 3, "2006-01-04", "2006-01-05", "01-01 01-02 01-03"),
        # 2020: the Spring Festival was prolonged to 2 February
        ("2020-01-23", 2, "2020-02-03", "2020-02-04", "01-24 01-25 01-26 01-27 01-28 01-29 01-30 01-31 02-01 02-02"),
        # 2024: New Year's Eve itself was worked
        ("2024-02-08", 3, "2024-02-18", "2024-02-19", "02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17"),
    ],
)
def test_working_days_by_the_notices(start, n, end, strict_end, skipped):
    counted = period(day(start), n, WORKING, built_in())
    strict = period(day(start), n, WORKING, built_in(), strict=True)
    assert (counted.end, counted.other) == (day(end), day(strict_end))
    assert (strict.end, strict.other) == (day(strict_end), day(end))
    assert [f"{each.day:%m-%d}" for each in counted.skipped] == skipped.split()
    assert counted.start == strict.start == day(start)
    assert (counted.over - counted.end).days == 1


def test_a_start_on_a_rest_day_stays_and_day_one_is_the_next_working_day():
    found = period(day("2013-04-06"), 2, WORKING, built_in())
    assert found.start == day("2013-04-06")
    assert found.first == day("2013-04-07")
    assert found.begins.known is Day.REST
    assert found.other == found.end, "a day that does not count is no day that could be left out"


def test_why_a_day_is_skipped():
    holiday, *_, weekend = period(day("2013-04-03"), 10, WORKING, built_in()).skipped
    assert holiday.arranged is not None
    assert (holiday.arranged.holiday, holiday.arranged.notice) == ("清明节", "国办发明电〔2012〕33号")
    assert weekend.arranged is None


def test_every_day_counts_and_the_end_is_left_where_it_falls():
    found = period(day("2013-04-01"), 6, NATURAL, built_in())
    assert found.counted == tuple(days(*(f"2013-04-0{each}" for each in range(1, 7))))
    assert [found.end, found.other, found.over] == days("2013-04-06", "2013-04-07", "2013-04-07")
    assert found.skipped == ()
    assert found.ends.rest is not None
    assert found.ends.known is Day.REST


@pytest.mark.parametrize(
    ("start", "year"), [("2026-12-30", 2027), ("2027-01-04", 2027), ("2030-10-03", 2030), ("2003-12-30", 2003)]
)
def test_a_year_without_a_notice_is_never_counted_by_weekdays(start, year):
    with pytest.raises(UnknownYearError) as error:
        period(day(start), 7, WORKING, built_in())
    assert error.value.year == year


def test_days_of_any_kind_need_no_notice():
    found = period(day("2030-10-01"), 3, NATURAL, built_in())
    assert (found.end, found.ends.known, found.ends.rest) == (day("2030-10-03"), Day.UNKNOWN, None)


def test_the_other_reading_may_lie_in_a_year_without_data():
    found = period(day("2026-12-30"), 2, WORKING, built_in())
    assert (found.end, found.other) == (day("2026-12-31"), None)


@pytest.mark.parametrize(("start", "year"), [("2026-12-24", None), ("2026-12-25", 2027), ("2025-12-30", None)])
def test_the_last_days_before_a_year_without_a_notice_may_be_rearranged(start, year):
    assert period(day(start), 1, WORKING, built_in()).unsettled == year
    assert period(day(start), 1, NATURAL, built_in()).unsettled is None


@pytest.mark.parametrize("n", [0, -7, MOST + 1])
def test_lengths_that_are_none(n):
    with pytest.raises(PeriodLengthError):
        period(day("2013-04-01"), n, WORKING, built_in())


def test_no_period_reaches_beyond_the_last_date():
    with pytest.raises(PeriodLengthError):
        period(day("9999-12-30"), 3, NATURAL, built_in())
    with pytest.raises(PeriodLengthError):
        period(day("9999-12-30"), 2, NATURAL, built_in())
    assert period(day("9999-12-29"), 2, NATURAL, built_in()).over == day("9999-12-31")
    assert period(day("9999-12-29"), 2, NATURAL, built_in(), strict=False).other == day("9999-12-31")


def test_december_days_that_a_later_notice_names_are_known():
    known = calendar(2030, rests=("2029-12-31",), works=("2029-12-29",))
    assert [known.day(each) for each in days("2029-12-28", "2029-12-29", "2029-12-31", "2030-01-02")] == [
        Day.UNKNOWN,
        Day.WORKING,
        Day.REST,
        Day.WORKING,
    ]


def test_working_days_between_two_days():
    assert working_days(day("2013-04-01"), day("2013-04-10"), built_in()) == 7
    assert working_days(day("2013-04-04"), day("2013-04-06"), built_in()) == 0
    assert working_days(day("2013-04-10"), day("2013-04-01"), built_in()) == 0
    with pytest.raises(UnknownYearError):
        working_days(day("2026-12-31"), day("2027-01-01"), built_in())
