"""Slips of the pen at the beginning of a line, where a key or an item was meant."""

import re
from collections.abc import Collection
from dataclasses import field

from smepp.load.strict.characters import BLANKS, OTHER_DASHES, named
from smepp.model.record import Record

_LEADING_BLANK = re.compile(rf"[{BLANKS}]").match
_DASH = re.compile(rf"-([{BLANKS}]|(?=[^\s\-]))").match
_OTHER_DASH = re.compile(rf"－|[{OTHER_DASHES}](?= )").match
_NUMBER = re.compile(r"-[0-9]").match
_COLON = re.compile(r"""([^:：、，。；！？“”"'\#\r\n\t]{1,40}?)[ ]*([:：])(.?)""").match
_ADDRESS = re.compile(r"[A-Za-z]+://|[A-Za-z]:[\\/]|[0-9]+:[0-9]").match


class Slip(Record):
    """A problem code, how far into the fragment it stands, and its parameters."""

    code: str
    offset: int
    params: dict[str, str] = field(default_factory=dict)


def blank_slip(char: str, offset: int) -> Slip:
    """The slip of a blank that is no space: the full-width one has its own code, people know it by name."""
    if char == "\u3000":
        return Slip(code="Y304", offset=offset)
    return Slip(code="Y305", offset=offset, params={"char": named(char)})


def slip(fragment: str, *, number: bool = True) -> Slip | None:
    """What is wrong with a piece of text that begins where a key or an item may begin; None for nothing.

    With `number` it may also be a negative number, whose dash is a minus sign.
    """
    return _leading_blank(fragment) or _dash(fragment, number=number) or _other_dash(fragment) or colon_slip(fragment)


def _leading_blank(fragment: str) -> Slip | None:
    found = _LEADING_BLANK(fragment)
    return blank_slip(found[0], 0) if found else None


def _dash(fragment: str, *, number: bool) -> Slip | None:
    found = _DASH(fragment)
    if found is None or (number and _NUMBER(fragment)):
        return None
    return blank_slip(found[1], 1) if found[1] else Slip(code="Y303", offset=0)


def _other_dash(fragment: str) -> Slip | None:
    """A full-width dash, or another one before a space, where the dash of an item may stand."""
    found = _OTHER_DASH(fragment)
    return Slip(code="Y317", offset=0, params={"char": found[0]}) if found else None


def colon_slip(fragment: str, known: Collection[str] | None = None) -> Slip | None:
    """The same for the colon alone; with `known`, only one that follows one of these words."""
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
