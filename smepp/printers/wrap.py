"""Breaking lines of mixed Chinese and Latin text by display cells."""

import re
from collections.abc import Callable, Iterator

Cells = Callable[[str], int]
"""How many cells of the screen a text takes; a Chinese character takes two."""

Stretch = tuple[int, int]
"""Where a piece of text begins and ends, as for a slice."""

_ATOM = re.compile(r"\s+|[!-~\u00a1-\u024f]+|.", re.DOTALL)
NEVER_FIRST = frozenset("，。；：、！？）〕》】」』”’％…),.;:!?%]}")
NEVER_LAST = frozenset("（〔《【「『“‘([{")
QUOTES = frozenset("'\"")


def wrap(text: str, width: int, cells: Cells, later: int | None = None) -> list[Stretch]:
    """The lines into which a text falls: nothing is lost but the blanks at the breaks.

    No line is wider than `width`, nor those after the first than `later`, where that is given.

    A line breaks between words and between Chinese characters, never before a closing or after an opening mark.
    A word, or a character with its marks, that is wider than a line by itself is broken anyway.
    """
    if cells(text) <= width:
        return [(0, len(text))]
    lines: list[Stretch] = []
    start = used = 0
    room, later = width, width if later is None else later
    for first, last in _pieces(text, min(room, later), cells):
        size = cells(text[first:last])
        # Blanks at the end of a line may stand out: they are trimmed, and so a line never begins with them.
        if used and used + size > room and not text[first:last].isspace():
            lines.append(_trimmed(text, start, first))
            start, used, room = first, 0, later
        used += size
    return [*lines, _trimmed(text, start, len(text))]


def _trimmed(text: str, start: int, end: int) -> Stretch:
    return start, start + len(text[start:end].rstrip())


def _pieces(text: str, width: int, cells: Cells) -> Iterator[Stretch]:
    for first, last in _glued(text):
        if cells(text[first:last]) <= width:
            yield first, last
        else:
            yield from _chopped(text, first, last, width, cells)


def _glued(text: str) -> Iterator[Stretch]:
    start = 0
    for atom in _ATOM.finditer(text):
        here = atom.start()
        if here > start and not (text[here] in NEVER_FIRST or text[here - 1] in NEVER_LAST or _at_quote(text, here)):
            yield start, here
            start = here
    if start < len(text):
        yield start, len(text)


def _at_quote(text: str, here: int) -> bool:
    """Whether a straight quote that opens stands before an index, or one that closes at it."""
    opened = text[here - 1] in QUOTES and (here == 1 or text[here - 2].isspace())
    return opened or (text[here] in QUOTES and not text[here - 1].isspace())


def _chopped(text: str, first: int, last: int, width: int, cells: Cells) -> Iterator[Stretch]:
    start, used = first, 0
    for index in range(first, last):
        size = cells(text[index])
        if used + size > width and index > start:
            yield start, index
            start, used = index, 0
        used += size
    yield start, last
