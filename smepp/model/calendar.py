"""Rest days and working days (休息日、工作日), as the State Council's yearly notices arrange them."""

from collections.abc import Mapping
from datetime import date
from enum import Enum

from smepp.model.record import Record

SATURDAY = 5


class Day(Enum):
    """What is known of a day. In a year without a notice a day is neither a working day nor a rest day, whatever its weekday."""

    WORKING = "working"
    REST = "rest"
    UNKNOWN = "unknown"


class Arranged(Record):
    """A day that a notice names: the holiday it is for (春节), and the number (文号) of the notice, None when not known."""

    holiday: str | None = None
    notice: str | None = None


class Arrangement(Record):
    """Where a year's days are known from: numbers of notices (none when not known), and the office's file, None for built-in data."""

    notices: tuple[str, ...] = ()
    file: str | None = None


class Calendar(Record):
    """All years whose days are known, and every day in or beside them that is other than its weekday says.

    A notice may also name the last days of the year before its own, so `rests` and `works` (days off, and make-up working days:
    调休上班) may hold days of a year that is not in `years`.
    """

    years: Mapping[int, Arrangement]
    rests: Mapping[date, Arranged]
    works: Mapping[date, Arranged]

    def day(self, day: date) -> Day:
        """What a day is."""
        if day in self.works:
            return Day.WORKING
        if day in self.rests:
            return Day.REST
        if day.year not in self.years:
            return Day.UNKNOWN
        return Day.REST if day.weekday() >= SATURDAY else Day.WORKING
