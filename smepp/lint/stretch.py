"""The period that a publicity prints (公示期): from which day to which, and how many days."""

import re
from datetime import date

from smepp.lint.lines import Line
from smepp.lint.sheet import Sheet
from smepp.model.numerals import number_of
from smepp.model.period import Unit
from smepp.model.record import Record

_FROM_TO = re.compile(
    r"(?P<year>[0-9]{4})\s?年\s?(?P<month>[0-9]{1,2})\s?月\s?(?P<day>[0-9]{1,2})\s?日(?:\s?[（(][^（）()]{1,6}[）)])?\s?(?:起|开始)?\s?，?\s?"
    r"(?:至|到|—+|－+|–+|-+|~|～)\s?"
    r"(?:(?P<year2>[0-9]{4})\s?年\s?)?(?:(?P<month2>[0-9]{1,2})\s?月\s?)?(?P<day2>[0-9]{1,2})\s?日"
)
_DAYS = re.compile("(?P<number>[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\\s?(?P<unit>个工作日|天|日(?!(?:起|至|到|前|内|以)))")
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")


class Stretch(Record):
    """A period as it is printed; `n` None where no number of days is given, `text` the words of the two days."""

    start: date
    end: date
    line: Line
    text: str
    n: int | None = None
    unit: Unit = Unit.WORKING


def is_publicity(sheet: Sheet) -> bool:
    """Whether the document publicises something (公示), by its title if its kind is not known."""
    return sheet.parts.title.endswith("公示")


def printed(sheet: Sheet) -> Stretch | None:
    """The period of a publicity; None where none is printed whole, or one of its days does not exist."""
    for line in sheet.parts.main:
        text = line.text.translate(_WIDE)
        match = _FROM_TO.search(text)
        if match is None:
            continue
        start = _day(match["year"], match["month"], match["day"])
        end = _day(match["year2"] or match["year"], match["month2"] or match["month"], match["day2"])
        if start and end:
            days = _number(text[: match.start()] + "；" + text[match.end() :])
            n, unit = days or (None, Unit.WORKING)
            return Stretch(start=start, end=end, line=line, text=match[0], n=n, unit=unit)
    return None


def _number(text: str) -> tuple[int, Unit] | None:
    """The number of days near the period: that of working days, where there is one."""
    found = [(number_of(each["number"]), each["unit"]) for each in _DAYS.finditer(_without_dates(text))]
    for number, unit in sorted(found, key=lambda each: "工作日" not in each[1]):
        if number:
            return number, Unit.WORKING if "工作日" in unit else Unit.NATURAL
    return None


def _without_dates(text: str) -> str:
    return re.sub("[0-9]{1,2}月[0-9]{1,2}日", "", text)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
