"""The list of valid titles on the screen."""

from collections.abc import Iterator, Mapping
from datetime import date

from smepp.messages import Lang
from smepp.messages.days import plain_day
from smepp.messages.words import word
from smepp.model.roster import Listed, Roster
from smepp.printers.layout import BLANK, Block, Column, Grid, Rule, Span, line
from smepp.wording.acting import doubt
from smepp.wording.style import Style

FIRST: Mapping[Lang, tuple[Column, ...]] = {
    "zh": tuple(Column(width=width, grow=grow) for width, grow in ((4, 0), (33, 1), (10, 0), (10, 0), (10, 0), (8, 0))),
    "en": tuple(Column(width=width, grow=grow) for width, grow in ((4, 0), (27, 1), (10, 0), (10, 0), (10, 0), (14, 0))),
}
SECOND = tuple(Column(width=width, grow=grow) for width, grow in ((4, 0), (44, 1), (30, 1)))
HEADS = ("roster.platform", "roster.district", "roster.recognised", "roster.confirmed", "roster.due")


def shown(roster: Roster, lang: Lang) -> Iterator[Block]:
    """The head: whose list, of which day, by what; then two rows a title."""
    yield line(word("roster.title", lang, honour=roster.honour), "strong")
    yield from _head(roster, lang)
    yield BLANK
    if not roster.lines:
        yield line(word("roster.none", lang))
        return
    yield _first(("", *(word(each, lang) for each in HEADS)), "strong", lang)
    yield _second(word("roster.operator", lang), word("roster.number", lang), "strong")
    yield Rule()
    for number, each in enumerate(roster.lines, start=1):
        yield from _rows(number, each, lang)
    yield Rule()


def count(roster: Roster, lang: Lang) -> str:
    """How many titles are valid on the day."""
    return word("roster.on", lang, on=plain_day(date.fromisoformat(roster.on), lang), n=len(roster.lines))


def _head(roster: Roster, lang: Lang) -> Iterator[Block]:
    yield line(count(roster, lang))
    if roster.acting.name:
        yield line(word("roster.authority", lang, authority=roster.acting.name))
    elif unknown := doubt(roster.acting, roster.on, lang):
        yield line(unknown, "warning")
    yield line(word("roster.basis", lang, title=roster.title, document=roster.document), "dim")
    if roster.before:
        yield line(word("roster.before", lang, in_force=plain_day(date.fromisoformat(roster.in_force), lang)), "dim")
    yield line(word("roster.order", lang), "dim")
    for each in roster.notes:
        yield line(each, "warning")
    if roster.incomplete:
        yield line(word("roster.incomplete", lang), "error")


def _rows(number: int, each: Listed, lang: Lang) -> Iterator[Block]:
    due = word("roster.year", lang, year=each.due) if each.due else ""
    yield _first((str(number), each.platform, each.district, each.recognised, each.confirmed or "", due), "plain", lang)
    yield _second(each.operator, each.number or "", "dim")


def _first(texts: tuple[str, ...], style: Style, lang: Lang) -> Grid:
    row: tuple[Span, ...] = tuple((text, style) for text in texts)
    return Grid(columns=FIRST[lang], rows=(row,), gap=1)


def _second(operator: str, number: str, style: Style) -> Grid:
    return Grid(columns=SECOND, rows=((("", style), (operator, style), (number, style)),), gap=1)
