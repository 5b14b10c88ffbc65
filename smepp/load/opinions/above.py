"""What stands above the table of an opinion sheet: the day, the leader, the expert."""

from collections.abc import Iterator

from smepp.load.opinions.cells import folded
from smepp.load.workbook import Cell, Grid

REACH = 4
"""Cells behind a label in which its value may stand."""


def behind(grid: Grid, before: int, label: str) -> tuple[Cell, int, int] | None:
    """The value of a label above a row, with its cell (row, column); None where it is not filled in.

    It stands in the label's own cell behind a colon, or in one of the next cells.
    """
    for number, row in enumerate(grid.rows[:before]):
        for at, cell in enumerate(row):
            text = folded(cell)
            if text == label or text.startswith(f"{label}:"):
                return next(_values(grid, number, at, text.removeprefix(label).removeprefix(":")), None)
    return None


def _values(grid: Grid, number: int, at: int, rest: str) -> Iterator[tuple[Cell, int, int]]:
    if rest:
        yield rest, number, at
        return
    row = grid.rows[number]
    for column in range(at + 1, min(at + 1 + REACH, len(row))):
        text = folded(row[column])
        if text.endswith(":"):
            return
        if text and (number, column) not in grid.merged:
            yield row[column], number, column
