"""How high a row must be for its wrapped texts: not every program works that out when it opens a workbook."""

import math
from collections.abc import Iterable
from unicodedata import east_asian_width

LINE = 13.5
"""Points of a line of body text."""
MARGIN = 5
LARGEST = 409
"""Points that a row can be high at the most."""
_WIDE = "WFA"
_USED = 0.93
"""Of a column's width that text fills before it breaks: signs are not split, and programs differ a little."""


def height(cells: Iterable[tuple[str, float]]) -> float:
    """Points for a row of texts, each with its column's width in digits' widths."""
    most = max((sum(_lines(line, width) for line in text.split("\n")) for text, width in cells), default=1)
    return min(LARGEST, most * LINE + MARGIN)


def _lines(line: str, width: float) -> int:
    taken = sum(2 if east_asian_width(each) in _WIDE else 1 for each in line)
    return max(1, math.ceil(taken / (width * _USED)))
