"""Whom a verification of a list's row is about (对象): rows move, names do not."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from smepp.check.facts import value_at
from smepp.check.measures.rows import normal
from smepp.model.people import Verification
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem
from smepp.model.quantity import is_number


def wrong_row(found: Verification, root: Any) -> Problem | None:
    """The problem of a verification that does not say whose row it is about, names another one, or fits several rows.

    None for a field outside of lists, and for an item of a plain list: what it says is all that it is.
    """
    route = _row_of(found.place.route, root)
    if route is None:
        return None
    related = (found.place,)
    row = value_at(root, route)[1]
    label = next(_texts(row), None)
    if found.of is None:
        return problem("P207", _at(found, "栏目"), related=related, fact=found.place, row=int(route[-1]) + 1, now=label)
    if not _is(row, found.of):
        return problem("P208", _at(found, "对象"), related=related, fact=found.place, who=found.of, now=label)
    alike = tuple(_alike(found, root, route))
    if len(alike) > 1:
        return problem("P209", _at(found, "对象"), related=related, fact=found.place, who=found.of, rows=alike)
    return None


def _row_of(route: Route, root: Any) -> Route | None:
    """The route to the first row on the way that has fields of its own."""
    depths = (depth for depth in range(1, len(route)) if isinstance(route[depth - 1], int))
    return next((route[:depth] for depth in depths if isinstance(value_at(root, route[:depth])[1], Mapping)), None)


def _alike(found: Verification, root: Any, route: Route) -> Iterator[int]:
    """The rows, counted from 1, that bear the same name and declare the same."""
    rest = found.place.route[len(route) :]
    for number, row in enumerate(value_at(root, route[:-1])[1], start=1):
        if isinstance(row, Mapping) and _is(row, found.of) and value_at(row, rest) == (True, found.declared):
            yield number


def _is(row: Mapping[str, Any], who: Any) -> bool:
    return any(normal(each) == normal(who) for each in _texts(row))


def _texts(row: Mapping[str, Any]) -> Iterator[Any]:
    return (each for each in row.values() if isinstance(each, str) or is_number(each))


def _at(found: Verification, key: str) -> Place:
    return replace(found.at, route=(*found.at.route, key))
