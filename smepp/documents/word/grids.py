"""Column widths of tables whose columns were made by a loop (`{%tc for … %}`)."""

import re
from typing import Any
from unicodedata import east_asian_width

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LOOP = "{%tc"
LETTER = 105
"""Twips of a letter of normal width in a list's usual size; a Chinese character takes two."""
PADDING = 2
WORD, TEXT = 14, 40
"""Letters of an unbroken word, and of a text, for which a column has room at most, so that one long text leaves room for others."""
UNBROKEN = re.compile(r"[!-~]+")


def loosen(tree: Any) -> None:
    """Tables of a template whose columns a loop will make get one column as wide as the table, so that they are fitted once filled."""
    for table in tree.iter(f"{W}tbl"):
        if LOOP in "".join(table.itertext()):
            _set_grid(table, [sum(int(each.get(f"{W}w", "0")) for each in _grid(table))])


def fitted(tree: Any) -> bool:
    """Whether a table had other columns than its grid says; all have now, the width of the table shared out by what stands in them."""
    found = [(each, rows) for each in tree.iter(f"{W}tbl") if _columns(rows := _rows(each)) != len(_grid(each))]
    for table, rows in found:
        _share(table, rows)
    return bool(found)


def _rows(table: Any) -> list[list[tuple[Any, int]]]:
    """The cells of every row with the columns that they span."""
    return [[(cell, _span(cell)) for cell in row.iterchildren(f"{W}tc")] for row in table.iterchildren(f"{W}tr")]


def _columns(rows: list[list[tuple[Any, int]]]) -> int:
    return max((sum(span for _, span in row) for row in rows), default=0)


def _grid(table: Any) -> list[Any]:
    return list(table.find(f"{W}tblGrid"))


def _share(table: Any, rows: list[list[tuple[Any, int]]]) -> None:
    widths = _widths(_columns_texts(rows), sum(int(each.get(f"{W}w", "0")) for each in _grid(table)))
    _set_grid(table, widths)
    for row in rows:
        column = 0
        for cell, span in row:
            _set_width(cell, sum(widths[column : column + span]))
            column += span


def _set_grid(table: Any, widths: list[int]) -> None:
    grid = table.find(f"{W}tblGrid")
    grid[:] = [grid.makeelement(f"{W}gridCol", {f"{W}w": str(each)}) for each in widths]


def _widths(columns: list[list[str]], total: int) -> list[int]:
    """First room for the longest word of each column, then what is left by the length of the texts."""
    least = [LETTER * (PADDING + max(map(_longest_word, texts), default=0)) for texts in columns]
    wished = [LETTER * (PADDING + min(TEXT, max(map(_length, texts), default=0))) for texts in columns]
    left = total - sum(least)
    shares = [max(1, wish - floor) for wish, floor in zip(wished, least, strict=True)] if left > 0 else least
    start = least if left > 0 else [0] * len(least)
    rest = max(left, 0) or total
    widths = [floor + rest * share // sum(shares) for floor, share in zip(start, shares, strict=True)]
    widths[-1] += total - sum(widths)
    return widths


def _columns_texts(rows: list[list[tuple[Any, int]]]) -> list[list[str]]:
    """For each column the texts of the cells that stand in it alone."""
    columns: list[list[str]] = [[] for _ in range(_columns(rows))]
    for row in rows:
        column = 0
        for cell, span in row:
            if span == 1:
                columns[column].append("".join(cell.itertext()))
            column += span
    return columns


def _longest_word(text: str) -> int:
    return min(WORD, max((len(each) for each in UNBROKEN.findall(text)), default=4))


def _length(text: str) -> int:
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text[:TEXT])


def _span(cell: Any) -> int:
    span = cell.find(f"{W}tcPr/{W}gridSpan")
    return int(span.get(f"{W}val")) if span is not None else 1


def _set_width(cell: Any, width: int) -> None:
    found = cell.find(f"{W}tcPr/{W}tcW")
    if found is not None:
        found.set(f"{W}w", str(width))
        found.set(f"{W}type", "dxa")
