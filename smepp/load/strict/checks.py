"""Which looks a text gives reason for: most files need few of them."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import partial

from smepp.load.strict.characters import BLANKS
from smepp.load.strict.fault import Fault
from smepp.load.strict.keys import explicit_key_faults, key_faults
from smepp.load.strict.quoted import quoted_faults
from smepp.load.strict.source import Source
from smepp.load.strict.spacing import comment_faults, tab_faults
from smepp.load.strict.token import Token
from smepp.load.strict.values import blank_faults, item_faults, line_faults, number_faults

Check = Callable[[Token, Source], Iterator[Fault]]

_BLANK = re.compile(rf"[{BLANKS}]").search
_TIGHT_COMMENT = re.compile(r"#[^\s#]").search


def key_checks(text: str) -> tuple[Check, ...]:
    """The looks at each key of this text."""
    chosen: list[Check] = [key_faults, quoted_faults]
    if "?" in text:
        chosen.append(explicit_key_faults)
    if "\t" in text:
        chosen.append(tab_faults)
    return tuple(chosen)


def value_checks(text: str, known_keys: Collection[str]) -> tuple[Check, ...]:
    """The looks at each value and list item of this text."""
    chosen: list[Check] = [number_faults, quoted_faults, line_faults]
    if known_keys:
        chosen.append(partial(item_faults, known=known_keys))
    if "\t" in text:
        chosen.append(tab_faults)
    if _BLANK(text):
        chosen.append(blank_faults)
    if _TIGHT_COMMENT(text):
        chosen.append(comment_faults)
    return tuple(chosen)
