"""Writes YAML as a careful clerk would: block style, codes in quotes, dates plain, long texts one sentence a line."""

import re
from decimal import Decimal
from typing import Any

from bench.generate.values import Code, Flow, Tree

INDENT = "  "
NOT_PLAIN = re.compile(
    r"^[-?:,\[\]{}#&*!|>'\"%@` ]"  # begins with a sign that means something to YAML
    r"|: |:$| #| $"  # a colon or a hash that YAML would take for its own
    r"|^[-+.0-9eE_]+$"  # would be read as a number
    r"|^(true|false|null|yes|no|on|off|y|n|~)$",
    re.IGNORECASE,
)
DATE = re.compile(r"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?( [0-9]{2}:[0-9]{2})?$")


def scalar(value: Any) -> str:
    """Write a value that stands on one line."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if DATE.match(text):
        return text
    if isinstance(value, Code) or not text or NOT_PLAIN.search(text):
        return "'" + text.replace("'", "''") + "'"
    return text


def flow(items: list[Any]) -> str:
    """Write a list on one line."""
    return "[" + ", ".join(scalar(item) for item in items) + "]"


def entry(head: str, value: Any, depth: int) -> list[str]:
    """Write `head` (a key with its colon, or a dash) and the value that belongs to it."""
    if isinstance(value, Flow):
        return [f"{head} {flow(value)}"]
    if isinstance(value, dict):
        return [head, *mapping(value, depth + 1)]
    if isinstance(value, list):
        return [head, *sequence(value, depth + 1)]
    if isinstance(value, str) and "\n" in value:
        pad = INDENT * (depth + 1)
        return [f"{head} |-", *(pad + line for line in value.split("\n"))]
    return [f"{head} {scalar(value)}"]


def mapping(tree: Tree, depth: int) -> list[str]:
    """Write a mapping, one key a line."""
    pad = INDENT * depth
    return [line for key, value in tree.items() for line in entry(f"{pad}{key}:", value, depth)]


def sequence(items: list[Any], depth: int) -> list[str]:
    """Write a list; a row that is a mapping begins on the line of its dash."""
    pad = INDENT * depth
    lines: list[str] = []
    for item in items:
        if isinstance(item, dict):
            rows = mapping(item, depth + 1)
            lines += [f"{pad}- {rows[0].lstrip()}", *rows[1:]]
        else:
            lines += entry(f"{pad}-", item, depth)
    return lines


def document(tree: Tree, *comments: str) -> str:
    """Write a whole file, comments first."""
    return "\n".join([*(f"# {comment}" for comment in comments), *mapping(tree, 0)]) + "\n"
