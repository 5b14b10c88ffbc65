"""Seals and signatures that the papers of a re-review say are missing (盖章、签字)."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.seals import MISSING, SEAL, SIGNATURE
from smepp.check.papers.values import at, place
from smepp.model.forms import AUDIT, EVALUATION, RECOMMENDATION, SUMMARY
from smepp.model.problem import Problem, problem

FLAGS = (
    ("X801", SUMMARY, SIGNATURE),
    ("X801", SUMMARY, SEAL),
    ("X801", AUDIT, SEAL),
    ("X801", EVALUATION, SEAL),
    ("R112", RECOMMENDATION, SEAL),
)


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """A problem for each flag that says no."""
    for code, file, field in FLAGS:
        where = place(context.papers.folder + file, field)
        if at(values, where.file, field) == MISSING:
            yield problem(code, where, field=field)
