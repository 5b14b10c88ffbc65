"""The scores of the yearly evaluation (得分) against their sum and the highest that can be given."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, number, place, rows, text, total
from smepp.model.forms import EVALUATION
from smepp.model.problem import Problem, problem
from smepp.model.quantity import difference

TABLE, SCORE, SUM = "指标", "得分", "得分合计"


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """A score beyond its indicator's; a sum that is not the scores'."""
    file = context.papers.folder + EVALUATION
    asked = context.programme.rereview
    most = {each.name: each.most for each in asked.indicators} if asked else {}
    given = [(index, row, number(row.get(SCORE))) for index, row in rows(values, file, TABLE)]
    for index, row, score in given:
        name = text(row.get("指标")) or ""
        limit = most.get(name)
        if score is not None and limit is not None and difference(limit, score) < 0:
            yield problem("R110", place(file, TABLE, index, SCORE), name=name, score=score, most=limit)
    added = [score for *_, score in given if score is not None]
    said = number(at(values, file, SUM))
    if said is not None and added and total(added) != said:
        related = tuple(place(file, TABLE, index, SCORE) for index, _, score in given if score is not None)
        yield problem("R111", place(file, SUM), related=related, total=said, added=total(added))
