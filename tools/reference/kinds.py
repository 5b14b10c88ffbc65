"""What a field is and how its value is written, from its schema."""

from collections.abc import Mapping, Sequence
from typing import Any

from smepp.jobs.scaffold.layout import value_text
from smepp.jobs.scaffold.notes import QUOTED, SHORT_TEXT
from smepp.load.schemas import schema as schema_named

Schema = Mapping[str, Any]

NUMBERS = {"integer": "整数", "number": "数字"}
NAMES = {**NUMBERS, "string": "文字", "null": "空", "array": "列表", "object": "对象", "boolean": "真假"}
UNBOUNDED = 10**7
"""Bounds as wide as this only keep nonsense out; they tell a reader nothing."""


def about(schema: Schema, name: str) -> str:
    """The description, after the title where that says more than the key."""
    title, description = schema["title"], schema["description"]
    return str(description) if title == name else f"{title}：{description}"


def how(schema: Schema, choices: Sequence[str] = ()) -> str:
    """The kind of value, its choices and bounds; `choices` are words that the programme allows."""
    kind = schema["type"]
    if kind == "array":
        items = schema["items"]
        chosen = _chosen(items, choices)
        return f"名单，一行一个：{chosen}" if chosen else f"名单，一行一个{items['title']}"
    if kind == "object":
        return f"{'、'.join(schema['properties'])}各填一格"
    if isinstance(kind, list):
        return "或".join(NAMES[each] for each in kind)
    return _chosen(schema, choices) or _scalar(schema)


def examples(schema: Schema) -> list[str]:
    """The examples as they are typed, codes and numbers that stand for text in quotes."""
    quoted = QUOTED in schema["description"]
    return [value_text(each, quoted=quoted) for each in schema.get("examples", ())]


def _chosen(schema: Schema, choices: Sequence[str]) -> str:
    return "、".join(choices or schema.get("enum", ()))


def _scalar(schema: Schema) -> str:
    kind = schema["type"]
    if kind in NUMBERS:
        return NUMBERS[kind] + _bounds(schema)
    if schema.get("format") == "date":
        return "日期"
    said = schema.get("errorMessage")
    if said and said != schema_named("common")["$defs"]["line"]["errorMessage"]:
        return str(said)
    return "一段或几段文字" if schema.get("maxLength", 0) > SHORT_TEXT else "一行文字"


def _bounds(schema: Schema) -> str:
    low, high = (schema.get(key) for key in ("minimum", "maximum"))
    if high is None or high >= UNBOUNDED:
        return "" if low is None or low <= -UNBOUNDED else f"，不小于 {low}"
    return f"，{low} 到 {high}"
