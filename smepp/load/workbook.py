"""Workbooks (.xlsx, .xls, .et, .ods) as rows of cells; the only module that knows calamine."""

from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from smepp.model.record import Record

Cell = str | int | float | bool | date | datetime | time | timedelta
"""What a cell holds; an empty text where it holds nothing."""

LARGEST = 50 * 1024**2
"""Bytes of the largest file that is opened."""

MOST_ROWS = 200_000
"""Rows that are read of a sheet."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BLANKS = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"


class Grid(Record):
    """A sheet that can be seen: its rows from the first one on, merged cells filled with what they show.

    `merged` are the cells (row, column, from 0) that were filled so.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: frozenset[tuple[int, int]] = frozenset()


class UnreadableWorkbookError(Exception):
    """Why a file is no workbook that can be read: a code of `messages.failures`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_workbook(path: Path) -> tuple[Grid, ...]:
    """The sheets of a workbook, hidden ones left out.

    Raises OSError when the file cannot be opened, UnreadableWorkbookError when it holds no workbook.
    """
    with path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UnreadableWorkbookError("sheet_too_large")
    if not data.startswith((_ZIP, _OLE)):
        raise UnreadableWorkbookError("sheet_is_page" if data.lstrip(_BLANKS).startswith(b"<") else "sheet_no_workbook")
    return _grids(data)


def _grids(data: bytes) -> tuple[Grid, ...]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        sheets = (each for each in book.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet)
        seen = [each.name for each in sheets if each.visible == SheetVisibleEnum.Visible]
        return tuple(_grid(name, book.get_sheet_by_name(name)) for name in seen)
    except PasswordError as error:
        raise UnreadableWorkbookError("sheet_locked") from error
    except (CalamineError, ValueError, OSError, MemoryError) as error:
        raise UnreadableWorkbookError("sheet_damaged") from error


def _grid(name: str, sheet: Any) -> Grid:
    rows: list[list[Cell]] = sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS)
    merged: set[tuple[int, int]] = set()
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        for row in range(top, min(bottom + 1, len(rows))):
            for column in range(left, min(right + 1, len(rows[row]))):
                if (row, column) != (top, left):
                    rows[row][column] = rows[top][left]
                    merged.add((row, column))
    return Grid(name=name, rows=tuple(tuple(row) for row in rows), merged=frozenset(merged))
