"""What falls due in a year, on the screen."""

from collections.abc import Iterator, Mapping
from datetime import date

from smepp.messages import Lang
from smepp.messages.days import full_day, plain_day
from smepp.messages.words import word
from smepp.model.due import DueItem, Dues
from smepp.printers.layout import BLANK, Block, Column, Grid, Rule, Span, line
from smepp.wording.dues import counts, kind_name, left, overdue, state, style

COLUMNS: Mapping[Lang, tuple[Column, ...]] = {
    "zh": tuple(Column(width=width, grow=grow) for width, grow in ((10, 0), (7, 0), (8, 0), (23, 1), (10, 0), (17, 2))),
    "en": tuple(Column(width=width, grow=grow) for width, grow in ((10, 0), (7, 0), (8, 0), (21, 1), (12, 0), (17, 2))),
}
HEADS = ("due.day", "due.left", "due.district", "due.platform", "due.what", "due.state")


def shown(dues: Dues, lang: Lang, *, every: int | None = None) -> Iterator[Block]:
    """The head, a row for each item, how many there are of each kind; `every` is how many there are where only some are shown."""
    yield line(word("due.title", lang, year=dues.year, title=dues.title), "strong")
    on = plain_day(date.fromisoformat(dues.on), lang)
    yield line(word("due.on", lang, on=on, n=len(dues.items) if every is None else every))
    yield line(word("due.deadline", lang, day=full_day(date.fromisoformat(dues.deadline), lang)), "dim")
    if every is not None and every > len(dues.items):
        yield line(word("due.shown", lang, n=len(dues.items), all=every), "warning")
    for each in dues.notes:
        yield line(each, "warning")
    yield BLANK
    if dues.items:
        yield _grid(tuple((word(each, lang), "strong") for each in HEADS), lang)
        yield Rule()
        yield from (_grid(_row(each, dues.on, lang), lang) for each in dues.items)
        yield Rule()
    yield from _tally(dues, lang)


def _tally(dues: Dues, lang: Lang) -> Iterator[Block]:
    said = word("join_demands", lang).join(counts(dues.items, lang)) or word("due.none", lang)
    yield line(said, "strong")
    if dues.items:
        yield line(overdue(dues, lang), "not_met" if dues.overdue else "met")
    if dues.incomplete:
        yield line(word("due.incomplete", lang), "error")


def _grid(row: tuple[Span, ...], lang: Lang) -> Grid:
    return Grid(columns=COLUMNS[lang], rows=(row,), gap=1)


def _row(item: DueItem, on: str, lang: Lang) -> tuple[Span, ...]:
    looks = style(item, on)
    return (
        (item.day or word("due.no_day.short", lang), "plain"),
        (left(item, on, lang), looks),
        (item.district, "plain"),
        (item.platform, "plain"),
        (kind_name(item.kind, lang), "plain"),
        (state(item, on, lang), looks),
    )
