"""Code and parameters to text, in Chinese or English."""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal

from smepp.messages.entry import Entry

if TYPE_CHECKING:
    from smepp.model.problem import Problem

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")

ROWS = "rows"
"""The parameter of all codes that holds row numbers, counted from 1."""

FAMILY_MODULES = {
    "Y": "load",
    "S": "schema",
    "A": "attachments",
    "X": "papers",
    "R": "rereview",
    "P": "people",
    "O": "office",
    "G": "rules",
    "C": "across",
    "T": "periods",
    "L": "life",
    "N": "lists",
    "D": "documents",
}


@cache
def family(letter: str, lang: Lang) -> dict[str, Entry]:
    """All entries of one family of codes; only the families that occur are imported."""
    entries: dict[str, Entry] = import_module(f"smepp.messages.{lang}.{FAMILY_MODULES[letter]}").ENTRIES
    return entries


def entry(code: str, lang: Lang) -> Entry:
    """The catalogue entry of a code; raises KeyError for a code without one."""
    return family(code[0], lang)[code]


def text(problem: "Problem", lang: Lang) -> str:
    """What is wrong, in one sentence."""
    return entry(problem.code, lang).text.format(**_shown(problem, lang))


def mend(problem: "Problem", lang: Lang) -> str:
    """What to do about it."""
    return entry(problem.code, lang).mend.format(**_shown(problem, lang))


def _shown(problem: "Problem", lang: Lang) -> dict[str, str]:
    from smepp.messages.values import show, show_rows  # not for `--help`

    return {name: show_rows(value, lang) if name == ROWS else show(value, lang) for name, value in problem.params.items()}
