"""Where the table of an opinion sheet begins, and what its columns are: found by their titles, wherever they were moved."""

import re
from collections.abc import Iterator

from smepp.load.opinions.cells import folded, line
from smepp.load.workbook import Cell, Grid
from smepp.messages.workbooks import CLAUSE, FOLDER, MARK, OUTCOME, WHY
from smepp.model.record import Record

LOOKED_AT = 15
"""Rows among which the titles of the columns are looked for."""

MACHINE = (FOLDER, CLAUSE, MARK)
_ANSWER = re.compile(rf"(.*?)[:：·\-—]?({OUTCOME}|{WHY})")


class Answers(Record):
    """The columns of one expert: the name (None where no title has one), the column of outcomes, that of reasons if there is one."""

    name: str | None
    outcome: int
    why: int | None = None


class Heads(Record):
    """The row of the titles, the columns that the program needs by title, the experts' columns, the titles that are not there."""

    row: int
    columns: dict[str, int]
    answers: tuple[Answers, ...]
    lacking: tuple[str, ...]
    twice: tuple[tuple[str, int], ...] = ()


def heads(grid: Grid) -> Heads | None:
    """The best row of titles; None for a sheet that has nothing to do with opinions."""
    found = [_heads(grid, number) for number in range(min(LOOKED_AT, len(grid.rows)))]
    return max((each for each in found if each), key=_score, default=None)


def _score(found: Heads) -> tuple[int, int]:
    return len(found.columns), len(found.answers)


def _heads(grid: Grid, number: int) -> Heads | None:
    row = grid.rows[number]
    columns: dict[str, int] = {}
    twice: list[tuple[str, int]] = []
    for at, cell in enumerate(row):
        title = folded(cell)
        if title in MACHINE:
            twice += [(title, at)] if title in columns else []
            columns.setdefault(title, at)
    answers, again = _answers(grid, number)
    if not columns or not (answers or len(columns) == len(MACHINE)):
        return None
    lacking = [*(each for each in MACHINE if each not in columns), *([] if answers else [OUTCOME])]
    return Heads(row=number, columns=columns, answers=answers, lacking=tuple(lacking), twice=(*twice, *again))


def _answers(grid: Grid, number: int) -> tuple[tuple[Answers, ...], list[tuple[str, int]]]:
    found: dict[tuple[str | None, str], int] = {}
    again: list[tuple[str, int]] = []
    for at, cell in enumerate(grid.rows[number]):
        title = _title(grid, number, at, cell)
        if title in found:
            again.append((line(cell), at))
        elif title:
            found[title] = at
    names = [name for name, what in found if what == OUTCOME]
    return tuple(Answers(name=each, outcome=found[each, OUTCOME], why=found.get((each, WHY))) for each in names), again


def _title(grid: Grid, number: int, at: int, cell: Cell) -> tuple[str | None, str] | None:
    """Whose column it is, and what stands in it; the name may stand in the same cell or in the one above."""
    match = _ANSWER.fullmatch(folded(cell))
    if not match:
        return None
    return match[1] or next(_above(grid, number, at), None), match[2]


def _above(grid: Grid, number: int, at: int) -> Iterator[str]:
    """A name over a pair of columns; what stretches over more is a title or a note, what ends with a colon a label."""
    for row in grid.rows[max(0, number - 1) : number]:
        name = folded(row[at]) if at < len(row) else ""
        if name and not name.endswith(":") and name.isalpha() and sum(folded(each) == name for each in row) <= 2:
            yield name
