"""All platforms of an office on the screen, two rows each: by whose turn it is, then by their states."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.outlook import Outlook, Overview
from smepp.printers.layout import BLANK, Block, Column, Grid, Rule, Span, line
from smepp.wording.outlooks import CLOSED, day_text, state_name, step_name, who
from smepp.wording.style import Style

INDENT = 2
ROW = (Column(width=52, grow=1), Column(width=10), Column(width=13))
COLUMNS = ("status.column.platform", "status.column.since", "status.column.until")


def table(found: Overview, lang: Lang) -> Iterator[Block]:
    """The rows in the order in which they are given, which is that of turns and states; then how many there are of each state."""
    yield line(word("status.all", lang, n=len(found.outlooks)), "strong")
    yield line(word("status.on", lang, on=day_text(found.on, lang)), "dim", indent=INDENT)
    for each in found.notes:
        yield line(each, "warning", indent=INDENT, hang=INDENT)
    yield BLANK
    if found.outlooks:
        yield _grid([(word(name, lang), "strong") for name in COLUMNS])
        yield line(word("status.column.folder", lang), "strong", indent=2 * INDENT)
        yield Rule()
    for turn, group in groupby(found.outlooks, lambda each: each.one.life.state.turn):
        yield from _group(turn, list(group), lang)
    yield Rule()
    yield from _counts(found.outlooks, lang)
    if found.incomplete or found.faulty:
        yield line(word("status.incomplete" if found.incomplete else "status.faulty", lang), "error")


def _group(turn: str, group: Sequence[Outlook], lang: Lang) -> Iterator[Block]:
    key = "status.group.done" if turn == CLOSED else "status.group"
    yield line(word(key, lang, turn=who(turn, lang), n=len(group)), "strong")
    for _, alike in groupby(group, lambda each: each.one.life.state.id):
        found = list(alike)
        yield line(word("status.state.count", lang, state=state_name(found[0].one.life.state, lang), n=len(found)), indent=INDENT)
        for each in found:
            yield from _platform(each, lang)
    yield BLANK


def _platform(each: Outlook, lang: Lang) -> Iterator[Block]:
    one, (left, style) = each.one, _left(each, lang)
    folder = one.subject.folder or word("status.no_folder", lang, district=one.now.district)
    name = one.now.platform or one.subject.folder or ""
    yield _grid([(name, "plain"), (one.life.since or "", "plain"), (left, style)])
    yield line(folder, "dim", indent=2 * INDENT, hang=INDENT)
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
        steps = word("join", lang).join(dict.fromkeys(step_name(one.next, lang) for one in each.overdue))
        found.append(word("status.mark.overdue", lang, step=steps))
    return found


def _counts(outlooks: Sequence[Outlook], lang: Lang) -> Iterator[Block]:
    if not outlooks:
        yield line(word("status.nobody", lang))
        return
    numbers: dict[str, int] = {}
    for each in outlooks:
        name = state_name(each.one.life.state, lang)
        numbers[name] = numbers.get(name, 0) + 1
    counts = word("join", lang).join(word("status.count", lang, state=state, n=n) for state, n in numbers.items())
    yield line(word("status.counts", lang, n=len(outlooks), counts=counts), "strong", hang=INDENT)
    wrong = sum(each.wrong for each in outlooks)
    if wrong:
        yield line(word("status.wrong", lang, n=wrong), "error")


def _grid(row: Sequence[Span]) -> Grid:
    return Grid(columns=ROW, rows=(tuple(row),), indent=INDENT, gap=1)
