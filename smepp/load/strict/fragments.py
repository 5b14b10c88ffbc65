"""Slips of the pen at the beginning of a line, where a key or an item was meant."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from smepp.load.strict.characters import BLANKS, named

_LEADING_BLANK = re.compile(rf"[{BLANKS}]").match
_DASH = re.compile(rf"-([{BLANKS}]|(?=[^\s\-0-9]))").match
_COLON = re.compile(r"""([^:：，。；！？“”"'\#\r\n\t]{1,40}?)[ ]*([:：])(.?)""").match
_ADDRESS = re.compile(r"[A-Za-z]+://|[A-Za-z]:[\\/]|[0-9]+:[0-9]").match


@dataclass(frozen=True, kw_only=True)
class Slip:
    """A problem code, how far into the fragment it stands, and its parameters."""

    code: str
    offset: int
    params: dict[str, str] = field(default_factory=dict)


def blank_slip(char: str, offset: int) -> Slip:
    """The slip of a blank that is no space: the full-width one has its own code, people know it by name."""
    if char == "\u3000":
        return Slip(code="Y304", offset=offset)
    return Slip(code="Y305", offset=offset, params={"char": named(char)})


def slip(fragment: str, known: Collection[str] | None = None) -> Slip | None:
    """What is wrong with a piece of text that begins where a key or an item may begin; None for nothing.

    With `known`, a wrong colon counts only after one of these words.
    """
    for look in _LOOKS if known is None else ():
        found = look(fragment)
        if found:
            return found
    return _colon(fragment, known)


def _leading_blank(fragment: str) -> Slip | None:
    found = _LEADING_BLANK(fragment)
    return blank_slip(found[0], 0) if found else None


def _dash(fragment: str) -> Slip | None:
    found = _DASH(fragment)
    if found is None:
        return None
    return blank_slip(found[1], 1) if found[1] else Slip(code="Y303", offset=0)


_LOOKS: tuple[Callable[[str], Slip | None], ...] = (_leading_blank, _dash)


def _colon(fragment: str, known: Collection[str] | None) -> Slip | None:
    found = _COLON(fragment)
    if found is None or (known is not None and found[1].strip() not in known):
        return None
    if found[2] == "：":
        return Slip(code="Y301", offset=found.start(2))
    blank = _LEADING_BLANK(found[3])
    if blank:
        return blank_slip(blank[0], found.start(3))
    if found[3].strip() == "" or _ADDRESS(fragment):
        return None
    return Slip(code="Y302", offset=found.start(2), params={"key": found[1].strip()})
