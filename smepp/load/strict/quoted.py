"""Texts in quotes: their escapes, and lines that an unclosed quote swallowed."""

import re
from collections.abc import Iterator
from dataclasses import replace

from smepp.load.strict.characters import forbidden
from smepp.load.strict.fault import Fault
from smepp.load.strict.source import Source
from smepp.load.strict.token import Token

_ESCAPE = re.compile(r"\\(?:[0abtnvfre \"/\\N_LP\t\r\n]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|(\\.?)|([\"])")
_BEYOND_UNICODE = re.compile(r"\\(?:u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|U(?!000|0010)[0-9A-Fa-f]{7})[0-9A-Fa-f]+")
_WINDOWS_PATH = re.compile(
    r"""[A-Za-z]:\\[abefnrtv0NLP_]                                          # a drive
      | [^"\r\n]*[^\s\\"]\\[abefnrtv0NLP_][^\s\\"]*\.[A-Za-z0-9]{2,5}"      # a file's name behind a backslash
    """,
    re.VERBOSE,
).match
_KEY_LINE = re.compile(r"""([ ]*)[^\s:"'\#][^:"'\#]*:(?:\s|$)""").match
_BEFORE_KEY = re.compile(r"[ ]*(?:-[ ]+)*").match


def bad_escape(text: str, opening: int) -> Fault | None:
    """The first escape in the double-quoted text that begins at `opening` which YAML does not know."""
    for match in _ESCAPE.finditer(text, opening + 1):
        if match[2]:
            return None
        if match[1] or _BEYOND_UNICODE.match(match[0]):
            return Fault(code="Y311", index=match.start(), params={"escape": match[0]})
    return None


def beyond_unicode(text: str) -> Fault | None:
    """The first escape in the text for a character that there is none of."""
    match = _BEYOND_UNICODE.search(text)
    return Fault(code="Y311", index=match.start(), params={"escape": match[0]}) if match else None


def quoted_faults(token: Token, source: Source) -> Iterator[Fault]:
    """The faults of a scalar in quotes that YAML itself accepts."""
    if token.style not in ("'", '"'):
        return
    opening = source.text.find(token.style, token.start)
    swallowed = _swallowed(token, source)
    if swallowed:
        yield Fault(code="Y312", index=opening)
    elif token.style == '"':
        yield from _escaped(token, source, opening)


def _swallowed(token: Token, source: Source) -> bool:
    """Whether a further line looks like a key no deeper than the line that the quote opened on."""
    first, *further = token.lines(source)
    opened = _BEFORE_KEY(source.line(first))
    depth = opened.end() if opened else 0
    keys = (_KEY_LINE(source.line(number)) for number in further)
    return any(key and len(key[1]) <= depth for key in keys)


def _escaped(token: Token, source: Source, opening: int) -> Iterator[Fault]:
    first = source.text.find("\\", opening, token.end)
    if first < 0:
        return
    bad, unfit = bad_escape(source.text, opening), forbidden(token.value)
    if bad:
        yield bad
    elif unfit:
        yield replace(unfit[0], index=first)
    elif _WINDOWS_PATH(source.text, opening + 1):
        yield Fault(code="Y311", index=first, params={"escape": source.text[first : first + 2]})
