"""What the printers put out: blocks that know nothing yet of the screen's width or colours."""

from smepp.model.record import Record
from smepp.wording.style import Style

Span = tuple[str, Style]


class Line(Record):
    """A paragraph; it wraps. `indent` cells stand before its first line, `hang` more before the following ones."""

    spans: tuple[Span, ...] = ()
    indent: int = 0
    hang: int = 0


class Rule(Record):
    """A line across the screen."""


class Excerpt(Record):
    """A line of a source file with a mark under one of its columns (both counted from 1)."""

    number: int
    text: str
    column: int
    style: Style


class Column(Record):
    """A column of a grid: its width in cells on a screen of 80, and its share of whatever is more."""

    width: int
    grow: int = 0


class Grid(Record):
    """Rows of cells under one another, `gap` cells apart; every cell wraps within its column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Span, ...], ...]
    indent: int = 0
    gap: int = 2


Block = Line | Rule | Excerpt | Grid

BLANK = Line()


def line(text: str, style: Style = "plain", *, indent: int = 0, hang: int = 0) -> Line:
    """A paragraph in one style."""
    return Line(spans=((text, style),), indent=indent, hang=hang)
