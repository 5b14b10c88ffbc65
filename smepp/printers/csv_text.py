"""Tables as CSV for Excel and WPS: texts of strangers stay texts."""

import csv
import io
from collections.abc import Iterable, Sequence

from smepp.wording.clean import clean

BOM = "\ufeff"
"""By this mark Excel knows UTF-8."""
_BEGINS_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def dump(head: Sequence[str], rows: Iterable[Sequence[str | int | None]]) -> str:
    """The text of a table, with the mark of UTF-8 in front and lines that end as RFC 4180 says."""
    stream = io.StringIO()
    written = csv.writer(stream, lineterminator="\r\n")
    written.writerow(head)
    written.writerows([_cell(each) for each in row] for row in rows)
    return BOM + stream.getvalue()


def _cell(value: str | int | None) -> str | int:
    """A text that a sheet would take for a formula gets an apostrophe in front, numbers are as they are."""
    if value is None or isinstance(value, int):
        return "" if value is None else value
    text = clean(value)
    return f"'{text}" if text.lstrip(" \u3000").startswith(_BEGINS_FORMULA) else text
