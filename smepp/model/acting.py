"""Which authority acts on a day (当日的机关)."""

from enum import Enum

from smepp.model.record import Record


class Doubt(Enum):
    """Why no authority can be named: no office's file, no stretch of it that holds the day, or a successor that it does not date."""

    NO_OFFICE = "no_office"
    GAP = "gap"
    SUCCESSOR = "successor"


class Successor(Record):
    """An authority that took over on a day that no source gives: it is seen from `year` on, in the document `basis`."""

    name: str
    year: int
    basis: str = ""


class Acting(Record):
    """The authority of a day by its name then; None with the `doubt`, and the `successor` that makes it doubtful."""

    name: str | None
    doubt: Doubt | None = None
    successor: Successor | None = None
