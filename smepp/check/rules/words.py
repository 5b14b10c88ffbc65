"""Which columns a clause looks at, and which words it expects there."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check.rules.clause_at import ClauseAt
from smepp.model.place import Route

Wanted = tuple[Route, Mapping[str, Any], str | None, list[Any]]
"""Where it is said, the field or list, the column of the list (None for the field itself), the words."""


def words_in(clause: ClauseAt) -> Iterator[Wanted]:
    """Every column and field from which the clause expects certain words, under all its readings."""
    if "适用" in clause.raw:
        yield ("适用", "列"), clause.raw["适用"]["名单"], clause.raw["适用"]["列"], []
    base = clause.operands if isinstance(clause.operands, Mapping) else {}
    for route, operands, table in clause.readings():
        inside: Route = (*route, "取值") if route else ("取值", clause.operator)
        if clause.operator == "选项":
            for region, words in table.items():
                yield (*route, "标准", region), base["字段"], None, words if isinstance(words, list) else []
        elif "名单" in base:
            yield from _of_list(inside, base, operands)


def _of_list(inside: Route, base: Mapping[str, Any], operands: Mapping[str, Any]) -> Iterator[Wanted]:
    """A reading states only what it changes; the list stays the clause's own unless it names another."""
    rows = operands.get("名单", base["名单"])
    for key in ("年份", "数值"):
        if key in operands:
            yield (*inside, key), rows, operands[key], []
    for index, column in enumerate(operands.get("识别", ())):
        yield (*inside, "识别", index), rows, column, []
    for column in operands.get("含", ()):
        yield (*inside, "含", column), rows, column, []
    for key in ("条件", "不计", "不明"):
        found = operands.get(key)
        for column, words in found.items() if isinstance(found, Mapping) else ():
            yield (*inside, key, column), rows, column, words
    unknown = operands.get("不明")
    for column in operands.get("条件", ()) if isinstance(unknown, str) else ():
        yield (*inside, "不明"), rows, column, [unknown]
