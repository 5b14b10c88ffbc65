"""The figures behind the threshold strips as a table: applicants by clauses."""

from collections.abc import Iterable, Sequence
from typing import Any

from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.figures import figure_of


def matrix(applicants: Iterable[Applicant], clauses: Sequence[str]) -> list[dict[str, Any]]:
    """A line for every applicant that has a figure, with a cell for each of the clauses (ids), None where it has none."""
    lines = []
    for each in applicants:
        standings = {one.clause: one for one in each.entry.standings}
        cells = [
            {"数值": figure_of(standings[clause]), "结论": standings[clause].outcome.value} if clause in standings else None
            for clause in clauses
        ]
        if any(cells):
            lines.append({"序号": each.number, "名称": each.name, "各项": cells})
    return lines
