"""A period put into words and rows (期限): which days count, why the others do not, on whose notice it rests."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby

from smepp.messages import Lang, entry
from smepp.messages.days import full_day
from smepp.messages.values import show
from smepp.messages.words import term, word
from smepp.model.calendar import Calendar
from smepp.model.period import Period, Remark, Rest
from smepp.model.record import Record

ShowPath = Callable[[str], str]
"""From the name of an office's file to the path as the user would type it."""


class Run(Record):
    """Days in a row that are alike: their numbers, None where they do not count, and why that is or why they do."""

    first: date
    last: date
    numbers: tuple[int, int] | None
    why: str | None


def runs(period: Period, calendar: Calendar, lang: Lang) -> Iterator[Run]:
    """The days from the start to the end, those that are alike in one row."""
    numbers = {day: number for number, day in enumerate(period.counted, 1)}
    skipped = {each.day: each for each in period.skipped}
    days = [period.start, *(each for each in sorted({*numbers, *skipped}) if each != period.start)]

    def nature(day: date) -> tuple[bool, str | None]:
        if day in skipped:
            return False, reason(skipped[day], lang)
        if day not in numbers:
            return False, word("period.start_left_out", lang)
        return True, word("period.worked", lang) if day in calendar.works and period.skipping else None

    for (counts, why), alike in groupby(days, nature):
        found = list(alike)
        yield Run(first=found[0], last=found[-1], numbers=(numbers[found[0]], numbers[found[-1]]) if counts else None, why=why)


def reason(rest: Rest, lang: Lang) -> str:
    """Why a day is a rest day: 清明节放假, 周末."""
    if rest.arranged is None:
        return word("period.weekend", lang)
    if rest.arranged.holiday is None:
        return word("period.arranged", lang)
    name = term(f"holiday.{rest.arranged.holiday}", lang, rest.arranged.holiday)
    return word("period.holiday", lang, holiday=name.removesuffix("放假"))


def notices(period: Period, calendar: Calendar) -> dict[int, tuple[str, ...]]:
    """The numbers of the notices that the days rest on, by year; none for a year of which no number is known."""
    found: dict[int, dict[str, None]] = {}
    for year in range(period.start.year, period.end.year + 1):
        if year in calendar.years:
            found[year] = dict.fromkeys(calendar.years[year].notices[:1])
    for day in (*period.counted, *(each.day for each in period.skipped)):
        arranged = calendar.rests.get(day) or calendar.works.get(day)
        if arranged and arranged.notice:
            found.setdefault(day.year, {}).setdefault(arranged.notice)
    return {year: tuple(numbers) for year, numbers in found.items()}


def bases(period: Period, calendar: Calendar, lang: Lang, path: ShowPath) -> Iterator[str]:
    """A line for each year: the numbers of its notices, and the office's file where the days are known from one."""
    for year, numbers in notices(period, calendar).items():
        said = word("join", lang).join(numbers) or word("period.basis.no_number", lang)
        text = word("period.basis.year", lang, year=year, notices=said)
        file = calendar.years[year].file if year in calendar.years else None
        yield word("period.basis.file", lang, text=text, path=path(file)) if file else text


def remark_text(remark: Remark, lang: Lang) -> str:
    """What was noticed, in one sentence."""
    return _filled(entry(remark.code, lang).text, remark, lang)


def remark_mend(remark: Remark, lang: Lang) -> str:
    """What to do about it."""
    return _filled(entry(remark.code, lang).mend, remark, lang)


def days_text(run: Run, lang: Lang, *, years: bool) -> str:
    """The days of a run: one, or the first and the last; a year that is understood is left out."""
    first = full_day(run.first, lang, year=years)
    if run.first == run.last:
        return first
    last = full_day(run.last, lang, year=run.first.year != run.last.year)
    return word("period.span", lang, first=first, last=last)


def _filled(template: str, remark: Remark, lang: Lang) -> str:
    return template.format(**{name: show(value, lang) for name, value in remark.params.items()})
