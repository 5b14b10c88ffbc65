"""A period of days (期限) and how it was counted."""

from dataclasses import field
from datetime import date
from enum import Enum
from typing import Any

from smepp.model.calendar import Arranged, Day
from smepp.model.record import Record


class Unit(Enum):
    """What is counted: working days, or every day (自然日)."""

    WORKING = "工作日"
    NATURAL = "日"


class Rest(Record):
    """A rest day: in a holiday that a notice arranges, or (`arranged` None) on a weekend."""

    day: date
    arranged: Arranged | None = None


class Due(Record):
    """A last day, left where it is: `rest` tells why it is a rest day, None when it is none or nothing is known of it."""

    day: date
    known: Day
    rest: Rest | None = None


class Period(Record):
    """`n` days from `start`, which stays as it was given even on a rest day.

    `first` is day 1 and `end` the last day, both counted; `over` is the day after the end, on which the period has run out (期满).
    `counted` are all days that count, `skipped` the rest days from `start` to `end`. `strict` tells that the day of the start
    does not count; `other` is the end when it is taken the other way, None when that lies in a year without data. `unsettled` is
    the year whose notice, not known yet, may still rearrange the last days of December that were counted; None for none.
    """

    start: date
    first: date
    end: date
    n: int
    unit: Unit
    strict: bool
    counted: tuple[date, ...]
    skipped: tuple[Rest, ...]
    over: date
    other: date | None
    begins: Due
    ends: Due
    unsettled: int | None = None

    @property
    def skipping(self) -> bool:
        """Whether rest days are passed over."""
        return self.unit is Unit.WORKING


class Typed(Record):
    """A period as a notice prints it: `n` days, `start` to `end`; `signed` is the date of the notice (落款日期), None when not known."""

    start: date
    end: date
    n: int
    unit: Unit
    signed: date | None = None


class Remark(Record):
    """What is noticed about a period that a person typed: a code of family T, and what its message needs."""

    code: str
    params: dict[str, Any] = field(default_factory=dict, hash=False)
