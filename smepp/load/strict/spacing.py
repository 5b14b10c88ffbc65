"""Tabs, and comments that swallow what was meant as text."""

import re
from collections.abc import Iterator

from smepp.load.strict.fault import Fault
from smepp.load.strict.source import Source
from smepp.load.strict.token import Part, Token

_BLANKS_BEFORE = re.compile(r"[ \t]*$").search
_AFTER_KEY = re.compile(r"[ \t]*(?::[ \t]*)?").match
_AFTER_VALUE = re.compile(r"[ \t]*").match
_COMMENT = re.compile(r"[ \t]*(?:[\]}][ \t]*)*(#[^\s#][^\r\n]*)").match


def spacing_faults(token: Token, source: Source) -> Iterator[Fault]:
    """A tab that touches or stands in a token without quotes; a comment right behind the `#` after a value."""
    yield from _tab(token, source)
    if token.part is not Part.KEY and token.style not in ("|", ">"):
        yield from _comment(token, source)


def _tab(token: Token, source: Source) -> Iterator[Fault]:
    before = _BLANKS_BEFORE(source.before(token.start))
    begin = token.start - len(before[0] if before else "")
    after = (_AFTER_KEY if token.part is Part.KEY else _AFTER_VALUE)(source.text, token.end)
    end = after.end() if after else token.end
    parts = [(begin, token.start)]
    if token.plain:
        parts.append((token.start, token.end))
    if token.style not in ("|", ">"):
        parts.append((token.end, end))
    for low, high in parts:
        tab = source.text.find("\t", low, high)
        if tab >= 0:
            yield Fault(code="Y306", index=tab)
            return


def _comment(token: Token, source: Source) -> Iterator[Fault]:
    found = _COMMENT(source.text, token.end)
    if found:
        yield Fault(code="Y204", index=found.start(1), params={"comment": found[1]}, route=token.route)
