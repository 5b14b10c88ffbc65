"""A line of a file cut to the width of the screen, with the cell under which its mark stands."""

from smepp.printers.wrap import Cells
from smepp.wording.clean import clean

CUT = "..."


def window(text: str, column: int, width: int, cells: Cells) -> tuple[str, int]:
    """What to show of `text` in at most `width` cells, and how many cells stand before column `column` (from 1).

    A line that is too long is cut on one side or both, so that the column stays in sight.
    """
    before, after = clean(text[: column - 1]), clean(text[column - 1 :])
    if cells(before + after) <= width:
        return before + after, cells(before)
    room = max(width - cells(after), width // 2)
    if cells(before) > room:
        before = CUT + _ending(before, room - len(CUT), cells)
    if cells(before + after) > width:
        after = _beginning(after, width - cells(before) - len(CUT), cells) + CUT
    return before + after, cells(before)


def _beginning(text: str, width: int, cells: Cells) -> str:
    used = 0
    for index, character in enumerate(text):
        used += cells(character)
        if used > width:
            return text[:index]
    return text


def _ending(text: str, width: int, cells: Cells) -> str:
    return _beginning(text[::-1], width, cells)[::-1]
