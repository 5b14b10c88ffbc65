"""The rows of a list: which of them are platforms, and what each says."""

import re
from collections.abc import Iterator, Sequence

from smepp.load.lists.columns import CODE, CODES, FOLDER, NEEDED, Heads, heads, lacking
from smepp.load.opinions.cells import as_text, folded, line
from smepp.load.workbook import Cell, Grid
from smepp.model.listed_row import ListedRow, PlatformList, RowNote

TOTALS = ("合计", "总计", "共计", "小计")
_FORGOTTEN = re.compile(r"[0-9](\.[0-9]+)?[eE]\+?[0-9]+").fullmatch
EXACT = 10**15
"""From here on a workbook has not kept every digit of a number."""


def read_list(sheets: Sequence[Grid]) -> PlatformList:
    """All platforms of the sheets that have the columns that are needed, in their order; what else is odd is noted."""
    found = [(each, head) for each in sheets if (head := heads(each)) and not lacking(head)]
    if not found:
        best = max((each for sheet in sheets if (each := heads(sheet))), key=lambda each: -len(lacking(each)), default=None)
        return PlatformList(notes=(RowNote(code="columns_lacking", params={"names": lacking(best)}),))
    told = [each for sheet, head in found for each in _sheet(sheet, head)]
    left = [RowNote(code="sheet_left", sheet=each.name, grave=False) for each in sheets if lacking(heads(each)) and _filled(each)]
    rows = tuple(each for each in told if isinstance(each, ListedRow))
    none = [] if rows else [RowNote(code="no_rows")]
    return PlatformList(rows=rows, notes=(*(each for each in told if isinstance(each, RowNote)), *left, *none))


def _filled(grid: Grid) -> bool:
    return any(folded(cell) for row in grid.rows for cell in row)


def _sheet(grid: Grid, head: Heads) -> Iterator[ListedRow | RowNote]:
    sheet = grid.name or None
    for field, title in head.twice:
        yield RowNote(code="column_twice", row=head.row + 1, sheet=sheet, params={"field": field, "title": title}, grave=False)
    for number in range(head.row + 1, len(grid.rows)):
        yield from _row(grid.rows[number], number + 1, sheet, head)


def _row(row: Sequence[Cell], number: int, sheet: str | None, head: Heads) -> Iterator[ListedRow | RowNote]:
    texts = [text for cell in row if (text := line(cell))]
    if not texts or any(folded(each).startswith(TOTALS) for each in texts[:2]):
        return
    cells = {field: row[at] for field, at in head.columns.items() if at < len(row)}
    said = {field: _said(field, cell) for field, cell in cells.items() if line(cell)}
    if not any(field in said for field in NEEDED[:2]) or len(set(texts)) == 1:
        # A heading between the rows, or a remark below them.
        yield RowNote(code="row_left", row=number, sheet=sheet, params={"text": " ".join(dict.fromkeys(texts))}, grave=False)
        return
    blank = tuple(field for field in NEEDED if field not in said)
    if blank:
        yield RowNote(code="cells_blank", row=number, sheet=sheet, params={"names": blank})
    for field in (CODE, *CODES):
        if field in said and _is_lost(cells[field]):
            yield RowNote(code="code_lost", row=number, sheet=sheet, params={"field": field, "text": as_text(cells[field])})
            del said[field]
    yield ListedRow(row=number, sheet=sheet, cells=said)


def _said(field: str, cell: Cell) -> str:
    return folded(cell) if field in (CODE, *CODES) else line(cell).replace("\\", "/") if field == FOLDER else line(cell)


def _is_lost(cell: Cell) -> bool:
    """Whether a long code was kept as a number, so that its last digits are gone."""
    if isinstance(cell, (int, float)):
        return abs(cell) >= EXACT
    return isinstance(cell, str) and bool(_FORGOTTEN(folded(cell)))
