"""Tables to the bytes of a workbook; the only module that knows xlsxwriter."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from datetime import datetime
from io import BytesIO
from itertools import groupby
from typing import Any

from smepp.documents.workbooks.cells import number, text
from smepp.documents.workbooks.heights import height
from smepp.documents.workbooks.table import Blank, Cell, Column, Table

Look = dict[str, Any]
"""The properties of a format of cells."""

FONT, TITLE_FONT = "宋体", "黑体"
BODY: Look = {"font_name": FONT, "font_size": 10, "valign": "vcenter"}
GRID: Look = {**BODY, "border": 1, "border_color": "#808080", "text_wrap": True}
HEADER: Look = {**GRID, "bold": True, "align": "center", "bg_color": "#E7E6E6"}
TITLE: Look = {"font_name": TITLE_FONT, "font_size": 16, "align": "center", "valign": "vcenter"}
FILLED_IN = {"bg_color": "#FFF8DC", "locked": False}
DATE = "yyyy-mm-dd"
TEXT = 49
"""The built-in format of text."""

A4 = 9
FOOTER = "第 &P 页，共 &N 页"
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": {"font_name": FONT, "font_size": 10},
}
ALLOWED = {"autofilter": True, "format_cells": True, "format_columns": True, "format_rows": True, "sort": True}
"""What people may do in a locked sheet besides filling in."""

LONGEST_CHOICES = 255
"""Characters of a list of choices, which a sheet holds as one text with commas."""


def workbook(tables: Sequence[Table], made: str) -> bytes:
    """A workbook with a sheet for each table; the same bytes for the same tables. `made` (YYYY-MM-DD) stands in its properties."""
    from xlsxwriter import Workbook

    stream = BytesIO()
    # It writes into what it is given, and the next workbook would be another.
    book = Workbook(stream, deepcopy(OPTIONS))
    book.set_properties({"created": datetime.fromisoformat(made)})
    for each in tables:
        _Sheet(book, each).write()
    book.close()
    return stream.getvalue()


class _Sheet:
    """One table on its sheet, written from top to bottom."""

    def __init__(self, book: Any, table: Table) -> None:
        self.book, self.table = book, table
        self.sheet = book.add_worksheet(table.sheet)
        self.formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        self.columns: dict[tuple[int, str | None], Any] = {}
        self.shown = sum(not each.hidden for each in table.columns)
        self.grouped = any(each.group for each in table.columns)
        self.head = 2 + bool(table.blanks)
        self.body = self.head + 1 + self.grouped

    def write(self) -> None:
        """Everything."""
        self._page()
        self._above()
        self._header()
        for at, row in enumerate(self.table.rows, start=self.body):
            self.sheet.set_row(at, self._height(row))
            for column, (about, value) in enumerate(zip(self.table.columns, row, strict=True)):
                self._cell(at, column, about, value)
        self._answers()
        last = max(self.body, self.body + len(self.table.rows) - 1)
        self.sheet.autofilter(self.body - 1, 0, last, self.shown - 1)
        if self.table.locked:
            self.sheet.protect("", ALLOWED)

    def _page(self) -> None:
        sheet = self.sheet
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(self.head, self.body - 1)
        sheet.set_footer(f"&C{FOOTER}")
        sheet.freeze_panes(self.body, self.table.frozen)
        for at, each in enumerate(self.table.columns):
            sheet.set_column(at, at, each.width, None, {"hidden": each.hidden})

    def _above(self) -> None:
        self.sheet.set_row(0, 32)
        self._across(0, 0, self.shown - 1, self.table.title, self._format(TITLE))
        self.sheet.set_row(1, 20)
        self._across(1, 0, self.shown - 1, self.table.line, self._format(BODY))
        for each in self.table.blanks:
            self._blank(each)
        if self.table.blanks:
            self.sheet.set_row(2, 22)

    def _blank(self, blank: Blank) -> None:
        self.sheet.write_string(2, blank.at, text(blank.label), self._format({**BODY, "align": "right"}))
        look = self._format({**GRID, **FILLED_IN, "align": "center", "num_format": DATE if blank.is_date else TEXT})
        self._across(2, blank.at + 1, blank.last, "", look)
        if _fits(blank.choices):
            self.sheet.data_validation(2, blank.at + 1, 2, blank.at + 1, {"validate": "list", "source": list(blank.choices)})

    def _height(self, row: Sequence[Cell]) -> float:
        shown = ((each, about) for each, about in zip(row, self.table.columns, strict=True) if not about.hidden)
        return height((each, about.width) for each, about in shown if isinstance(each, str))

    def _header(self) -> None:
        look = self._format(HEADER)
        self.sheet.set_row(self.body - 1, self._height([each.title for each in self.table.columns]))
        for at, each in enumerate(self.table.columns):
            if not self.grouped or each.hidden:
                self.sheet.write_string(self.body - 1, at, text(each.title), look)
            elif each.group is None:
                self.sheet.merge_range(self.head, at, self.body - 1, at, text(each.title), look)
        for group, first, last in self._groups():
            self._across(self.head, first, last, group, look)
            for at in range(first, last + 1):
                self.sheet.write_string(self.body - 1, at, text(self.table.columns[at].title), look)

    def _across(self, row: int, first: int, last: int, value: str, look: Any) -> None:
        """A text over one cell or several."""
        if first == last:
            self.sheet.write_string(row, first, text(value), look)
        else:
            self.sheet.merge_range(row, first, row, last, text(value), look)

    def _groups(self) -> Iterator[tuple[str, int, int]]:
        for group, columns in groupby(enumerate(self.table.columns), key=lambda each: each[1].group):
            if group is not None:
                places = [at for at, _ in columns]
                yield group, places[0], places[-1]

    def _cell(self, row: int, column: int, about: Column, value: Cell) -> None:
        held = value if value is None or isinstance(value, str) else number(value)
        if not held:
            self.sheet.write_blank(row, column, None, self._in_column(column, about))
        elif isinstance(held, str):
            self.sheet.write_string(row, column, text(held), self._in_column(column, about))
        else:
            self.sheet.write_number(row, column, held[0], self._in_column(column, about, held[1]))

    def _in_column(self, column: int, about: Column, share: str | None = None) -> Any:
        key = (column, share)
        if key not in self.columns:
            self.columns[key] = self._format(_look(about, share))
        return self.columns[key]

    def _answers(self) -> None:
        """Lists to choose from, over all rows at once."""
        last = self.body + len(self.table.rows) - 1
        for at, each in enumerate(self.table.columns):
            if self.table.rows and _fits(each.choices):
                self.sheet.data_validation(self.body, at, last, at, {"validate": "list", "source": list(each.choices)})

    def _format(self, look: Look) -> Any:
        key = tuple(sorted(look.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format(look)
        return self.formats[key]


def _look(column: Column, share: str | None = None) -> Look:
    look = dict(GRID)
    if column.centre:
        look["align"] = "center"
    if column.answer:
        look |= FILLED_IN
    # A cell of the format for text keeps what somebody edits in it: no formula, no date, all digits.
    digits = share or (TEXT if column.code else column.digits)
    return look | ({"num_format": digits} if digits else {})


def _fits(choices: Sequence[str]) -> bool:
    return bool(choices) and len(",".join(choices)) <= LONGEST_CHOICES and not any("," in each for each in choices)
