"""Deadlines (截止日): the day as it falls, and whether it is a rest day. None is moved: that is the call's to say."""

from calendar import monthrange
from datetime import date

from smepp.model.calendar import Calendar, Day
from smepp.model.period import Due, Rest

_MONTHS = 12


def due(day: date, calendar: Calendar) -> Due:
    """A last day with what is known of it; in a year without data it is given all the same, and known to be neither."""
    return Due(day=day, known=calendar.day(day), rest=rest_on(day, calendar))


def rest_on(day: date, calendar: Calendar) -> Rest | None:
    """The rest day that a day is; None for a working day and for one of which nothing is known."""
    return Rest(day=day, arranged=calendar.rests.get(day)) if calendar.day(day) is Day.REST else None


def day_or_last(year: int, month: int, day: int) -> date:
    """A day of a month, or the month's last one where it has no such day: 29 February of 2013 is the 28th."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def last_of_month(year: int, month: int) -> date:
    """The last day of a month (月底): 28 or 29 February."""
    return date(year, month, monthrange(year, month)[1])


def years_after(day: date, years: int) -> date:
    """The same day some years later, or the month's last one where that year has no such day."""
    return day_or_last(day.year + years, day.month, day.day)


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last one of that month where it has no such day."""
    years, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return day_or_last(years, month + 1, day.day)
