"""Patterns that spell the calendar out agree with the calendar."""

from datetime import date, timedelta

import pytest

from smepp.check.schema_explain import accepts
from smepp.load.schemas import schema

FIELDS = {
    "date": schema("dossier")["properties"]["区县收件日期"],
    "moment": schema("dossier")["properties"]["市局收件时间"],
    "expiry": schema("02-legal-person")["properties"]["有效期止"],
}


def days(year):
    return {f"{year}-{month:02}-{day:02}" for month in range(14) for day in range(34)}


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize("year", [1800, 1896, 1900, 1904, 2000, 2012, 2013, 2024, 2099])
def test_a_year_has_exactly_its_days(kind, year):
    first = date(year, 1, 1)
    real = {day.isoformat() for day in (first + timedelta(days=number) for number in range(366)) if day.year == year}
    assert {day for day in days(year) if accepts(FIELDS[kind], day)} == real


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize(
    "wrong", ["0000-01-01", "0213-02-26", "1799-12-31", "2100-01-01", "9999-12-31", "2013-2-26", "2013-02-26\n"]
)
def test_no_other_text_is_a_day(kind, wrong):
    assert not accepts(FIELDS[kind], wrong)


def test_a_moment_may_have_a_time():
    moment = FIELDS["moment"]
    assert accepts(moment, "2013-02-28 00:00")
    assert accepts(moment, "2013-02-28 23:59")
    assert not accepts(moment, "2013-02-28 24:00")
    assert not accepts(moment, "2013-02-29 17:30")
    assert not accepts(FIELDS["date"], "2013-02-28 17:30")
