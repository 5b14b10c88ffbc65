"""A glance at the whole text, to see whether anything in it deserves the slow look."""

import re
from collections.abc import Iterable

from smepp.load.strict.characters import BLANKS, FORBIDDEN, OTHER_DASHES

_NOTABLE = re.compile(rf"[{FORBIDDEN}{BLANKS}\t&!]").search
_BACKSLASH = re.compile(r"""\\(?!n")|[A-Za-z]:\\""").search
_QUESTION = re.compile(r"\?(?=[ \r\n])").search
_TIGHT_COMMENT = re.compile(r"""\#(?=[^\s\#])(?<=[ "'\]}]\#)""").search
_KEY_LIKE_LINE = re.compile(
    rf"""\n[ ]*+                                         # a fixed first character makes the search twice as fast
        (?:
            -(?![ \r\n\-])                              # a dash that touches its text
          | [－{OTHER_DASHES}]                          # a dash that is none to YAML
          | (?:-[ ]++)*+[^\s"'\#\-:：{{\[|>][^:：\r\n"'\#]*+
            (?:：|:(?=[^\s]))                           # a colon that is full-width or touches its value
        )""",
    re.VERBOSE,
).search


def notable(text: str) -> bool:
    """Whether a character stands in the text that is forbidden, or that only a look at its surroundings can clear.

    Blanks that are no spaces, tabs, backslashes, and the signs of anchors and tags. A line's end written at the end of a quoted
    text is no cause for doubt, unless a drive's colon stands before it.
    """
    return _NOTABLE(text) is not None or ("\\" in text and _BACKSLASH(text) is not None)


def suspicious(text: str, long_texts: Iterable[tuple[int, int]] = ()) -> bool:
    """Whether something stands in a text without notable characters that the tree alone would not show.

    Explicit keys, comments that touch their sign, and lines that look like a key with a wrong colon or an item with a wrong
    dash. May be true for a sound file, which only costs time. `long_texts` are the spans of the texts below a `|` or `>`, in
    which nothing else can hide.
    """
    lines = "\n" + _without(text, long_texts).replace("\r", "\n")
    return bool(_QUESTION(lines) or _TIGHT_COMMENT(lines) or _KEY_LIKE_LINE(lines))


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    begin, kept = 0, []
    for low, high in spans:
        kept.append(text[begin:low])
        begin = high
    return "\n".join((*kept, text[begin:]))
