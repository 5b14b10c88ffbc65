"""What falls due in a year (到期事项): for whom, on which day, and whether it is done."""

from enum import Enum

from smepp.model.place import Place
from smepp.model.record import Record
from smepp.model.roster import Ended


class DueKind(Enum):
    """What is due; in the order in which those of one day are listed."""

    RETURN = "return"
    PUBLICITY = "publicity"
    OBJECTION = "objection"
    REREVIEW = "rereview"
    RECTIFICATION = "rectification"
    REVOCATION = "revocation"
    ANNUAL = "annual"


KINDS = tuple(DueKind)
PASSING = {DueKind.PUBLICITY}
"""What is over when its day is over, whatever anybody does."""


class DueItem(Record):
    """One thing that is due from one platform.

    `day` is the last day (YYYY-MM-DD), None where no rule and no document sets one. `since` is the day on which it began: the
    document's, the objection's. `done` is the day on which it was done, None while it is open; it may be done after its day. `ended`
    is what came in its stead, so that nobody need do it any more (不予受理, 退出). `missing` are the names of papers that have not
    come. `number` is that of the document that asks it (文号), `place` where that is written.
    """

    kind: DueKind
    day: str | None
    platform: str
    operator: str
    district: str
    folder: str | None = None
    since: str | None = None
    done: str | None = None
    ended: Ended | None = None
    missing: tuple[str, ...] = ()
    number: str | None = None
    place: Place | None = None

    @property
    def open(self) -> bool:
        """Whether somebody must still do it; nobody must where a day comes by itself."""
        return self.done is None and self.ended is None and self.kind not in PASSING

    def overdue(self, on: str) -> bool:
        """Whether its day is over on a day and it is still open."""
        return self.day is not None and self.day < on and self.open


class Dues(Record):
    """All that falls due in a year, as it is known on the day `on`: by day, then by division; what has no day stands last.

    `deadline` is that of the year's round, `title` the programme's. `incomplete` and `uncounted` as of
    the roster.
    """

    year: int
    on: str
    title: str
    deadline: str
    items: tuple[DueItem, ...]
    notes: tuple[str, ...] = ()
    incomplete: bool = False
    uncounted: tuple[str, ...] = ()

    @property
    def overdue(self) -> tuple[DueItem, ...]:
        """What is open though its day is over."""
        return tuple(each for each in self.items if each.overdue(self.on))
