"""A period that a person typed in a notice, looked through (核对期限): slips of the hand that make it end on a wrong day."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from smepp.lifecycle.periods import period, working_days
from smepp.model.calendar import Calendar, Day
from smepp.model.codes.periods import CODES
from smepp.model.period import Period, Remark, Typed, Unit

NEAR = timedelta(days=31)
"""Two days that belong together, as signature and publication, are seldom further apart."""


def lint(typed: Typed, calendar: Calendar, *, strict: bool = False) -> tuple[Remark, ...]:
    """What is to be said of a typed period; `strict` when the office never counts the day of the start.

    Raises UnknownYearError and PeriodLengthError as `period` does.
    """
    right = period(typed.start, typed.n, typed.unit, calendar, strict=strict)
    return (*_signature(typed.start, typed.signed), *_first_day(right), *_last_day(right, typed.end, calendar))


def _signature(start: date, signed: date | None) -> Iterator[Remark]:
    if signed is None:
        return
    if _a_year_off(signed, start, NEAR):
        yield _remark("T103", one=signed, other=start)
    elif signed > start:
        yield _remark("T106", signed=signed, start=start)


def _first_day(right: Period) -> Iterator[Remark]:
    if right.unit is Unit.WORKING and right.begins.rest:
        yield _remark("T102", day=right.start, first=right.first)


def _last_day(right: Period, end: date, calendar: Calendar) -> Iterator[Remark]:
    if _a_year_off(right.start, end, right.end - right.start + NEAR):
        yield _remark("T103", one=right.start, other=end)
    elif end < right.start:
        yield _remark("T107", start=right.start, end=end)
    elif end == right.end:
        yield from _right_end(right)
    else:
        yield from _wrong_end(right, end, calendar)


def _right_end(right: Period) -> Iterator[Remark]:
    if right.unit is Unit.NATURAL and right.ends.rest:
        yield _remark("T110", day=right.end)
    if right.ends.known is Day.UNKNOWN:
        yield _remark("T111", day=right.end)
    if right.unsettled is not None:
        yield _remark("T112", day=right.end, year=right.unsettled)
    if not right.strict and right.other is not None and right.other > right.end:
        yield _remark("T109", end=right.end, other=right.other)


def _wrong_end(right: Period, end: date, calendar: Calendar) -> Iterator[Remark]:
    if right.unit is Unit.NATURAL:
        counted = (end - right.start).days + (not right.strict)
        code = "T105"
    elif calendar.day(end) is Day.REST:
        yield _remark("T101", day=end, right=right.end)
        return
    else:
        counted = working_days(right.start + timedelta(days=right.strict), end, calendar)
        code = "T104"
    if not right.strict and end == right.other:
        yield _remark("T108", end=end, right=right.end)
    else:
        yield _remark(code, start=right.start, end=end, counted=counted, n=right.n, right=right.end)


def _a_year_off(one: date, other: date, near: timedelta) -> bool:
    """Whether `other` would follow `one` closely if it were of another year, and does not as it is."""
    if timedelta(0) <= other - one <= near:
        return False
    moved = (_in_year(other, one.year + later) for later in (0, 1))
    return any(timedelta(0) <= each - one <= near for each in moved if each is not None)


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return None


def _remark(code: str, **params: Any) -> Remark:
    declared = CODES[code].params
    return Remark(code=code, params={name: params[name] for name in declared})
