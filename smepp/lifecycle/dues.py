"""When a title's re-reviews fall due (复核到期): every so many years from the year of recognition, however late one was done."""

from datetime import date, timedelta

from smepp.lifecycle.deadlines import day_or_last
from smepp.model.life import Rules

_ONE = timedelta(days=1)


def last_day(rules: Rules, year: int) -> date:
    """The last day of a round: that of its call, else the programme's own."""
    if year in rules.deadlines:
        return date.fromisoformat(rules.deadlines[year][:10])
    deadline = rules.deadline
    return day_or_last(year, deadline.month, deadline.day or 31)


def first_after(rules: Rules, recognised: str, year: int) -> int:
    """The first year after `year` in which a re-review falls due."""
    first = int(recognised[:4])
    passed = max(year - first, 0) // rules.cycle
    return first + (passed + 1) * rules.cycle


def fallen_due(rules: Rules, recognised: str, day: str) -> int | None:
    """The latest year that has begun by a day and in which a re-review fell due; None before the first."""
    latest = first_after(rules, recognised, int(day[:4])) - rules.cycle
    return latest if latest > int(recognised[:4]) else None


def begins(year: int) -> str:
    """The day from which a re-review of a year is due."""
    return f"{year:04d}-01-01"


def overdue_from(rules: Rules, year: int) -> str:
    """The day from which it is overdue."""
    return (last_day(rules, year) + _ONE).isoformat()
