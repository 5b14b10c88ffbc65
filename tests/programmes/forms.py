"""The forms' schemas, walked to see whether a field exists."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from tests.programmes.editions import ROOT


@cache
def document(name: str) -> Mapping[str, Any]:
    schema: Mapping[str, Any] = json.loads((ROOT / "schemas" / name).read_text(encoding="utf-8"))
    return schema


def form(file: str) -> Mapping[str, Any]:
    """The schema of a file of the dossier."""
    return document(file.removesuffix(".yaml") + ".schema.json")


def resolved(node: Mapping[str, Any], home: Mapping[str, Any]) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The node with its reference followed, and the document that its own references are relative to."""
    while "$ref" in node:
        name, _, pointer = node["$ref"].partition("#")
        home = document(name) if name else home
        node = home
        for key in pointer.strip("/").split("/"):
            node = node[key]
    return node, home


def at(file: str, route: list[Any]) -> Mapping[str, Any]:
    """The schema node at the end of a route; a mapping in the route picks a row of a list by its columns."""
    node, home = resolved(form(file), form(file))
    for step in route:
        if isinstance(step, str):
            assert step in node.get("properties", {}), f"{file}: {route}: no {step}"
            node, home = resolved(node["properties"][step], home)
            continue
        node, home = resolved(node["items"], home)
        unknown = set(step) - set(node["properties"])
        assert step, f"{file}: {route}: an empty selector"
        assert not unknown, f"{file}: {route}: no columns {unknown}"
    return node


def column(file: str, route: list[Any], name: str) -> Mapping[str, Any]:
    """The schema node of a column of the list at a route."""
    node, home = resolved(at(file, route)["items"], form(file))
    assert name in node["properties"], f"{file}: {route}: no column {name}"
    return resolved(node["properties"][name], home)[0]


def unknown_keys(value: Any, node: Mapping[str, Any], home: Mapping[str, Any]) -> Iterator[str]:
    """The keys of a value that the schema has no place for."""
    node, home = resolved(node, home)
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in node.get("properties", {}):
                yield from unknown_keys(inner, node["properties"][key], home)
            else:
                yield key
    elif isinstance(value, list) and "items" in node:
        for inner in value:
            yield from unknown_keys(inner, node["items"], home)
