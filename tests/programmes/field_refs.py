"""The fields that a programme names: routes, columns and the values expected there."""

from collections.abc import Iterator, Mapping
from typing import Any

Ref = Mapping[str, Any]


def refs_in(value: Any) -> Iterator[Ref]:
    """Every {文件, 栏目} or {文件, 栏目之一} inside a value."""
    if isinstance(value, dict):
        if "文件" in value and ("栏目" in value or "栏目之一" in value):
            yield value
        for inner in value.values():
            yield from refs_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from refs_in(inner)


def refs_of(clause: Mapping[str, Any]) -> list[Ref]:
    """The fields that a clause reads, under all its readings."""
    return [ref for key in ("取值", "须有", "适用", "口径") for ref in refs_in(clause.get(key))]


def routes_of(ref: Ref) -> list[list[Any]]:
    """The routes of a field, the first filled one of which counts."""
    return ref.get("栏目之一") or [ref["栏目"]]


def columns_of(clause: Mapping[str, Any]) -> Iterator[tuple[Ref, str, list[str]]]:
    """Every list with a column that the clause looks at, and the words that it expects there."""
    if "适用" in clause:
        yield clause["适用"]["名单"], clause["适用"]["列"], []
    for operands in clause["取值"].values():
        if not isinstance(operands, dict) or "名单" not in operands:
            continue
        rows = operands["名单"]
        single = [*operands.get("识别", []), *operands.get("含", {})]
        single += [operands[key] for key in ("年份", "数值") if key in operands]
        yield from ((rows, name, []) for name in single)
        for key in ("条件", "不计", "不明"):
            if isinstance(operands.get(key), dict):
                yield from ((rows, name, words) for name, words in operands[key].items())
