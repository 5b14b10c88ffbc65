"""Walks through the parts of an inlined schema."""

from collections.abc import Iterator
from typing import Any

from smepp.load.schemas import FORMS, schema
from smepp.model.place import Route

CONDITIONS = ("if", "then", "else")


def values(name: str) -> Iterator[tuple[Route, dict[str, Any]]]:
    """Every value that a form can hold, with its part of the schema; the root first, rows of lists as 0."""
    return _values((), schema(name))


def all_values() -> list[tuple[str, Route, dict[str, Any]]]:
    return [(name, route, node) for name in FORMS for route, node in values(name)]


def fields() -> list[tuple[str, Route, dict[str, Any]]]:
    """All values but the roots."""
    return [(name, route, node) for name, route, node in all_values() if route]


def distinct() -> dict[str, dict[str, Any]]:
    """Every different kind of field, under the place where it is met first."""
    seen: dict[str, dict[str, Any]] = {}
    for name, route, node in fields():
        rules = {key: rule for key, rule in node.items() if key not in ("title", "description", "alsoCalled", "examples")}
        seen.setdefault(repr(rules), {"at": f"{name}:{'/'.join(map(str, route))}", "node": node})
    return {each["at"]: each["node"] for each in seen.values()}


def everything(node: Any) -> Iterator[dict[str, Any]]:
    """Every subschema, those of conditions included; not the mappings that hold names of fields."""
    if not isinstance(node, dict):
        return
    yield node
    children = [*node.get("properties", {}).values(), node.get("items"), *node.get("allOf", ()), *map(node.get, CONDITIONS)]
    for child in children:
        yield from everything(child)


def _values(route: Route, node: dict[str, Any]) -> Iterator[tuple[Route, dict[str, Any]]]:
    yield route, node
    for key, child in node.get("properties", {}).items():
        yield from _values((*route, key), child)
    if "items" in node:
        yield from _values((*route, 0), node["items"])
