"""The documents that a round still owes, on the screen."""

from collections.abc import Iterator
from datetime import date

from smepp.messages import Lang
from smepp.messages.days import plain_day
from smepp.messages.words import word
from smepp.model.owed import Owed, OwedAll
from smepp.printers.layout import BLANK, Block, Column, Grid, Rule, Span, line
from smepp.printers.text_problems import ShowPath, listed
from smepp.wording.failing import failure
from smepp.wording.problem_groups import Locate

COLUMNS = (Column(width=18), Column(width=34, grow=2), Column(width=22, grow=1))
HEADS = ("owed.kind", "owed.about", "owed.until")
INDENT = 2


def shown(found: OwedAll, lang: Lang, path: ShowPath, locate: Locate) -> Iterator[Block]:
    """A row for each document with its draft below it, then what is wrong with those that were issued."""
    yield line(word("owed.title", lang, year=found.year, office=found.office), "strong")
    yield line(word("owed.on", lang, on=plain_day(date.fromisoformat(found.on), lang), n=len(found.items)))
    yield BLANK
    if found.items:
        yield _grid(tuple((word(each, lang), "strong") for each in HEADS))
        yield Rule()
        for each in found.items:
            yield from _item(each, found.on, lang)
        yield Rule()
        yield line(word("owed.more", lang, year=found.year), "dim")
    else:
        yield line(word("owed.none", lang), "met")
    if found.registered:
        yield BLANK
        yield line(word("owed.registered", lang), "strong")
        yield from listed(found.registered, lang, path, locate)
    if found.incomplete:
        yield line(word("owed.incomplete", lang), "error")


def _item(item: Owed, on: str, lang: Lang) -> Iterator[Block]:
    late = item.overdue(on)
    until = plain_day(item.until, lang) if item.until else word("owed.no_day", lang)
    if late:
        until = word("owed.late", lang, day=until)
    yield _grid(((item.kind.name, "strong"), (_about(item, lang), "plain"), (until, "error" if late else "plain")))
    if item.failure:
        code, params = item.failure
        yield line(word("owed.failed", lang, reason=failure(code, params, lang)), "error", indent=INDENT, hang=INDENT)
    if item.draft:
        yield line(word("owed.draft", lang, path=item.draft), "dim", indent=INDENT, hang=INDENT)
    if item.problems:
        yield line(word("owed.waiting", lang, n=len(item.problems)), "warning", indent=INDENT, hang=INDENT)


def _about(item: Owed, lang: Lang) -> str:
    names = item.platforms
    return names[0] if len(names) == 1 else word("owed.platforms", lang, first=names[0], n=len(names)) if names else ""


def _grid(row: tuple[Span, ...]) -> Grid:
    return Grid(columns=COLUMNS, rows=(row,), gap=1)
