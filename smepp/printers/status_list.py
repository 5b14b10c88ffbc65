"""All platforms of an office on the screen, a row each: by whose turn it is, then by their states."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.outlook import Outlook
from smepp.printers.layout import BLANK, Block, Column, Grid, Rule, Span, line
from smepp.wording.outlooks import CLOSED, day_text, who
from smepp.wording.style import Style

INDENT = 2
ROW = (Column(width=26, grow=2), Column(width=30, grow=1), Column(width=10), Column(width=9))
COLUMNS = ("status.column.platform", "status.column.folder", "status.column.since", "status.column.until")


def table(outlooks: Sequence[Outlook], on: str, lang: Lang, *, incomplete: bool = False) -> Iterator[Block]:
    """The rows in the order in which they are given, which is that of turns and states; then how many there are of each state."""
    yield line(word("status.all", lang, n=len(outlooks)), "strong")
    yield line(word("status.on", lang, on=day_text(on, lang)), "dim", indent=INDENT)
    yield BLANK
    if outlooks:
        yield _grid([(word(name, lang), "strong") for name in COLUMNS])
        yield Rule()
    for turn, group in groupby(outlooks, lambda each: each.one.life.state.turn):
        yield from _group(turn, list(group), lang)
    yield Rule()
    yield from _counts(outlooks, lang)
    if incomplete:
        yield line(word("status.incomplete", lang), "error")


def _group(turn: str, group: Sequence[Outlook], lang: Lang) -> Iterator[Block]:
    key = "status.group.done" if turn == CLOSED else "status.group"
    yield line(word(key, lang, turn=who(turn, lang), n=len(group)), "strong")
    for _, alike in groupby(group, lambda each: each.one.life.state.id):
        found = list(alike)
        yield line(word("status.state.count", lang, state=found[0].one.life.state.name, n=len(found)), indent=INDENT)
        for each in found:
            yield from _platform(each, lang)
    yield BLANK


def _platform(each: Outlook, lang: Lang) -> Iterator[Block]:
    one, (left, style) = each.one, _left(each, lang)
    folder = one.subject.folder or word("status.no_folder", lang, district=one.now.district)
    name = one.now.platform or one.subject.folder or ""
    yield _grid([(name, "plain"), (folder, "dim"), (one.life.since or "", "plain"), (left, style)])
    if notes := _notes(each, lang):
        yield line(word("join_parts", lang).join(notes), "error", indent=2 * INDENT, hang=INDENT)


def _left(each: Outlook, lang: Lang) -> tuple[str, Style]:
    found = each.nearest
    if found is None or found.days is None:
        return "", "plain"
    if found.days < 0:
        return word("status.left.past", lang, days=-found.days), "error" if found in each.overdue else "dim"
    if found in each.comes:
        return word("status.left.comes", lang, days=found.days), "dim"
    if found.days == 0:
        return word("status.left.today", lang), "warning"
    return word("status.left", lang, days=found.days), "plain"


def _notes(each: Outlook, lang: Lang) -> list[str]:
    found = []
    if each.problems:
        codes = word("join", lang).join(dict.fromkeys(one.code for one in each.problems))
        found.append(word("status.mark.problems", lang, n=len(each.problems), codes=codes))
    if each.overdue:
        steps = word("join", lang).join(dict.fromkeys(one.next.step for one in each.overdue))
        found.append(word("status.mark.overdue", lang, step=steps))
    return found


def _counts(outlooks: Sequence[Outlook], lang: Lang) -> Iterator[Block]:
    if not outlooks:
        yield line(word("status.nobody", lang))
        return
    numbers: dict[str, int] = {}
    for each in outlooks:
        numbers[each.one.life.state.name] = numbers.get(each.one.life.state.name, 0) + 1
    counts = word("join", lang).join(word("status.count", lang, state=state, n=n) for state, n in numbers.items())
    yield line(word("status.counts", lang, n=len(outlooks), counts=counts), "strong", hang=INDENT)
    wrong = sum(each.wrong for each in outlooks)
    if wrong:
        yield line(word("status.wrong", lang, n=wrong), "error")


def _grid(row: Sequence[Span]) -> Grid:
    return Grid(columns=ROW, rows=(tuple(row),), indent=INDENT, gap=1)
