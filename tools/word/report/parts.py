"""What the sections of the report have in common."""

from collections.abc import Sequence

from tools.word.package import TEXT_WIDTH
from tools.word.wml import cell, paragraph, row, twips

HEAD = "F2F2F2"
NUMBER = "№"
GAP = paragraph(style="Gap")
"""Keeps two tables apart, which Word would else join."""


def heading(word: str) -> str:
    """A first heading, by its name among the fixed words."""
    return paragraph(f"{{{{ 词.{word} }}}}", style="Heading1")


def label(word: str) -> str:
    """One of the fixed words; the number sign is the same in every language."""
    return word if word == NUMBER else f"{{{{ 词.{word} }}}}"


def columns(*millimetres: float) -> tuple[int, ...]:
    """Widths that fill the page between the margins; the last column takes what rounding leaves."""
    first = [twips(each) for each in millimetres[:-1]]
    return (*first, TEXT_WIDTH - sum(first))


def head_row(widths: Sequence[int], *words: str) -> str:
    """The row of column names, repeated on every page."""
    cells = (
        cell(width, label(each), fill=HEAD, style="CellHead", middle=True) for width, each in zip(widths, words, strict=True)
    )
    return row(*cells, heading=True)


def line(widths: Sequence[int], name: str, *content: str, style: str = "Cell") -> str:
    """A row with a name at the left; what it says takes all other columns."""
    spread = len(widths) - 1
    return row(
        cell(widths[0], name, fill=HEAD, style="CellLabel"),
        cell(sum(widths[1:]), *content, span=spread, style=style),
    )
