"""A sheet as data: what stands where, and which cells people fill in."""

from decimal import Decimal
from fractions import Fraction

from smepp.model.record import Record

Cell = str | int | Decimal | Fraction | None


class Column(Record):
    """A column: its title, its width in digits' widths (a Chinese character takes two), and what its cells hold.

    Columns in a row with the same `group` stand under that word. `code` is text that must not change its shape when it is edited
    (names, numbers of telephones); `digits` the format of numbers. People fill in an `answer`, from `choices` where there are any.
    A `hidden` column is for the program.
    """

    title: str
    width: float
    group: str | None = None
    centre: bool = False
    code: bool = False
    digits: str | None = None
    answer: bool = False
    choices: tuple[str, ...] = ()
    hidden: bool = False


class Blank(Record):
    """A cell above the table that people fill in: a date, one of `choices`, or any text.

    The label stands in the column `at`, the cell in those after it up to `last`.
    """

    label: str
    at: int
    last: int
    is_date: bool = False
    choices: tuple[str, ...] = ()


class Table(Record):
    """A sheet: title, a line below it, cells to fill in, the table itself.

    The first `frozen` columns stay when the others are scrolled. In a `locked` sheet only what people fill in can be changed,
    until they lift the protection, which has no password.
    """

    sheet: str
    title: str
    line: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    blanks: tuple[Blank, ...] = ()
    frozen: int = 2
    locked: bool = False
