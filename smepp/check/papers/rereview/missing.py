"""Papers of the re-review that are not there, and a re-review in a year in which none is due."""

from collections.abc import Iterator

from smepp.check.cover import application_year
from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import place
from smepp.model.forms import DOSSIER
from smepp.model.problem import Problem, problem


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """One problem a file, and one for the year."""
    for material in context.programme.materials:
        if material.file not in values and material.file not in context.present:
            yield problem("R101", place(material.file), title=material.title)
    asked, year = context.programme.rereview, context.year
    front = values.get(DOSSIER)
    applied = application_year(front) if isinstance(front, dict) else None
    if asked is None or year is None or applied is None:
        return
    if year <= applied or (year - applied) % asked.years:
        yield problem("R102", place(DOSSIER, "年度"), year=year, applied=applied, years=asked.years)
