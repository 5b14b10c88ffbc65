"""Comment lines and values as they stand in a YAML file."""

from typing import Any
from unicodedata import east_asian_width

from smepp.load.strict import read
from smepp.printers.wrap import wrap

WIDTH = 100
"""Cells of the longest comment line; a Chinese character takes two."""
STEP = 2
"""Blanks by which each level is set in."""

_WIDE = "WFA"


def cells(text: str) -> int:
    """How wide a text is at the most: where fonts disagree, Chinese ones draw a character wide."""
    return sum(2 if east_asian_width(each) in _WIDE else 1 for each in text)


def comment_lines(text: str, *, pad: int = 0, inner: int = 0, hanging: int = 0) -> list[str]:
    """A text as comment lines: `pad` blanks before the mark, `inner` after it, `hanging` more in lines after the first."""
    margin = f"{' ' * pad}# {' ' * inner}"
    room = WIDTH - len(margin)
    first, *rest = wrap(text, room, cells, room - hanging)
    return [margin + text[slice(*first)], *(f"{margin}{' ' * hanging}{text[slice(*each)]}" for each in rest)]


def value_text(value: Any, *, in_brackets: bool = False, quoted: bool = False) -> str:
    """A text or number so that it reads back as the same: text is quoted where it must be, or where that is wanted."""
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(value_text(each, in_brackets=True) for each in value)}]"
    if not isinstance(value, str) or (not quoted and _reads_back(value, in_brackets=in_brackets)):
        return str(value)
    return "'" + value.replace("'", "''") + "'"


def _reads_back(text: str, *, in_brackets: bool) -> bool:
    written, meant = (f"[{text}]", [text]) if in_brackets else (text, text)
    document = read(f"a: {written}\n".encode(), "")
    return document.value == {"a": meant} and not document.problems
