"""Whether the fields, columns and words that a clause reads are those of the forms (表)."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check.per_schema import Schema, SchemaSet
from smepp.check.rules.clause_at import PROGRAMME, ClauseAt, Files
from smepp.check.rules.names import unknown
from smepp.check.rules.words import words_in
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem

FIELD = "文件"
ROUTES = ("栏目", "栏目之一")


def check(clause: ClauseAt, forms: SchemaSet) -> Iterator[Problem]:
    """A problem for each field or column that no form has, and for each word that a column does not take."""
    for key in ("取值", "须有", "适用", "口径"):
        for route, ref in _refs(clause.raw.get(key), (key,)):
            if _node(ref, forms) is None:
                shown = {"file": ref[FIELD], "field": _shown(ref)}
                yield problem("G108", clause.at(*route), clause=clause.id, **shown)
    for route, rows, column, words in words_in(clause):
        yield from _column(clause, route, (rows, column, words), forms)


def check_evidence(files: Files, forms: SchemaSet) -> Iterator[Problem]:
    """The list in which papers say what they prove must be there, with its column."""
    ref = files[PROGRAMME]["证明材料"]
    node = _node(ref, forms)
    if node is None or ref["列"] not in _columns(node):
        place = Place(file=PROGRAMME, route=("证明材料",))
        yield problem("G108", place, clause="证明材料", file=ref[FIELD], field=f"{_shown(ref)}/{ref['列']}")


def check_indicators(files: Files, forms: SchemaSet) -> Iterator[Problem]:
    """The field of another paper that an indicator must agree with is there, and so is the indicator that it is a part of."""
    listed = files[PROGRAMME].get(INDICATORS[0], {}).get(INDICATORS[1], ())
    for row, each in enumerate(listed):
        here = (*INDICATORS, row)
        if "应与" in each and _node(each["应与"], forms) is None:
            place = Place(file=PROGRAMME, route=(*here, "应与"))
            yield problem("G108", place, clause=each["名称"], file=each["应与"][FIELD], field=_shown(each["应与"]))
        if "属于" in each:
            place = Place(file=PROGRAMME, route=(*here, "属于"))
            yield from unknown(place, "属于", each["属于"], [other["名称"] for other in listed])


INDICATORS = ("复核测评", "指标")


def _column(
    clause: ClauseAt, route: Route, wanted: tuple[Mapping[str, Any], str | None, Any], forms: SchemaSet
) -> Iterator[Problem]:
    ref, column, words = wanted
    node = _node(ref, forms)
    if node is None:
        return
    if column is not None and column not in _columns(node):
        yield problem("G108", clause.at(*route), clause=clause.id, file=ref[FIELD], field=f"{_shown(ref)}/{column}")
        return
    at = _columns(node)[column] if column is not None else node
    offered = at.get("enum", at.get("items", {}).get("enum"))
    for word in words if offered else ():
        if word not in offered:
            shown = {"field": column or _shown(ref), "word": word, "allowed": tuple(offered)}
            yield problem("G109", clause.at(*route), clause=clause.id, **shown)


def _refs(value: Any, route: Route) -> Iterator[tuple[Route, Mapping[str, Any]]]:
    if isinstance(value, Mapping) and FIELD in value and any(key in value for key in ROUTES):
        yield route, value
        return
    inside = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    for step, child in inside:
        yield from _refs(child, (*route, step))


def _node(ref: Mapping[str, Any], forms: SchemaSet) -> Schema | None:
    """What the form says of a field; None when one of its routes leads nowhere."""
    form = forms.get(ref[FIELD].removesuffix(".yaml"))
    found = [_walk(form, route) for route in ref.get("栏目之一", [ref.get("栏目")])] if form else [None]
    return None if None in found else found[0]


def _walk(node: Any, route: list[Any]) -> Schema | None:
    for step in route:
        if isinstance(step, Mapping):
            if not set(step) <= set(_columns(node)):
                return None
            node = node["items"]
        else:
            node = node.get("properties", {}).get(step)
        if node is None:
            return None
    found: Schema = node
    return found


def _columns(node: Schema) -> Mapping[str, Any]:
    columns: Mapping[str, Any] = node.get("items", {}).get("properties", {})
    return columns


def _shown(ref: Mapping[str, Any]) -> str:
    routes = ref.get("栏目之一", [ref.get("栏目")])
    return "、".join("/".join(step for step in route if isinstance(step, str)) for route in routes)
