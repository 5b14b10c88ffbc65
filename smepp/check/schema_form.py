"""A form as its schema describes it: which fields, in which order, and what each of them asks."""

from collections.abc import Iterator
from typing import Any

from smepp.check.per_schema import Schema
from smepp.model.place import Route, Step

ROW = 0
"""Stands for any row in the route of a field that lies in a list."""


class Form:
    """Looks up the parts of one inlined schema by the routes of a value."""

    def __init__(self, schema: Schema) -> None:
        self.root = schema

    def node(self, route: Route) -> Schema:
        """What the schema says of the value at `route`; an empty mapping where it says nothing."""
        node: Any = self.root
        for step in route:
            node = node.get("items", {}) if isinstance(step, int) else _under(node, step)
        found: Schema = node
        return found

    def keys(self, route: Route) -> tuple[str, ...]:
        """The keys that the mapping at `route` may have, as the form orders them."""
        return tuple(self.node(route).get("properties", {}))

    def title(self, route: Route) -> str:
        """What to call the mapping at `route`: its key, or that of its list; the form's title for the form itself."""
        return field(route) or str(self.root.get("title", ""))

    def homes(self, key: str) -> Iterator[Route]:
        """The routes of all mappings that may have this key, lists through their first row."""
        return (route for route, node in _mappings((), self.root) if key in node["properties"])

    def rank(self, route: Route) -> tuple[tuple[int, int, str], ...]:
        """Sorts routes as the form orders its fields, whatever the order in the file; strange keys come last."""
        return tuple(self._rank(route[:depth], step) for depth, step in enumerate(route))

    def _rank(self, route: Route, step: Step) -> tuple[int, int, str]:
        if isinstance(step, int):
            return (0, step, "")
        keys = self.keys(route)
        return (0, keys.index(step), "") if step in keys else (1, 0, step)


def field(route: Route) -> str:
    """The key under which a person finds the value: that of the list for a row of it; empty for the root."""
    return next((step for step in reversed(route) if isinstance(step, str)), "")


def _under(node: Schema, key: str) -> Any:
    """What a mapping asks of a key: of one that it names, or of all others where it takes any."""
    others = node.get("additionalProperties")
    return node.get("properties", {}).get(key, others if isinstance(others, dict) else {})


def _mappings(route: Route, node: Schema) -> Iterator[tuple[Route, Schema]]:
    if "properties" in node:
        yield route, node
        for key, child in node["properties"].items():
            yield from _mappings((*route, key), child)
    if "items" in node:
        yield from _mappings((*route, ROW), node["items"])
