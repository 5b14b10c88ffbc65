"""The last day of an application year (申报截止)."""

import calendar

from smepp.model.programme import Deadline


def last_day(deadline: Deadline, year: int) -> str:
    """The programme's own deadline in a year, as YYYY-MM-DD; a day that the month lacks is the month's last."""
    length = calendar.monthrange(year, deadline.month)[1]
    day = min(deadline.day, length) or length
    return f"{year:04d}-{deadline.month:02d}-{day:02d}"
