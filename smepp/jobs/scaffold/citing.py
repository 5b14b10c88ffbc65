"""How the clauses that rest on a field are named beside it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from smepp.jobs.scaffold.uses import Use
from smepp.messages.scaffold import comment
from smepp.model.programme import Clause
from smepp.wording.citation import citation

RUN = 3
"""So many whole items of an article in a row are named by the first and the last."""

_Labelled = tuple[str, str]


def cited(clauses: Iterable[Clause]) -> str:
    """Clauses by citation and title, as 第五条（三）从业人数、专业人员比例；第五条（四）用户满意度."""
    return _joined((each.id, each.title) for each in clauses)


def cited_uses(uses: Iterable[Use]) -> str:
    """As `cited`, with the day or year that a figure is of (时点)."""
    return _joined((each.clause.id, _label(each)) for each in uses)


def _label(use: Use) -> str:
    day = use.clause.as_of
    return comment("as_of", title=use.clause.title, day=day) if use.direct and day else use.clause.title


def _joined(labelled: Iterable[_Labelled]) -> str:
    numbered = list(enumerate(labelled))
    return "；".join(_piece([each for _, each in group]) for _, group in groupby(numbered, key=_kind))


def _kind(numbered: tuple[int, _Labelled]) -> tuple[str, int | None]:
    """The same for clauses that are named together: under one citation, or items that follow each other."""
    index, (clause, _) = numbered
    article, _, item = clause.partition(".")
    return (article, int(item) - index) if item.isdigit() else (citation(clause, "zh"), None)


def _piece(group: list[_Labelled]) -> str:
    ids = [clause for clause, _ in group]
    items = list(dict.fromkeys(citation(each, "zh") for each in ids))
    if len(items) >= RUN:
        return comment("range", first=items[0], last=items[-1].removeprefix(citation(ids[0].partition(".")[0], "zh")))
    return "；".join(where + "、".join(_titles(group, where)) for where in items)


def _titles(group: list[_Labelled], where: str) -> Iterator[str]:
    yield from (label for clause, label in group if citation(clause, "zh") == where)
