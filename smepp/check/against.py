"""What a dossier is held against."""

from collections.abc import Mapping
from typing import Any

from smepp.model.office import Office
from smepp.model.programme import Programme
from smepp.model.record import Record


class Against(Record):
    """The programme edition, the deadline, the office, the day of asking (YYYY-MM-DD), the schemas by name.

    `round_found`: the deadline is the one that a file of the year's round sets.
    """

    programme: Programme
    deadline: str | None
    office: Office | None = None
    round_found: bool = False
    on: str | None = None
    schemas: Mapping[str, dict[str, Any]]
