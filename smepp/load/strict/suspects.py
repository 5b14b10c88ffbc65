"""A glance at the whole text, to see whether anything in it deserves the slow look."""

import re

from smepp.load.strict.characters import BLANKS, FORBIDDEN

_NOTABLE = re.compile(rf"[{FORBIDDEN}{BLANKS}\t\\&!]").search
_SIGNS = ("? ", "?\n", "?\r")
_TIGHT_COMMENT = re.compile(r" #(?=[^\s#])").search
_TOUCHING_COMMENTS = ('"#', "'#", "]#", "}#")
_KEY_LIKE_LINE = re.compile(
    r"""[\r\n][ ]*+
        (?:
            -(?![ \r\n\-])                              # a dash that touches its text
          | (?:-[ ]++)*+[^\s"'\#\-:：{\[|>][^:：\r\n"'\#]*+
            (?:：|:(?=[^\s]))                           # a colon that is full-width or touches its value
        )""",
    re.VERBOSE,
).search


def suspicious(text: str) -> bool:
    """Whether something stands in the text that the tree alone would not show.

    Blanks that are no spaces, tabs, escapes, anchors and tags, explicit keys, comments that touch their sign, and lines that
    look like a key with a wrong colon or an item with a wrong dash. May be true for a sound file, which only costs time.
    """
    if _NOTABLE(text) or any(sign in text for sign in (*_SIGNS, *_TOUCHING_COMMENTS)):
        return True
    return bool(_TIGHT_COMMENT(text) or _KEY_LIKE_LINE(f"\n{text}"))
