"""What a key may be: text, written on its line as a key is written."""

import re
from collections.abc import Iterator

from smepp.load.strict.characters import BLANKS
from smepp.load.strict.fault import Fault
from smepp.load.strict.fragments import blank_slip, slip
from smepp.load.strict.scalars import weigh
from smepp.load.strict.source import Source
from smepp.load.strict.token import Token

_BLANK = re.compile(rf"[{BLANKS}]").search
_EXPLICIT = re.compile(r"(?:^|[\s\[{,])\?[ ]+$").search
_EXPLICIT_ALONE = re.compile(r"(?:^|[\r\n])[ ]*(?:-[ ]+)*\?\s*(?:#[^\r\n]*\s*)?$").search
_CURLY = ("“", "”", "‘", "’")
_LOOK_BACK = 200


def key_faults(key: Token, source: Source) -> Iterator[Fault]:
    """At most one fault of a key: the first thing about it that is not as it should be."""
    if _explicit(key, source):
        yield Fault(code="Y103", index=key.start)
    elif key.plain:
        yield from _plain_key(key)


def _plain_key(key: Token) -> Iterator[Fault]:
    blank = _BLANK(key.value)
    if key.value == "<<":
        yield Fault(code="Y107", index=key.start)
    elif not isinstance(weigh(key.value)[0], str):
        yield Fault(code="Y102", index=key.start, params={"key": key.value or None})
    elif blank:
        found = blank_slip(blank[0], blank.start())
        yield Fault(code=found.code, index=key.start + found.offset, params=found.params)
    elif key.value.startswith(_CURLY):
        yield Fault(code="Y308", index=key.start)
    else:
        found_slip = slip(key.value)
        if found_slip:
            yield Fault(code=found_slip.code, index=key.start + found_slip.offset, params=found_slip.params)


def _explicit(key: Token, source: Source) -> bool:
    if _EXPLICIT(source.before(key.start)):
        return True
    return key.own_line(source) and bool(_EXPLICIT_ALONE(source.text[max(0, key.start - _LOOK_BACK) : key.start]))
