"""Characters that no file may hold, whatever stands around them."""

import re
from collections.abc import Iterator
from itertools import islice

from smepp.load.strict.fault import Fault
from smepp.load.strict.limits import MAX_FAULTS

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff"
_UNSEEN = "\x85\xad\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
_LOST = "\ufffd"

FORBIDDEN = f"{_CONTROL}{_UNSEEN}{_LOST}"
"""The body of a character class: control characters, what cannot be seen (it breaks lines, turns the writing direction or
hides in a name), and the mark that a conversion leaves where it lost a character."""

BLANKS = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""The body of a character class: blanks that look like a space and are none to YAML."""

OTHER_DASHES = "‐‑–—−﹣－"
"""The body of a character class: dashes that are typed for the hyphen of a list and are none to YAML."""


def named(char: str) -> str:
    """A character by its number, as `U+200B`."""
    return f"U+{ord(char):04X}"


def forbidden(text: str) -> list[Fault]:
    """One fault for each such character, as far as a file's faults are listed."""
    return list(islice(_forbidden(text), MAX_FAULTS))


def _forbidden(text: str) -> Iterator[Fault]:
    for match in re.finditer(f"[{FORBIDDEN}]", text):
        char = match[0]
        if char == _LOST:
            yield Fault(code="Y008", index=match.start())
        else:
            code = "Y007" if re.match(f"[{_UNSEEN}]", char) else "Y006"
            yield Fault(code=code, index=match.start(), params={"char": named(char)})
