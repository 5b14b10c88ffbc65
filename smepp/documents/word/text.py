"""Values from files made fit for a Word document."""

import re

BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
TAB = '</w:t><w:tab/><w:t xml:space="preserve">'

_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold, and what would turn the direction of the words beside it without being seen."""


def lines(text: str) -> str:
    r"""The text with `\n` as its only line end: a form feed or a vertical tab begins a new line, never a new page."""
    return _LINE_END.sub("\n", text)


def seen(text: str) -> str:
    r"""The text with `\x00` in place of a NUL and so on.

    A character that XML does not know would otherwise take the rest of its paragraph with it when Word reads the file.
    """
    return _UNSEEN.sub(lambda found: ascii(found.group())[1:-1], text)
