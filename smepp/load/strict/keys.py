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


def key_faults(key: Token, _source: Source) -> Iterator[Fault]:
    """At most one fault of a key without quotes: the first thing about it that is not as it should be."""
    if not key.plain:
        return
    blank = _BLANK(key.value)
    if key.value == "<<":
        yield Fault(code="Y107", index=key.start)
    elif not isinstance(weigh(key.value)[0], str):
        yield Fault(code="Y102", index=key.start, params={"key": key.value or None})
    elif key.value.startswith(_CURLY):
        yield Fault(code="Y308", index=key.start)
    else:
        found = blank_slip(blank[0], blank.start()) if blank else slip(key.value)
        if found:
            yield Fault(code=found.code, index=key.start + found.offset, params=found.params)


def explicit_key_faults(key: Token, source: Source) -> Iterator[Fault]:
    """A key that a question mark introduces, on its own line or above."""
    alone = key.own_line(source) and _EXPLICIT_ALONE(source.text[max(0, key.start - _LOOK_BACK) : key.start])
    if alone or _EXPLICIT(source.before(key.start)):
        yield Fault(code="Y103", index=key.start)
