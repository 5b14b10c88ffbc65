"""What happened to one platform, on the screen."""

from collections.abc import Iterator

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.timeline import Mark, Timeline
from smepp.printers.layout import BLANK, Block, Column, Grid, Span, line
from smepp.printers.status_text import head, told
from smepp.printers.text_problems import ShowPath
from smepp.wording.citation import citation
from smepp.wording.outlooks import comes, limit, step_name, who
from smepp.wording.problem_groups import Locate
from smepp.wording.style import Style
from smepp.wording.timelines import by_text, coming, first_text, mark_state, names_text, now_text, since_text, step_text

INDENT = 2
ROW = (Column(width=10), Column(width=24, grow=2), Column(width=10), Column(width=16, grow=1), Column(width=10))
UNDER = (Column(width=10), Column(width=64, grow=1))
NAMES = (Column(width=18), Column(width=57, grow=1))
NEXT = (Column(width=26, grow=1), Column(width=48, grow=1))
COLUMNS = ("timeline.date", "timeline.what", "timeline.by", "timeline.state", "timeline.article")


def shown(timeline: Timeline, lang: Lang, path: ShowPath, locate: Locate, folder: str | None = None) -> Iterator[Block]:
    """All of it: what happened, what it was called when, what comes next, and what is wrong."""
    yield from head(timeline.outlook, lang, folder)
    yield BLANK
    yield from _marks(timeline, lang, path)
    yield line(now_text(timeline, lang), "strong")
    yield BLANK
    if len(timeline.names) > 1:
        yield line(word("timeline.names", lang), "strong")
        rows: list[tuple[Span, ...]] = [
            ((since_text(each, lang), "dim"), (names_text(each, lang), "plain")) for each in timeline.names
        ]
        yield Grid(columns=NAMES, rows=tuple(rows), indent=INDENT)
        yield BLANK
    yield from _next(timeline, lang)
    yield from told(timeline.outlook, lang, path, locate)


def _marks(timeline: Timeline, lang: Lang, path: ShowPath) -> Iterator[Block]:
    yield line(word("timeline.began", lang, state=first_text(timeline, lang)), "dim", indent=INDENT)
    if not timeline.marks:
        yield line(word("timeline.nothing", lang), indent=INDENT)
        return
    yield _row([(word(name, lang), "strong") for name in COLUMNS])
    for each in timeline.marks:
        yield from _mark(each, lang, path)


def _mark(each: Mark, lang: Lang, path: ShowPath) -> Iterator[Block]:
    state: Span = (mark_state(each, lang), "strong") if each.moved else (word("timeline.state.same", lang), "dim")
    style: Style = "dim" if each.place is None else "plain"
    article = citation(str(each.article), lang)
    yield _row([(each.date, "plain"), (step_text(each, lang), style), (by_text(each, lang), style), state, (article, "dim")])
    under = [each.number] if each.number else []
    under += [path(each.place.file)] if each.place else []
    if under:
        yield Grid(columns=UNDER, rows=((("", "plain"), (word("join_parts", lang).join(under), "dim")),), indent=INDENT, gap=1)


def _next(timeline: Timeline, lang: Lang) -> Iterator[Block]:
    rows: list[tuple[Span, ...]] = []
    for each in coming(timeline):
        itself, name = each in timeline.outlook.comes, step_name(each.next, lang)
        step = name if itself else word("timeline.next.row", lang, step=name, by=who(each.next.by, lang))
        late: Style = "error" if each in timeline.outlook.overdue else "plain"
        rows.append(((step, "plain"), (comes(each, lang) if itself else limit(each, lang), late)))
    yield line(word("timeline.next", lang), "strong")
    if rows:
        yield Grid(columns=NEXT, rows=tuple(rows), indent=INDENT)
    else:
        yield line(word("timeline.next.none", lang), indent=INDENT)
    yield BLANK


def _row(spans: list[Span]) -> Grid:
    return Grid(columns=ROW, rows=(tuple(spans),), indent=INDENT, gap=1)
