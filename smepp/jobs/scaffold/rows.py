"""A list of rows: how to fill each column, and one blank row to copy."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from smepp.jobs.scaffold import optional
from smepp.jobs.scaffold.layout import STEP, comment_lines, value_text
from smepp.jobs.scaffold.notes import Property, Schema, Sources, is_rows, sentences
from smepp.messages.scaffold import comment


def properties(schema: Schema, route: tuple[str, ...], branches: tuple[Schema, ...]) -> Iterator[Property]:
    """The fields of a form or of a part of it."""
    for name, node in schema["properties"].items():
        yield Property(route=(*route, name), schema=node, parent=schema, branches=branches)


def children(each: Property) -> Iterator[Property]:
    """The fields inside of a field, or the columns of a list."""
    node = each.items if is_rows(each.schema) else each.schema
    return properties(node, each.route, optional.inside(each.branches, each.name))


def is_branch(each: Property) -> bool:
    """Whether a field holds further fields."""
    return each.schema["type"] == "object" or is_rows(each.schema)


def column_notes(each: Property, sources: Sources, *, pad: int, depth: int = 1) -> Iterator[str]:
    """The comments of all columns, to stand before the rows so that a row can be copied without them."""
    for child in children(each):
        yield from _column(child, sources, pad=pad, inner=STEP * depth)
        if is_branch(child):
            yield from column_notes(child, sources, pad=pad, depth=depth + 1)


def blank_row(each: Property, *, pad: int, known: Mapping[str, Any] = MappingProxyType({})) -> Iterator[str]:
    """One row of a list with every column blank but those that are known."""
    mark = "- "
    for child in children(each):
        value = known.get(child.name)
        yield f"{' ' * pad}{mark}{child.name}:{_blank(child) if value is None else f' {value_text(value)}'}"
        yield from _inside(child, pad=pad + STEP)
        mark = " " * STEP


def _column(each: Property, sources: Sources, *, pad: int, inner: int) -> list[str]:
    """On one line where they fit, else what a column is on the first line and all else below it."""
    about = [_ended(sentence) for sentence in sentences(each, sources, in_row=True)]
    if about[0] == _ended(each.name):
        about = about[1:]
    first, rest = "".join(about[:1]), about[1:]
    joined = comment_lines(_titled(each, "".join(about)), pad=pad, inner=inner)
    if len(joined) == 1:
        return joined
    lines = comment_lines(_titled(each, first), pad=pad, inner=inner, hanging=STEP)
    return lines + [line for sentence in rest for line in comment_lines(sentence, pad=pad, inner=inner + STEP)]


def _titled(each: Property, about: str) -> str:
    return comment("column", name=each.name, about=about) if about else each.name


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith("。") else f"{sentence}。"


def _inside(each: Property, *, pad: int) -> Iterator[str]:
    if is_rows(each.schema):
        yield from blank_row(each, pad=pad + STEP)
    elif each.schema["type"] == "object":
        for child in children(each):
            yield f"{' ' * (pad + STEP)}{child.name}:{_blank(child)}"
            yield from _inside(child, pad=pad + STEP)


def _blank(each: Property) -> str:
    if is_branch(each):
        return ""
    return " []" if each.schema["type"] == "array" else " "
