"""What the printers put out: blocks that know nothing yet of the screen's width or colours."""

from dataclasses import dataclass
from typing import Literal

Style = Literal["plain", "strong", "dim", "error", "warning", "met", "not_met", "undecided"]
Span = tuple[str, Style]


@dataclass(frozen=True, kw_only=True)
class Line:
    """A paragraph; it wraps. `indent` cells stand before its first line, `hang` more before the following ones."""

    spans: tuple[Span, ...] = ()
    indent: int = 0
    hang: int = 0


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A line across the screen."""


@dataclass(frozen=True, kw_only=True)
class Excerpt:
    """A line of a source file with a mark under one of its columns (both counted from 1)."""

    number: int
    text: str
    column: int
    style: Style


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of a grid: its width in cells on a screen of 80, and its share of whatever is more."""

    width: int
    grow: int = 0


@dataclass(frozen=True, kw_only=True)
class Grid:
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
