"""The lines of the yearly evaluation (测评指标): those that the programme lists, each once, and not against each other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import Number, human, number, place, rows, text
from smepp.check.papers.words import ordered
from smepp.check.walking import ends
from smepp.model.forms import EVALUATION
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import Indicator

TABLE, NAME, FIGURE = "指标", "指标", "数值"

Figures = Mapping[str, tuple[Place, Number]]
"""The figures by the indicator's name, those given once and as a number."""


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """Unknown, repeated and missing lines; then figures that cannot be."""
    asked, file = context.programme.rereview, context.papers.folder + EVALUATION
    if asked is None or not asked.indicators or file not in values:
        return
    known = {each.name: each for each in asked.indicators}
    found = _lines(values, file)
    for name, indexes in found.items():
        if name not in known:
            where = place(file, TABLE, indexes[0], NAME)
            yield problem("X902", where, field=NAME, value=name, choices=ordered(name, known))
        elif len(indexes) > 1:
            first, second, *others = (place(file, TABLE, index) for index in indexes)
            yield problem("R106", second, related=(first, *others), name=name, rows=human(indexes))
    lacking = tuple(each.name for each in asked.indicators if not each.optional and each.name not in found)
    if found and lacking:
        yield problem("R107", place(file, TABLE), names=lacking)
    figures = _figures(values, file, found)
    for each in asked.indicators:
        if each.name in figures:
            yield from _against(each, figures, values, context)


def _lines(values: Values, file: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for index, row in rows(values, file, TABLE):
        if name := text(row.get(NAME)):
            found[name].append(index)
    return found


def _figures(values: Values, file: str, found: Mapping[str, list[int]]) -> Figures:
    rows_by_index = dict(rows(values, file, TABLE))
    given = ((name, at[0], number(rows_by_index[at[0]].get(FIGURE))) for name, at in found.items() if len(at) == 1)
    return {name: (place(file, TABLE, index, FIGURE), figure) for name, index, figure in given if figure is not None}


def _against(each: Indicator, figures: Figures, values: Values, context: PapersContext) -> Iterator[Problem]:
    where, figure = figures[each.name]
    whole, most = figures.get(each.part_of or each.name, (where, figure))
    if figure > most:
        yield problem("R108", where, related=(whole,), name=each.name, figure=figure, whole=each.part_of, most=most)
    if each.same_as is None:
        return
    file = each.same_as["文件"]
    [(route, other), *more] = ends(values.get(file), tuple(each.same_as["栏目"]), context.context.words)
    there = number(other)
    if there is not None and there != figure and not more:
        place_there = Place(file=file, route=route)
        yield problem("R109", where, related=(place_there,), name=each.name, here=figure, file=file, there=there)
