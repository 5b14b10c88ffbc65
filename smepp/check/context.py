"""What a clause must know besides the dossier's own facts."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from smepp.model.people import Interpretation
from smepp.model.programme import Programme
from smepp.model.record import Record


class Context(Record):
    """The programme and the round that a dossier is held against.

    `year` is the application year, `deadline` its last day (YYYY-MM-DD, without the time), `kind` the kind of application.
    `region` is the region of the recommending district, `seat_region` that of the registered seat; None where unknown.
    `interpretations` by clause id.
    """

    programme: Programme
    year: int | None
    deadline: str | None
    kind: str | None = None
    region: str | None = None
    seat_region: str | None = None
    interpretations: Mapping[str, Interpretation] = field(default_factory=dict)

    @property
    def words(self) -> Mapping[str, Any]:
        """What relative years stand for in a programme's row selectors."""
        if self.year is None:
            return {}
        return {"本年": self.year, "上年": self.year - 1, "前年": self.year - 2}
