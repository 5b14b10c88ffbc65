"""What a mistyped key or value was probably meant to be."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from difflib import SequenceMatcher

HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20} | dict.fromkeys(map(ord, "‐‑–—−"), "-")
"""Full-width signs, and the dashes that stand for a hyphen, to what a keyboard types without an input method."""

_DECORATION = re.compile(r"[\s:*·、.]+")


def plain(text: str) -> str:
    """A key or a choice reduced to what matters for telling it apart: no blanks, no decoration, one width, small letters."""
    return _DECORATION.sub("", unicodedata.normalize("NFKC", text)).casefold()


def same(text: str, choices: Collection[str]) -> str | None:
    """The choice that differs from `text` only in how it is typed."""
    return next((choice for choice in choices if plain(choice) == plain(text)), None)


def most_like(text: str, choices: Collection[str], closeness: float) -> str | None:
    """The choice most like `text`, at least as close as said (0 to 1); the first of equals, None when there is none.

    Chinese words are shortened more often than mistyped (本科 for 大学本科), so what counts is what both have in common,
    not how many characters differ.
    """
    best = max(choices, key=lambda choice: _likeness(text, choice), default=None)
    return best if best is not None and _likeness(text, best) >= closeness else None


def _likeness(text: str, choice: str) -> float:
    return SequenceMatcher(None, plain(choice), plain(text)).ratio()


def meant(text: str, choices: Collection[str], aliases: Mapping[str, str | None]) -> str | None:
    """Which of a closed list of choices a text means.

    `aliases` are other words for some of them; one whose meaning is None could mean several, so nothing is guessed.
    """
    known = {plain(alias): choice for alias, choice in aliases.items()}
    if exact := same(text, choices):
        return exact
    if plain(text) in known:
        return known[plain(text)]
    return most_like(text, choices, 0.6)


def tidied(text: str) -> Iterator[str]:
    """Other ways to type a text, from the slightest change to the greatest: for the first that a field accepts."""
    whole = text.strip()
    half = whole.translate(HALF_WIDTH)
    for candidate in (whole, half):
        yield candidate
        yield re.sub(r"\s*[\r\n\t]+\s*", "", candidate)
    unspaced = re.sub(r"\s+", "", half)
    yield unspaced
    yield unspaced.lower()
