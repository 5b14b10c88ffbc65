"""Dates for the tests, and the naive way of counting that the program is held against."""

from datetime import date, timedelta

from hypothesis import strategies as st

from smepp.model.calendar import Arranged, Arrangement, Calendar, Day
from smepp.model.period import Unit

ONE = timedelta(days=1)


def day(text: str) -> date:
    return date.fromisoformat(text)


def days(*texts: str) -> list[date]:
    return [day(each) for each in texts]


def calendar(*years: int, rests: tuple[str, ...] = (), works: tuple[str, ...] = ()) -> Calendar:
    named = Arranged(holiday="春节", notice="国办发明电〔2099〕1号")
    return Calendar(
        years={each: Arrangement() for each in years},
        rests=dict.fromkeys(days(*rests), named),
        works=dict.fromkeys(days(*works), named),
    )


def naive(start: date, n: int, unit: Unit, known: Calendar, *, strict: bool) -> tuple[list[date], list[date]]:
    """The days counted and the rest days passed over, on one's fingers."""
    counted: list[date] = []
    skipped: list[date] = []
    here = start
    while len(counted) < n:
        rest = known.day(here) is Day.REST
        if rest and unit is Unit.WORKING:
            skipped.append(here)
        elif here != start or not strict:
            counted.append(here)
        here += ONE
    return counted, skipped


WITHIN = st.dates(day("2004-01-01"), day("2025-06-30"))
LENGTHS = st.integers(1, 60)
UNITS = st.sampled_from(Unit)
