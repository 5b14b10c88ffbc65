"""What a dossier is held against."""

from collections.abc import Mapping
from typing import Any

from smepp.model.office import Office
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.stage import APPLICATION, Papers


class Against(Record):
    """The programme edition, the deadline, the office, the day of asking (YYYY-MM-DD), the schemas by name, which papers.

    `round_found`: the deadline is the one that a file of the year's round sets. For the papers of a re-review the programme is
    the one that `rereview.for_papers` gives, and the schemas are under the names of the year's files.
    """

    programme: Programme
    deadline: str | None
    office: Office | None = None
    round_found: bool = False
    on: str | None = None
    schemas: Mapping[str, dict[str, Any]]
    papers: Papers = APPLICATION
