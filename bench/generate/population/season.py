"""The days of a round: when papers come in, when lists are signed, from when to when names are public."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from smepp.jobs.calendar import almanac
from smepp.lifecycle.periods import period
from smepp.model.calendar import Day
from smepp.model.period import Unit

FIRST, LAST = 2013, 2025
"""The first round and the last."""
DAYS = 7
"""Working days of publicity (工作日)."""
MOVED = {2018: "03-15", 2020: "04-30"}
"""Months and days of the deadlines that a call moved."""


def after(day: str, days: int) -> str:
    """Give the day so many days later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def shown_from(day: str) -> tuple[str, str]:
    """Give the first and the last day of a publicity that begins on a working day, this one or the next there is."""
    calendar = almanac(None).calendar
    start = date.fromisoformat(day)
    while calendar.day(start) is not Day.WORKING:
        start += timedelta(days=1)
    return start.isoformat(), period(start, DAYS, Unit.WORKING, calendar).end.isoformat()


@dataclass(frozen=True)
class Season:
    """The days of one year's round; all of an application lie in order, those of a re-review beside them."""

    year: int

    def on(self, day: str) -> str:
        """Give a month and day of the year."""
        return f"{self.year}-{day}"

    @property
    def deadline(self) -> str:
        """Give the last day on which papers are in time."""
        return self.on(MOVED[self.year]) if self.year in MOVED else after(f"{self.year}-03-01", -1)

    @property
    def publicity(self) -> tuple[str, str]:
        """Give the first and the last day of the publicity."""
        return _shown(self.year)

    @property
    def awarded(self) -> str:
        """Give the day of the recognition."""
        return after(self.publicity[1], 14)

    @property
    def second(self) -> tuple[str, str]:
        """Give the first and the last day of a second publicity."""
        return _again(self.year)

    @property
    def awarded_later(self) -> str:
        """Give the day of a recognition after the second publicity."""
        return after(self.second[1], 7)


@cache
def _shown(year: int) -> tuple[str, str]:
    return shown_from(f"{year}-04-07" if year not in MOVED else f"{year}-05-18")


@cache
def _again(year: int) -> tuple[str, str]:
    return shown_from(after(_shown(year)[1], 21))
