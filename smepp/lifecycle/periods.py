"""Working days counted (计算期限): when a period ends that begins on a day."""

from collections.abc import Iterator
from datetime import date, timedelta

from smepp.lifecycle.deadlines import due, rest_on
from smepp.model.calendar import Calendar, Day
from smepp.model.period import Period, Rest, Unit

MOST = 3660
"""Days of the longest period: ten years. What is longer is a slip of the hand."""
DECEMBER, LATE = 12, 25
"""No notice so far has reached further back into the year before its own than 29 December."""

_ONE = timedelta(days=1)


class UnknownYearError(Exception):
    """A working day was to be counted in a year of which no notice is known; `year` says which."""

    def __init__(self, year: int) -> None:
        super().__init__(year)
        self.year = year


class PeriodLengthError(ValueError):
    """A period has at least one day and at most `MOST`, and ends before the year 10000."""


def period(start: date, n: int, unit: Unit, calendar: Calendar, *, strict: bool = False) -> Period:
    """The period of `n` days that begins on `start`: day 1 is the start itself, or with `strict` the day after.

    Working days: on a rest day nothing is counted, so day 1 of a start on one is the next working day either way.
    Every day (日): all are counted, and an end on a rest day is left there.

    Raises UnknownYearError when working days are to be counted in a year without data, PeriodLengthError for such an `n`.
    """
    if not 1 <= n <= MOST:
        raise PeriodLengthError(n)
    try:
        counted = tuple(_days(start, n, unit, calendar, strict=strict))
        over = counted[-1] + _ONE
    except OverflowError as error:
        raise PeriodLengthError(n) from error
    end = counted[-1]
    return Period(
        start=start,
        first=counted[0],
        end=end,
        n=n,
        unit=unit,
        strict=strict,
        counted=counted,
        skipped=rests(start, end, calendar) if unit is Unit.WORKING else (),
        over=over,
        other=_other(start, n, unit, calendar, strict=strict),
        begins=due(start, calendar),
        ends=due(end, calendar),
        unsettled=_unsettled(end, calendar) if unit is Unit.WORKING else None,
    )


def working_days(start: date, end: date, calendar: Calendar) -> int:
    """How many working days there are from `start` to `end`, both counted; 0 when the end lies before the start.

    Raises UnknownYearError.
    """
    return sum(_works(each, calendar) for each in span(start, end))


def rests(start: date, end: date, calendar: Calendar) -> tuple[Rest, ...]:
    """The rest days from `start` to `end`, both included; days of which nothing is known are none."""
    found = (rest_on(each, calendar) for each in span(start, end))
    return tuple(each for each in found if each)


def span(start: date, end: date) -> Iterator[date]:
    """Every day from `start` to `end`, both included."""
    for number in range((end - start).days + 1):
        yield start + timedelta(days=number)


def _days(start: date, n: int, unit: Unit, calendar: Calendar, *, strict: bool) -> Iterator[date]:
    day, left = start, n
    while left:
        if not (strict and day == start) and (unit is Unit.NATURAL or _works(day, calendar)):
            yield day
            left -= 1
        if left:
            day += _ONE


def _works(day: date, calendar: Calendar) -> bool:
    known = calendar.day(day)
    if known is Day.UNKNOWN:
        raise UnknownYearError(day.year)
    return known is Day.WORKING


def _other(start: date, n: int, unit: Unit, calendar: Calendar, *, strict: bool) -> date | None:
    try:
        return list(_days(start, n, unit, calendar, strict=not strict))[-1]
    except (UnknownYearError, OverflowError):
        return None


def _unsettled(end: date, calendar: Calendar) -> int | None:
    late = (end.month, end.day) >= (DECEMBER, LATE)
    return end.year + 1 if late and end.year + 1 not in calendar.years else None
