"""The documents that a round still owes (该发的文书)."""

from datetime import date

from smepp.model.notice import KindRule
from smepp.model.problem import Level, Problem
from smepp.model.record import Record


class Owed(Record):
    """One document that is due now: of which kind, about whom, until when (None where no day is set).

    `whose` is the dossier or the district as paths name it, empty for the whole year; `platforms` are their names of the day. `draft`
    is the folder of the draft as the user types it, None where none could be made: then `failure` is a code of `messages.failures`
    with its parameters, `impossible` where files could not be read or written, and not only something is lacking in them. `problems` are what still stands against issuing it, as far as that is cheap to know.
    """

    kind: KindRule
    platforms: tuple[str, ...]
    whose: str = ""
    until: date | None = None
    draft: str | None = None
    failure: tuple[str, dict[str, object]] | None = None
    impossible: bool = False
    command: str | None = None
    problems: tuple[Problem, ...] = ()

    def overdue(self, on: str) -> bool:
        """Whether the last day lies before a day (YYYY-MM-DD)."""
        return self.until is not None and self.until.isoformat() < on


class OwedAll(Record):
    """All that is due on a day (YYYY-MM-DD), in the order of the programme's kinds; `office` is who issues it.

    `registered` are what is wrong with the files of documents that were issued, in the folder `root`.
    """

    year: int
    on: str
    office: str
    root: str
    items: tuple[Owed, ...]
    registered: tuple[Problem, ...] = ()
    incomplete: bool = False

    @property
    def wrong(self) -> bool:
        """Whether something is overdue or could not be drafted, registered files are not as they were, or records were not read."""
        late = any(each.overdue(self.on) or each.failure for each in self.items)
        return late or self.incomplete or any(each.level is Level.ERROR for each in self.registered)

    @property
    def failed(self) -> bool:
        """Whether files could not be read or written."""
        return any(each.impossible for each in self.items)
