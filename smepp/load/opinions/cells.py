"""What people mean by what they type in a cell: closed words, dates, names, reasons."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from smepp.load.workbook import Cell

_BLANK = re.compile(r"\s+")
_DATE = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?")
_DIGITS = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_MIDNIGHT = re.compile(r"[ T]00:00(:00)?$")
_KEPT_OUT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})

DAY_ZERO = date(1899, 12, 30)
"""Workbooks count days from here."""
FIRST, LAST = 25_569, 73_050
"""Counts of days that stand for a date between 1970 and 2099."""


def folded(cell: Cell) -> str:
    """A word or code without blanks and without the difference of full-width signs."""
    return _BLANK.sub("", unicodedata.normalize("NFKC", as_text(cell)))


def as_text(cell: Cell) -> str:
    """What a cell shows: whole numbers without a fractional part, days as YYYY-MM-DD."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return cell if isinstance(cell, str) else str(cell)


def paragraph(cell: Cell) -> str:
    """A text as people typed it, line by line, without blanks around and without signs that cannot be seen."""
    lines = (_visible(each) for each in re.split(r"[\r\n\v\f\x85\u2028\u2029]+", as_text(cell)))
    return "\n".join(line for each in lines if (line := each.strip()))


def line(cell: Cell) -> str:
    """The same on one line."""
    return " ".join(paragraph(cell).split())


def day(cell: Cell) -> str | None:
    """The date that is meant, as YYYY-MM-DD; None for what is none, or could be several."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _counted(cell) or _written(as_text(cell))
    return None if isinstance(cell, (bool, time, timedelta)) else _written(cell)


def _counted(number: float) -> str | None:
    """A date that lost its format: a count of days."""
    return (DAY_ZERO + timedelta(days=int(number))).isoformat() if FIRST <= number <= LAST and number == int(number) else None


def _written(text: str) -> str | None:
    text = _MIDNIGHT.sub("", unicodedata.normalize("NFKC", text).strip())
    text = _BLANK.sub("", text)
    found = _DATE.fullmatch(text) or _DIGITS.fullmatch(text)
    try:
        return date(*map(int, found.groups())).isoformat() if found else None
    except ValueError:
        return None


def _visible(text: str) -> str:
    return "".join(" " if each == "\t" else each for each in text if each == "\t" or unicodedata.category(each) not in _KEPT_OUT)


def address(row: int, column: int) -> str:
    """A cell as people name it: F5."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"
