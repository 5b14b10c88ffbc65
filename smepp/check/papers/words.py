"""Words that the programme lists (清单): kinds of application, services, functions, clauses."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.groups import all_at
from smepp.check.papers.values import at, human, place, rows, text
from smepp.model.forms import APPLICATION, DOSSIER, SERVICES, SUPPORTING
from smepp.model.nearest import nearest
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

SERVICE, FUNCTION = "服务类别", "服务功能"
AGAIN = "再次"
"""How the kinds of application begin that follow an earlier one."""


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """Each word against its list, with the nearest right one first."""
    programme = context.programme
    yield from _kind(values, programme.kinds)
    services = at(values, APPLICATION, SERVICE)
    for index, word in enumerate(services if isinstance(services, list) else ()):
        yield from _listed(SERVICE, word, programme.lists.get(SERVICE, ()), place(APPLICATION, SERVICE, index))
    for index, row in rows(values, APPLICATION, FUNCTION):
        where = place(APPLICATION, FUNCTION, index, "类别")
        yield from _listed("类别", row.get("类别"), programme.lists.get(FUNCTION, ()), where)
    yield from _in_rows(values, programme.lists.get(SERVICE, ()))
    yield from _clauses(values, tuple(clause.id for clause in programme.clauses))


def _kind(values: Values, kinds: tuple[str, ...]) -> Iterator[Problem]:
    kind = text(at(values, DOSSIER, "申报类别"))
    if kind and kinds and kind not in kinds:
        yield problem("X901", place(DOSSIER, "申报类别"), value=kind, choices=ordered(kind, kinds))
    if kind and kind.startswith(AGAIN) and at(values, DOSSIER, "前次申报") is None:
        yield problem("X906", place(DOSSIER, "前次申报"), related=(place(DOSSIER, "申报类别"),), kind=kind)


def _listed(field: str, word: object, choices: tuple[str, ...], where: Place) -> Iterator[Problem]:
    found = text(word)
    if found and choices and found not in choices:
        yield problem("X902", where, field=field, value=found, choices=ordered(found, choices))


def _in_rows(values: Values, choices: tuple[str, ...]) -> Iterator[Problem]:
    unknown: dict[str, list[int]] = defaultdict(list)
    for index, row in rows(values, SERVICES, "企业"):
        word = text(row.get(SERVICE))
        if word and choices and word not in choices:
            unknown[word].append(index)
    for word, indexes in unknown.items():
        where, related = all_at(SERVICES, "企业", indexes, SERVICE)
        yield problem("X903", where, related=related, value=word, rows=human(indexes), choices=ordered(word, choices))


def _clauses(values: Values, known: tuple[str, ...]) -> Iterator[Problem]:
    for row_index, row in rows(values, SUPPORTING, "材料"):
        proved = row.get("证明要点")
        for index, word in enumerate(proved if isinstance(proved, list) else ()):
            clause = text(word)
            if not clause or not known or clause in known:
                continue
            where = place(SUPPORTING, "材料", row_index, "证明要点", index)
            right = nearest(clause, known)
            yield problem("X904", where, value=clause, right=right) if right else problem("X905", where, value=clause)


def ordered(word: str, choices: Iterable[str]) -> tuple[str, ...]:
    """All choices, the nearest first."""
    first = nearest(word, choices := tuple(choices))
    return (*((first,) if first else ()), *(each for each in choices if each != first))
