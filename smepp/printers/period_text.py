"""A period on the screen: the answer, every day of it to be checked by eye, and what is wrong with one that was typed."""

from collections.abc import Iterator, Mapping

from smepp.messages import Lang
from smepp.messages.days import full_day, plain_day
from smepp.messages.words import word
from smepp.model.calendar import Calendar, Day
from smepp.model.codes import CODES, Level
from smepp.model.period import Period, Remark, Typed
from smepp.printers.layout import BLANK, Block, Column, Grid, Line, Span, line
from smepp.wording.periods import Run, ShowPath, bases, days_text, reason, remark_mend, remark_text, runs
from smepp.wording.style import Style

INDENT = 2
DAYS: Mapping[Lang, tuple[Column, ...]] = {
    "zh": (Column(width=14), Column(width=44, grow=1), Column(width=16, grow=1)),
    "en": (Column(width=13), Column(width=40, grow=1), Column(width=21, grow=1)),
}
FACTS: Mapping[Lang, tuple[Column, ...]] = {
    "zh": (Column(width=8), Column(width=68, grow=1)),
    "en": (Column(width=9), Column(width=67, grow=1)),
}


def shown(period: Period, calendar: Calendar, lang: Lang, path: ShowPath) -> Iterator[Block]:
    """The end, the days in rows, when it is over, the other reading, the notices, and what should be known besides."""
    key = "period.title.working" if period.skipping else "period.title.natural"
    yield line(word(key, lang, start=full_day(period.start, lang), n=period.n, end=full_day(period.end, lang)), "strong")
    yield BLANK
    yield _days(period, calendar, lang)
    yield BLANK
    facts = [(word("period.over", lang), _over(period, lang)), (word("period.other", lang), _other(period, lang))]
    if period.skipping:
        facts += [(word("period.basis", lang), text) for text in bases(period, calendar, lang, path)]
    facts += [(word("period.note", lang), text) for text in _notes(period, lang)]
    rows: list[tuple[Span, ...]] = [((label, "dim"), (text, "plain")) for label, text in _once(facts)]
    yield Grid(columns=FACTS[lang], rows=tuple(rows), indent=INDENT)


def looked_through(typed: Typed, remarks: tuple[Remark, ...], lang: Lang) -> Iterator[Block]:
    """The period as it was typed, and what is to be said of it."""
    parts = [word("period.typed.dates", lang, start=plain_day(typed.start, lang), end=plain_day(typed.end, lang))]
    if typed.signed:
        parts.append(word("period.typed.signed", lang, signed=plain_day(typed.signed, lang)))
    yield BLANK
    yield line(word("period.typed", lang, parts=word("join", lang).join(parts)), "strong")
    if not remarks:
        yield line(word("period.typed.sound", lang), "met", indent=INDENT)
    for each in remarks:
        level = CODES[each.code].level
        mark = f"{word(f'level.{level.value}', lang)} {each.code}"
        style: Style = "error" if level is Level.ERROR else "warning"
        yield Line(spans=((mark, style), (f" {remark_text(each, lang)}", "plain")), indent=INDENT, hang=INDENT)
        yield line(word("problems.mend", lang, mend=remark_mend(each, lang)), indent=2 * INDENT, hang=INDENT)


def _days(period: Period, calendar: Calendar, lang: Lang) -> Grid:
    years = period.start.year != period.end.year
    rows: list[tuple[Span, ...]] = []
    for each in runs(period, calendar, lang):
        style: Style = "plain" if each.numbers else "dim"
        rows.append(((_numbers(each, lang), style), (days_text(each, lang, years=years), style), (each.why or "", "dim")))
    return Grid(columns=DAYS[lang], rows=tuple(rows), indent=INDENT)


def _numbers(run: Run, lang: Lang) -> str:
    if run.numbers is None:
        return word("period.not_counted", lang)
    first, last = run.numbers
    return word("period.number" if first == last else "period.numbers", lang, first=first, last=last)


def _over(period: Period, lang: Lang) -> str:
    end = plain_day(period.end, lang, year=False)
    return word("period.over.said", lang, over=full_day(period.over, lang), end=end)


def _other(period: Period, lang: Lang) -> str:
    if period.other is None:
        return word("period.other.unknown", lang, year=period.end.year + 1)
    if period.other == period.end:
        return word("period.other.same", lang)
    key = "period.other.counted" if period.strict else "period.other.strict"
    return word(key, lang, other=full_day(period.other, lang))


def _notes(period: Period, lang: Lang) -> Iterator[str]:
    if period.skipping and period.begins.rest:
        why = reason(period.begins.rest, lang)
        yield word("period.note.begins", lang, why=why, first=full_day(period.first, lang))
    if period.ends.rest:
        yield word("period.note.ends", lang, why=reason(period.ends.rest, lang))
    if period.ends.known is Day.UNKNOWN:
        yield word("period.note.unknown", lang, year=period.end.year)
    if period.unsettled is not None:
        yield word("period.note.unsettled", lang, year=period.unsettled)


def _once(facts: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """A label that repeats is shown once."""
    before = None
    for label, text in facts:
        yield "" if label == before else label, text
        before = label
