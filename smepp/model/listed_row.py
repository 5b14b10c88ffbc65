"""A list of platforms as an office keeps it: its rows, and what is to be said of them."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from smepp.model.record import Record


class RowNote(Record):
    """Something to be told of a row (counted from 1; None for the list as a whole): a code of `messages.legacy` with parameters.

    As long as there is a grave one, nothing may be written.
    """

    code: str
    row: int | None = None
    sheet: str | None = None
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    grave: bool = True


class ListedRow(Record):
    """A row with a platform: what its columns say by the names of the form's fields, without blanks around; empty ones left out."""

    row: int
    sheet: str | None
    cells: Mapping[str, str]


class PlatformList(Record):
    """The rows of a list in their order, and what was odd in reading them."""

    rows: tuple[ListedRow, ...] = ()
    notes: tuple[RowNote, ...] = ()
