"""How long a name was public (公示天数), held against the working days that the programme asks for."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from smepp.lifecycle.ledger import Ledger
from smepp.lifecycle.periods import UnknownYearError, working_days


def too_short(kept: Ledger) -> Mapping[str, Any] | None:
    """What is to be said of the last publicity when it had fewer working days than asked; None when it had enough.

    The first day counts, whatever the office's reading: a title is not refused for a day about which readings differ. Where the
    calendar knows nothing of a year, every day counts as one.
    """
    if kept.period is None:
        return None
    start, end = (date.fromisoformat(each) for each in kept.period)
    try:
        counted = working_days(start, end, kept.calendar)
    except UnknownYearError:
        counted = (end - start).days + 1
    wanted = kept.rules.publicity_days
    return {"start": kept.period[0], "end": kept.period[1], "counted": counted, "wanted": wanted} if counted < wanted else None
