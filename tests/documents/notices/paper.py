"""Printed pages, read back."""

from typing import Any
from unicodedata import normalize

import pdfplumber

from smepp.model.record import Record

MM = 72 / 25.4


class Line(Record):
    """A line of words on a page: its place in points from the upper left corner, its size, its words without blanks."""

    left: float
    right: float
    top: float
    bottom: float
    size: float
    words: str
    font: str


class Sheet(Record):
    """A printed page: its size in points, its lines of words, its drawn lines (left, right, height, thickness)."""

    width: float
    height: float
    lines: tuple[Line, ...]
    rules: tuple[tuple[float, float, float, float], ...]

    def line(self, words: str) -> Line:
        """The first line that begins with some words."""
        return next(each for each in self.lines if each.words.startswith(words))

    @property
    def words(self) -> str:
        return "".join(each.words for each in self.lines)


def sheets(path: Any) -> list[Sheet]:
    """The pages of a PDF."""
    with pdfplumber.open(path) as pdf:
        return [_sheet(each) for each in pdf.pages]


def _sheet(page: Any) -> Sheet:
    return Sheet(
        width=float(page.width),
        height=float(page.height),
        lines=tuple(_line(each) for each in page.extract_text_lines()),
        rules=tuple(_rule(each) for each in (*page.rects, *page.lines, *page.curves) if each["width"] > 10 > each["height"]),
    )


def _line(found: dict[str, Any]) -> Line:
    first = next(each for each in found["chars"] if each["text"].strip())
    return Line(
        left=found["x0"],
        right=found["x1"],
        top=found["top"],
        bottom=found["bottom"],
        size=first["size"],
        words=normalize("NFKC", "".join(each["text"] for each in found["chars"] if each["text"].strip())),
        font=first["fontname"].partition("+")[2] or first["fontname"],
    )


def _rule(found: dict[str, Any]) -> tuple[float, float, float, float]:
    """A thin filled rectangle, or a stroke, which is as thick as its pen."""
    thick = found["height"] or found.get("linewidth") or 0
    return found["x0"], found["x1"], found["top"] + found["height"] / 2, thick
