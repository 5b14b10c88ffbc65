"""What the checks across the papers must know besides the papers."""

from collections.abc import Mapping
from typing import Any

from smepp.check.context import Context
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.stage import APPLICATION, Papers

Values = Mapping[str, Any]
"""The roots of the files by name, blanks taken out. Any of them may be of a wrong type in any part: the schema has said so."""


class PapersContext(Record):
    """The programme and the round, and which files there are.

    `deadline` is a date or a date and time (`2013-02-28 17:30`), None when it is not known. `present` are the files that exist,
    those included that cannot be read: they are not missing. `papers` are those that are looked at.
    """

    context: Context
    deadline: str | None = None
    present: frozenset[str] = frozenset()
    papers: Papers = APPLICATION

    @property
    def programme(self) -> Programme:
        """The edition that the dossier follows."""
        return self.context.programme

    @property
    def year(self) -> int | None:
        """The application year."""
        return self.context.year

    @property
    def last_day(self) -> str | None:
        """The day of the deadline, YYYY-MM-DD."""
        return self.deadline[:10] if self.deadline else None
