"""How high a row must be for its wrapped texts: not every program works that out when it opens a workbook."""

import math
from collections.abc import Iterable

LINE = 13.5
"""Points of a line of body text."""
MARGIN = 5
LARGEST = 409
"""Points that a row can be high at the most."""
_USED = 0.93
"""Of a column's width that text fills before it breaks: signs are not split, and programs differ a little."""


def height(cells: Iterable[tuple[str, float]]) -> float:
    """Points for a row of texts, each with its column's width in digits' widths."""
    most = max((sum(_lines(line, width) for line in text.split("\n")) for text, width in cells), default=1)
    return min(LARGEST, most * LINE + MARGIN)


def _lines(line: str, width: float) -> int:
    # In this encoding a sign takes as many bytes as it is wide, and rare ones more.
    return max(1, math.ceil(len(line.encode("gb18030", "replace")) / (width * _USED)))
