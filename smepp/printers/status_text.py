"""One platform on the screen: where it stands, whose turn it is, what may be done, and what is wrong."""

from collections.abc import Iterable, Iterator, Mapping

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.outlook import Open, Outlook
from smepp.printers.layout import BLANK, Block, Column, Grid, Span, line
from smepp.printers.text_problems import ShowPath, listed
from smepp.wording.outlooks import CLOSED, comes, day_text, lacks, limit, overdue, paper_text, state_text, title_text, who
from smepp.wording.problem_groups import Locate
from smepp.wording.style import Style

INDENT = 2
FACTS: Mapping[Lang, tuple[Column, ...]] = {
    "zh": (Column(width=8), Column(width=66, grow=1)),
    "en": (Column(width=8), Column(width=66, grow=1)),
}
STEPS = (Column(width=20, grow=1), Column(width=26, grow=1), Column(width=26, grow=2))


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
    """Who it is, and on which day it is looked at."""
    now = outlook.one.now
    yield line(now.platform, "strong")
    key = "status.about.folder" if folder else "status.about"
    yield line(word(key, lang, operator=now.operator, district=now.district, folder=folder), indent=INDENT, hang=INDENT)
    yield line(word("status.on", lang, on=day_text(outlook.on, lang)), "dim", indent=INDENT)


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
        rows: tuple[tuple[Span, ...], ...] = tuple(
            ((each.next.step, "plain"), (comes(each, lang), "plain"), ("", "plain")) for each in outlook.comes
        )
        yield Grid(columns=STEPS, rows=rows, indent=INDENT)
        yield BLANK
    if not own and not others and not outlook.comes:
        yield line(word("status.none", lang))
        yield BLANK


def _rows(steps: Iterable[Open], lang: Lang, outlook: Outlook, *, named: bool) -> Iterator[Block]:
    for each in steps:
        step = word("status.step.by", lang, step=each.next.step, by=who(each.next.by, lang)) if named else each.next.step
        late: Style = "error" if each in outlook.overdue else "plain"
        where = paper_text(each.paper, lang) if each.paper else word("status.paper.none", lang)
        yield Grid(columns=STEPS, rows=(((step, "plain"), (limit(each, lang), late), (where, "dim")),), indent=INDENT)
        if missing := lacks(each, lang):
            yield line(missing, "warning", indent=2 * INDENT, hang=INDENT)
