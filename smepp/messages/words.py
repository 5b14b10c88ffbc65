"""The fixed words of the printers in Chinese or English, by key."""

from functools import cache
from importlib import import_module

from smepp.messages import Lang

PARTS = (
    "labels",
    "terms",
    "steps",
    "explaining",
    "rounds",
    "days",
    "report",
    "roster",
    "dues",
    "standing",
    "sampling",
    "linting",
    "notices",
    "drawing",
    "templates",
)
"""The modules of each language that hold the words."""


@cache
def words(lang: Lang) -> dict[str, str]:
    """All words of a language."""
    found: dict[str, str] = {}
    for part in PARTS:
        found.update(import_module(f"smepp.messages.{lang}.{part}").WORDS)
    return found


def word(key: str, lang: Lang, **values: object) -> str:
    """The text of a key with `values` put in; raises KeyError for a key that the catalogue lacks."""
    return words(lang)[key].format(**values)


def term(key: str, lang: Lang, default: str) -> str:
    """The text of a key that stands for something in a programme's data; `default` for data that the catalogue does not know."""
    return words(lang).get(key, default)


def labels(lang: Lang) -> dict[str, str]:
    """The headings that the templates of documents print, by their Chinese names."""
    found: dict[str, str] = import_module(f"smepp.messages.{lang}.report").LABELS
    return found
