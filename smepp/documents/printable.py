"""Text of strangers made fit for paper: one line, nothing unseen, nothing that XML refuses."""

import re
from typing import Any

_BLANK = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]+")
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]"
)
r"""Control characters, signs that turn the direction of a line or take no room, halves of characters, what is no character."""


def printable(tree: Any) -> Any:
    r"""A tree of dicts, lists and values in which every text is one line; what cannot be seen is shown, as `\x1b`.

    Rare characters of names stay as they are, those too that no standard knows yet.
    """
    if isinstance(tree, str):
        return tree if tree.isprintable() else _UNSEEN.sub(_shown, _BLANK.sub(" ", tree))
    if isinstance(tree, dict):
        return {key: printable(each) for key, each in tree.items()}
    return [printable(each) for each in tree] if isinstance(tree, (list, tuple)) else tree


def _shown(found: re.Match[str]) -> str:
    return ascii(found[0])[1:-1]


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, without blank ones."""
    return [line for each in text.splitlines() if (line := each.strip())]
