"""What a review.yaml that exists says already."""

from collections.abc import Mapping

from smepp.jobs.check import Checked
from smepp.jobs.panel.text import ANSWERS
from smepp.jobs.scaffold.layout import STEP
from smepp.model.place import Place
from smepp.model.problem import Problem
from smepp.model.record import Record

STALE = frozenset({"P104", "P105", "P108"})
"""Problems of opinions on facts that have changed."""


class Existing(Record):
    """Which clauses have an entry, whether there is a list of entries at all and how far it is set in, what has changed."""

    clauses: frozenset[str]
    has_list: bool
    indent: int
    stale: tuple[Problem, ...]


def existing(done: Checked, file: str) -> Existing | None:
    """What the dossier's review, `file`, says; None when it cannot be read."""
    document = done.dossier.documents[file]
    if document.value is None:
        return None
    rows = document.value.get(ANSWERS)
    listed = rows if isinstance(rows, list) else []
    return Existing(
        clauses=frozenset(str(row["要点"]) for row in listed if isinstance(row, Mapping) and row.get("要点") is not None),
        has_list=bool(listed),
        indent=_indent(done, file) if listed else STEP,
        stale=tuple(each for each in done.assessment.problems if each.code in STALE and each.place.file == file),
    )


def _indent(done: Checked, file: str) -> int:
    """Blanks before the `- ` of the first entry."""
    found = done.locate(Place(file=file, route=(ANSWERS, 0)))
    return max(0, found.column - 3) if found else STEP
