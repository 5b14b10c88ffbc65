"""A year's round as it was assessed (年度评审)."""

from smepp.model.entry import Entry
from smepp.model.hint import Hint
from smepp.model.record import Record


class Review(Record):
    """The round of a year, on the day of asking (YYYY-MM-DD): its dossiers in customary order, and what they have in common.

    `authority` is the office's name on that day, None without an office's file; `deadline` a date, or date and time.
    """

    year: int
    on: str
    programme: str
    title: str
    document: str
    deadline: str | None
    authority: str | None
    entries: tuple[Entry, ...]
    hints: tuple[Hint, ...] = ()
