"""Deadlines as they fall."""

import pytest

from smepp.lifecycle.deadlines import day_or_last, due, last_of_month, months_after, years_after
from smepp.load.calendar.built_in import built_in
from smepp.model.calendar import Day
from tests.lifecycle.days import day


@pytest.mark.parametrize(
    ("year", "last"), [(2012, "2012-02-29"), (2013, "2013-02-28"), (2000, "2000-02-29"), (2100, "2100-02-28")]
)
def test_the_end_of_february(year, last):
    assert last_of_month(year, 2) == day_or_last(year, 2, 31) == day(last)


def test_a_day_that_its_month_lacks_is_the_last():
    assert day_or_last(2013, 4, 31) == day("2013-04-30")
    assert day_or_last(2013, 4, 29) == day("2013-04-29")
    assert years_after(day("2016-02-29"), 3) == day("2019-02-28")
    assert years_after(day("2016-02-29"), 4) == day("2020-02-29")
    assert years_after(day("2013-05-10"), 3) == day("2016-05-10")
    assert months_after(day("2013-01-31"), 1) == day("2013-02-28")
    assert months_after(day("2013-11-30"), 3) == day("2014-02-28")
    assert months_after(day("2013-03-31"), -1) == day("2013-02-28")
    assert months_after(day("2013-12-15"), 12) == day("2014-12-15")


@pytest.mark.parametrize(
    ("text", "known"),
    [("2013-02-28", Day.WORKING), ("2015-02-28", Day.WORKING), ("2016-02-28", Day.REST), ("2027-02-28", Day.UNKNOWN)],
)
def test_a_deadline_is_flagged_and_never_moved(text, known):
    found = due(day(text), built_in())
    assert (found.day, found.known) == (day(text), known)
    assert (found.rest is not None) is (known is Day.REST)


def test_a_rest_day_says_why():
    found = due(day("2013-02-14"), built_in()).rest
    assert found is not None
    assert found.arranged is not None
    assert found.arranged.holiday == "春节"
