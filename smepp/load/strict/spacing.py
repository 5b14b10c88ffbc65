"""Tabs, and comments that swallow what was meant as text."""

import re
from collections.abc import Iterator

from smepp.load.strict.fault import Fault
from smepp.load.strict.source import Source
from smepp.load.strict.token import Part, Token

_AFTER_KEY = re.compile(r"[ \t]*(?::[ \t]*)?").match
_AFTER_VALUE = re.compile(r"[ \t]*").match
_COMMENT = re.compile(r"[ \t]*(?:[\]}][ \t]*)*(#[^\s#][^\r\n]*)").match


def tab_faults(token: Token, source: Source) -> Iterator[Fault]:
    """A tab that touches a token, or stands in one without quotes."""
    before = source.before(token.start)
    begin = token.start - len(before) + len(before.rstrip(" \t"))
    after = (_AFTER_KEY if token.part is Part.KEY else _AFTER_VALUE)(source.text, token.end)
    parts = [(begin, token.start)]
    if token.plain:
        parts.append((token.start, token.end))
    if after and not token.block:
        parts.append(after.span())
    tabs = (source.text.find("\t", low, high) for low, high in parts)
    first = next((tab for tab in tabs if tab >= 0), None)
    if first is not None:
        yield Fault(code="Y306", index=first)


def comment_faults(token: Token, source: Source) -> Iterator[Fault]:
    """A comment behind a value whose words touch the `#`: they may have been meant as part of the value."""
    found = None if token.block else _COMMENT(source.text, token.end)
    if found:
        yield Fault(code="Y204", index=found.start(1), params={"comment": found[1]})
