"""A file to sheets, whatever kind it is: by its contents, not by its name."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from smepp.load.decode import decode, not_text
from smepp.load.lists.columns import heads
from smepp.load.workbook import LARGEST, Grid, UnreadableWorkbookError, read_workbook

DELIMITERS = (",", "\t", ";", "，")
_BINARY = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_PAGE = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<head", b"<meta")


def grids(path: Path) -> tuple[Grid, ...]:
    """The sheets of a workbook; a text with commas, tabs or semicolons, in UTF-8 or GB18030, is one sheet without a name.

    Raises OSError when the file cannot be opened, UnreadableWorkbookError when it is no list: `list_no_text` for unknown signs,
    `list_quotes` where a quotation mark is open and would swallow the rows below it.
    """
    with path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if data.startswith(_BINARY):
        return read_workbook(path)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:9].lower().startswith(_PAGE):
        raise UnreadableWorkbookError("sheet_is_page")
    if len(data) > LARGEST:
        raise UnreadableWorkbookError("list_too_large")
    text = decode(data).text
    if text is None or not_text(data):
        raise UnreadableWorkbookError("list_no_text")
    found = tuple(_parsed(text))
    if not found:
        raise UnreadableWorkbookError("list_quotes")
    # The sign that parts the columns is the one by which the most titles are found.
    return (max(found, key=_score),)


def _parsed(text: str) -> Iterator[Grid]:
    for each in DELIMITERS:
        try:
            rows = tuple(tuple(row) for row in csv.reader(StringIO(text, newline=""), delimiter=each, strict=True))
        except csv.Error:
            continue
        yield Grid(name="", rows=rows)


def _score(grid: Grid) -> int:
    found = heads(grid)
    return len(found.columns) if found else 0
