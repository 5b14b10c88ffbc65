"""What is asked about a year (到期事项的问法), and how an answer is begun."""

from collections.abc import Callable, Iterable
from typing import Any

from smepp.lifecycle import kinds
from smepp.model.due import DueItem, DueKind
from smepp.model.life import Happening, PlatformLife, Taken
from smepp.model.record import Record
from smepp.model.roster import Ended

RETURN = "退回补正"
"""The outcome by which papers go back."""
OVER = frozenset({kinds.REJECTED, kinds.REVOKED, kinds.LEFT})
"""After these nobody need do any more what a platform was asked before."""


class Asked(Record):
    """The year that is asked about, the day of asking, and of the programme: the year's deadline, its cycle, a re-review's papers.

    `called` is a district's name on the day, `papers` are files with what they are called.
    """

    year: int
    on: str
    deadline: str
    cycle: int
    papers: tuple[tuple[str, str], ...]
    called: Callable[[str], str]

    @property
    def of_today(self) -> bool:
        """Whether the year is that of the day of asking: what is open since earlier years is told then too."""
        return self.year == int(self.on[:4])

    def has(self, day: str) -> bool:
        """Whether a day lies in the year."""
        return int(day[:4]) == self.year


def item(kind: DueKind, one: PlatformLife, asked: Asked, **given: Any) -> DueItem:
    """One thing that is due from a platform, under its names of the day."""
    now = one.now
    whose = {
        "platform": now.platform,
        "operator": now.operator,
        "district": asked.called(now.district),
        "folder": one.subject.folder,
    }
    return DueItem(kind=kind, **{"day": None, **whose, **given})


def over(later: Iterable[Taken]) -> Ended | None:
    """How a platform's affair came to an end, so that nothing is asked of it any more; None where it goes on."""
    return next((how(each.happening) for each in later if each.happening.kind in OVER and each.source != each.target), None)


def how(told: Happening) -> Ended:
    """A happening as the end of something."""
    return Ended(day=told.date, step=told.kind, number=told.params.get("number"), reason=told.outcome)
