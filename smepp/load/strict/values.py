"""What a value may hide: a number that is none, a swallowed line, a blank at its end."""

import re
from collections.abc import Collection, Iterator

from smepp.load.strict.characters import BLANKS
from smepp.load.strict.fault import Fault
from smepp.load.strict.fragments import Slip, blank_slip, colon_slip, slip
from smepp.load.strict.limits import MAX_DIGITS
from smepp.load.strict.scalars import STARTERS, weigh
from smepp.load.strict.source import Source
from smepp.load.strict.token import Part, Token

_END_BLANK = re.compile(rf"[{BLANKS}]+$").search
_LEAD = re.compile(rf"[{BLANKS}]").match


def number_faults(value: Token, _source: Source) -> Iterator[Fault]:
    """What is odd about a number: a leading zero, an exponent, too many digits."""
    odd = weigh(value.value)[1] if value.plain and value.value[:1] in STARTERS else None
    if odd == "Y203":
        yield Fault(code=odd, index=value.start, params={"limit": MAX_DIGITS})
    elif odd:
        yield Fault(code=odd, index=value.start, params={"value": value.value})


def blank_faults(value: Token, _source: Source) -> Iterator[Fault]:
    """A blank that is no space at either end of a plain value."""
    if not value.plain:
        return
    lead, end = _LEAD(value.value), _END_BLANK(value.value)
    if lead:
        yield from _fault(blank_slip(lead[0], 0), value.start)
    elif end:
        yield from _fault(blank_slip(end[0][0], 0), value.end - len(end[0]))


def line_faults(value: Token, source: Source) -> Iterator[Fault]:
    """Lines that YAML takes as text although a key or an item was meant.

    The first line is looked at where it stands alone below its key; a further line always.
    """
    if not value.plain or value.in_flow:
        return
    first, *further = value.lines(source)
    if value.part is not Part.ITEM and value.own_line(source):
        begins = source.column_of(value.start)
        yield from _fault(slip(source.line(first)[begins:], number=not further), value.start)
    for number in further:
        line = source.line(number)
        text = line.lstrip(" ")
        yield from _fault(slip(text, number=False), source.starts[number - 1] + len(line) - len(text))


def item_faults(value: Token, _source: Source, known: Collection[str]) -> Iterator[Fault]:
    """An item of a list that begins with a known key and a wrong colon."""
    if value.plain and value.part is Part.ITEM and not value.in_flow:
        yield from _fault(colon_slip(value.value, known), value.start)


def _fault(found: Slip | None, begins: int) -> Iterator[Fault]:
    if found:
        yield Fault(code=found.code, index=begins + found.offset, params=found.params)
