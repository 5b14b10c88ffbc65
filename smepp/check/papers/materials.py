"""Materials (申报材料) that the kind of application needs and that are not there."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import place
from smepp.model.problem import Problem, problem


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """One problem a file; for an unknown kind of application, the materials that every kind needs."""
    kinds = context.programme.kinds
    kind = context.context.kind
    wanted = {kind} if kind in kinds else set(kinds)
    for material in context.programme.materials:
        absent = material.file not in values and material.file not in context.present
        if absent and wanted <= set(material.kinds):
            yield problem("X921", place(material.file), title=material.title)
