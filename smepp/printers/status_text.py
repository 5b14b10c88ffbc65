"""One platform on the screen: where it stands, whose turn it is, what may be done, and what is wrong."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.outlook import Open, Outlook
from smepp.printers.layout import BLANK, Block, Column, Grid, Span, line
from smepp.printers.text_problems import ShowPath, listed
from smepp.wording.outlooks import (
    CLOSED,
    comes,
    day_text,
    lacks,
    limit,
    overdue,
    paper_text,
    state_text,
    step_name,
    title_text,
    who,
)
from smepp.wording.problem_groups import Locate
from smepp.wording.style import Style

INDENT = 2
FACTS: Mapping[Lang, tuple[Column, ...]] = {
    "zh": (Column(width=8), Column(width=66, grow=1)),
    "en": (Column(width=8), Column(width=66, grow=1)),
}
STEPS = (Column(width=32, grow=1), Column(width=44, grow=2))


def shown(outlook: Outlook, lang: Lang, path: ShowPath, locate: Locate, folder: str | None = None) -> Iterator[Block]:
    """The whole outlook; `folder` is the dossier's as the user types it."""
    yield from head(outlook, lang, folder)
    yield BLANK
    yield from _facts(outlook, lang)
    yield BLANK
    yield from _steps(outlook, lang)
    yield from told(outlook, lang, path, locate)
    if folder:
        yield line(word("status.check", lang), "dim")


def head(outlook: Outlook, lang: Lang, folder: str | None) -> Iterator[Block]:
    """Who it is, on which day it is looked at, and what is to be said of that day."""
    now = outlook.one.now
    yield line(now.platform, "strong")
    key = "status.about.folder" if folder else "status.about"
    yield line(word(key, lang, operator=now.operator, district=now.district, folder=folder), indent=INDENT, hang=INDENT)
    yield line(word("status.on", lang, on=day_text(outlook.on, lang)), "dim", indent=INDENT)
    for each in outlook.notes:
        yield line(each, "warning", indent=INDENT, hang=INDENT)


def told(outlook: Outlook, lang: Lang, path: ShowPath, locate: Locate) -> Iterator[Block]:
    """What is wrong: limits that have passed, then the problems of its life."""
    for each in outlook.overdue:
        yield line(overdue(each, lang), "error", hang=INDENT)
    if outlook.overdue:
        yield BLANK
    if not outlook.problems:
        yield line(word("status.clean", lang))
        return
    yield line(word("status.problems", lang), "strong")
    yield from listed(outlook.problems, lang, path, locate)


def _facts(outlook: Outlook, lang: Lang) -> Iterator[Block]:
    life = outlook.one.life
    rows: list[tuple[Span, ...]] = [_fact("status.state", state_text(life.state, life.since, lang), "strong", lang)]
    title = title_text(life, lang)
    if title:
        rows.append(_fact("status.title", title, "met" if life.titled else "not_met", lang))
    if life.state.turn != CLOSED:
        rows.append(_fact("status.turn", who(life.state.turn, lang), "strong", lang))
    if outlook.digest:
        rows.append(_fact("status.digest", outlook.digest, "dim", lang))
    yield Grid(columns=FACTS[lang], rows=tuple(rows), indent=INDENT)


def _fact(key: str, text: str, style: Style, lang: Lang) -> tuple[Span, ...]:
    return (word(key, lang), "dim"), (text, style)


def _steps(outlook: Outlook, lang: Lang) -> Iterator[Block]:
    turn = outlook.one.life.state.turn
    own = [each for each in outlook.open if each.next.by == turn]
    others = [each for each in outlook.open if each.next.by != turn]
    if own:
        yield line(word("status.steps", lang, who=who(turn, lang)), "strong")
        yield from _rows(own, lang, outlook, named=False)
        yield BLANK
    if others:
        yield line(word("status.steps.others", lang), "strong")
        yield from _rows(others, lang, outlook, named=True)
        yield BLANK
    if outlook.comes:
        yield line(word("status.comes", lang), "strong")
        for each in outlook.comes:
            yield _grid(((step_name(each.next, lang), "plain"), (comes(each, lang), "plain")))
        yield BLANK
    if not own and not others and not outlook.comes:
        yield line(word("status.none", lang))
        yield BLANK


def _rows(steps: Iterable[Open], lang: Lang, outlook: Outlook, *, named: bool) -> Iterator[Block]:
    for alike in _alike(steps):
        first = alike[0]
        step = word("join", lang).join(step_name(each.next, lang) for each in alike)
        step = word("status.step.by", lang, step=step, by=who(first.next.by, lang)) if named else step
        late: Style = "error" if first in outlook.overdue else "plain"
        yield _grid(((step, "plain"), (_where(alike, lang), "dim")))
        if until := limit(first, lang):
            yield line(until, late, indent=2 * INDENT, hang=INDENT)
        if missing := lacks(first, lang):
            yield line(missing, "warning", indent=2 * INDENT, hang=INDENT)


def _alike(steps: Iterable[Open]) -> Iterator[Sequence[Open]]:
    """Steps in a row by the same people, with the same limit, that are written down in the same place, taken together."""
    for _, group in groupby(steps, _key):
        yield list(group)


def _key(each: Open) -> tuple[object, ...]:
    paper = each.paper
    return each.next.by, each.next.until, each.lacks, paper and (paper.file, paper.key)


def _where(alike: Sequence[Open], lang: Lang) -> str:
    paper = alike[0].paper
    if paper is None:
        return word("status.paper.none", lang)
    return paper_text(paper if len(alike) == 1 else replace(paper, kind=None), lang)


def _grid(row: tuple[Span, ...]) -> Grid:
    return Grid(columns=STEPS, rows=(row,), indent=INDENT, gap=1)
