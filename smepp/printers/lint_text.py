"""Documents looked through, on the screen."""

from collections.abc import Iterable, Iterator

from smepp import messages
from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.codes import Level
from smepp.model.examined import Examined
from smepp.model.problem import Problem
from smepp.printers.layout import BLANK, Block, Line, line
from smepp.wording.papers import counts, place_text
from smepp.wording.style import Style

INDENT = 2


def shown(found: Examined, lang: Lang) -> Iterator[Block]:
    """One document: what it was taken for, what was found, how much of it."""
    kind = found.kind.name if found.kind else ""
    key = "lint.head.unread" if not found.read else "lint.head" if kind else "lint.head.unknown"
    yield line(word(key, lang, file=found.file, kind=kind), "strong")
    yield BLANK
    if found.problems:
        yield from listed(found.problems, lang)
        yield BLANK
    yield line(counts(found.problems, lang), "plain" if found.problems else "met")
    if found.read and not found.held:
        yield line(word("lint.no_office", lang), "dim")


def listed(found: Iterable[Problem], lang: Lang) -> Iterator[Block]:
    """Every finding: where, how grave, what, and how to mend it."""
    for each in found:
        style: Style = "error" if each.level is Level.ERROR else "warning" if each.level is Level.WARNING else "dim"
        level = f"{word(f'level.{each.level.value}', lang)} {each.code}"
        where = place_text(each.place, lang)
        text = messages.text(each, lang)
        yield Line(spans=((where, "strong"), (" ", "plain"), (level, style), (f" {text}", "plain")), indent=INDENT, hang=INDENT)
        yield line(word("problems.mend", lang, mend=messages.mend(each, lang)), indent=2 * INDENT, hang=INDENT)


def quiet(found: Examined, lang: Lang) -> str:
    """One document in one line."""
    return word("lint.quiet", lang, file=found.file, counts=counts(found.problems, lang))
