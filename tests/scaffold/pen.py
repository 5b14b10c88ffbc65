"""Fills a scaffolded form as a person would: a value typed after each colon, dash and bracket."""

from collections.abc import Mapping
from typing import Any

from tests.scaffold.written import Key, Route, read_form

NOTHING_TO_SHOW = "无"
"""The field that says that there is nothing; a form that is filled in leaves it blank."""


def filled_in(text: str, schema: Mapping[str, Any]) -> str:
    lines = text.split("\n")
    for key in read_form(text).keys:
        node = node_at(schema, key.route)
        if key.name != NOTHING_TO_SHOW:
            _fill(lines, key, node)
    return "\n".join(lines)


def node_at(schema: Mapping[str, Any], route: Route) -> Mapping[str, Any]:
    node = schema
    for name in route:
        node = node.get("items", node)["properties"][name]
    return node


def _fill(lines: list[str], key: Key, node: Mapping[str, Any]) -> None:
    if key.rest == " []":
        lines[key.line] = lines[key.line].replace("[]", f"[{_typed(node['items'])}]")
    elif key.rest == " ":
        margin = "\n" + " " * (key.indent + 2)
        long = node["type"] == "string" and node.get("maxLength", 0) > 1000
        lines[key.line] += f"|{margin}第一段。{margin}第二段。" if long else _typed(node)
    elif lines[key.line + 1].strip() == "-":
        lines[key.line + 1] += _typed(node["items"])


def _typed(node: Mapping[str, Any]) -> str:
    value = next(iter(node.get("enum") or node.get("examples") or ["填写的文字"]))
    return f"'{value}'" if isinstance(value, str) else str(value)
