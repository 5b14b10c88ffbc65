"""What a plain value may hide: a number that is none, a swallowed line, a blank at its end."""

import re
from collections.abc import Collection, Iterator

from smepp.load.strict.characters import BLANKS
from smepp.load.strict.fault import Fault
from smepp.load.strict.fragments import blank_slip, slip
from smepp.load.strict.limits import MAX_DIGITS
from smepp.load.strict.scalars import weigh
from smepp.load.strict.source import Source
from smepp.load.strict.token import Part, Token

_END_BLANK = re.compile(rf"[{BLANKS}]+$").search
_LEAD = re.compile(rf"[{BLANKS}]").match


def value_faults(value: Token, source: Source, known: Collection[str]) -> Iterator[Fault]:
    """The faults of a plain scalar that is no key."""
    yield from _number(value)
    yield from _blank_ends(value)
    if not value.in_flow:
        yield from _lines(value, source, known)


def _number(value: Token) -> Iterator[Fault]:
    odd = weigh(value.value)[1]
    if odd == "Y203":
        yield Fault(code=odd, index=value.start, params={"limit": MAX_DIGITS})
    elif odd:
        yield Fault(code=odd, index=value.start, params={"value": value.value}, route=value.route)


def _blank_ends(value: Token) -> Iterator[Fault]:
    lead, end = _LEAD(value.value), _END_BLANK(value.value)
    if lead:
        found = blank_slip(lead[0], 0)
        yield Fault(code=found.code, index=value.start, params=found.params)
    elif end:
        found = blank_slip(end[0][0], 0)
        yield Fault(code=found.code, index=value.end - len(end[0]), params=found.params)


def _lines(value: Token, source: Source, known: Collection[str]) -> Iterator[Fault]:
    """Lines that YAML takes as text although a key or an item was meant.

    The first line is looked at where it stands alone below its key, or is an item that begins with a known key; a
    further line always.
    """
    first, *further = value.lines(source)
    begins = value.start - source.starts[first - 1]
    if value.own_line(source) and value.part is not Part.ITEM:
        yield from _slip(source, first, begins)
    elif value.part is Part.ITEM and known:
        yield from _slip(source, first, begins, known)
    for number in further:
        line = source.line(number)
        yield from _slip(source, number, len(line) - len(line.lstrip(" ")))


def _slip(source: Source, number: int, begins: int, known: Collection[str] | None = None) -> Iterator[Fault]:
    found = slip(source.line(number)[begins:], known)
    if found:
        yield Fault(code=found.code, index=source.starts[number - 1] + begins + found.offset, params=found.params)
