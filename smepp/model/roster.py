"""The public list of valid titles on a day (名单), and the answer to whether one holds (称号是否有效)."""

from smepp.model.acting import Acting
from smepp.model.record import Record


class Listed(Record):
    """A line of the list: what the public may see of a title, and nothing else.

    `number` is the document that awarded it (文号), `recognised` and `confirmed` are days (YYYY-MM-DD), `due` is the year of the next
    re-review. `district` has the name that it bears on the day of the list.
    """

    number: str | None
    platform: str
    operator: str
    district: str
    recognised: str
    confirmed: str | None = None
    due: int | None = None


class Roster(Record):
    """The titles that hold on the day `on`, by administrative division; by what programme, and who confers them.

    `before` tells that the day lies before the programme came into force. `incomplete`: something that is written of titles
    did not count, so that names may be missing or too many; `uncounted` are the platforms of which it is written. `notes` are the
    programme's own of that day.
    """

    on: str
    honour: str
    title: str
    document: str
    in_force: str
    acting: Acting
    lines: tuple[Listed, ...]
    notes: tuple[str, ...] = ()
    incomplete: bool = False
    uncounted: tuple[str, ...] = ()

    @property
    def before(self) -> bool:
        """Whether the day lies before the programme was in force."""
        return self.on < self.in_force


class Ended(Record):
    """How a title came to an end: on which day, by what (撤销, 退出 …), by which document, for what reason."""

    day: str
    step: str
    number: str | None = None
    reason: str | None = None


class Known(Record):
    """A platform that was asked for: its names on the day, the earlier one by which it was found, and what there is of a title.

    Without `recognised` it never held one, and nothing else of it is anybody's business. `doubtful`: something that is written of its
    title did not count. `folder` is its dossier's, for the office alone.
    """

    platform: str
    operator: str
    district: str
    holds: bool
    former: str | None = None
    number: str | None = None
    recognised: str | None = None
    confirmed: str | None = None
    ended: Ended | None = None
    doubtful: bool = False
    folder: str | None = None


class Verdict(Record):
    """What is known of a name or code on a day: every platform that bears it; where none does, the names nearest to it.

    `notes` are what the programme wants to be said of the day.
    """

    asked: str
    on: str
    known: tuple[Known, ...] = ()
    near: tuple[str, ...] = ()
    incomplete: bool = False
    notes: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether a title of that name or code holds."""
        return any(each.holds for each in self.known)
