"""A glance at the whole text, to see whether anything in it deserves the slow look."""

import re

from smepp.load.strict.characters import BLANKS, FORBIDDEN

_NOTABLE = re.compile(rf"[{FORBIDDEN}{BLANKS}\t\\&!]").search
_QUESTION = re.compile(r"\?(?=[ \r\n])").search
_TIGHT_COMMENT = re.compile(r"""\#(?=[^\s\#])(?<=[ "'\]}]\#)""").search
_KEY_LIKE_LINE = re.compile(
    r"""\n[ ]*+                                         # a fixed first character makes the search twice as fast
        (?:
            -(?![ \r\n\-])                              # a dash that touches its text
          | (?:-[ ]++)*+[^\s"'\#\-:：{\[|>][^:：\r\n"'\#]*+
            (?:：|:(?=[^\s]))                           # a colon that is full-width or touches its value
        )""",
    re.VERBOSE,
).search


def notable(text: str) -> bool:
    """Whether a character stands in the text that is forbidden, or that only a look at its surroundings can clear.

    Blanks that are no spaces, tabs, backslashes, and the signs of anchors and tags.
    """
    return _NOTABLE(text) is not None


def suspicious(text: str) -> bool:
    """Whether something stands in a text without notable characters that the tree alone would not show.

    Explicit keys, comments that touch their sign, and lines that look like a key with a wrong colon or an item with a wrong
    dash. May be true for a sound file, which only costs time.
    """
    lines = "\n" + (text.replace("\r", "\n") if "\r" in text else text)
    return bool(_QUESTION(text) or _TIGHT_COMMENT(text) or _KEY_LIKE_LINE(lines))
