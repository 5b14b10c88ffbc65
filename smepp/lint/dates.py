"""Dates in running text (日期): where they stand, and whether there is such a day."""

import re
from collections.abc import Iterator
from datetime import date

from smepp.model.record import Record

_WRITTEN = re.compile(
    r"(?<![0-9])(?P<year>[0-9]{4}|[0-9]{2})\s?年\s?(?P<month>[0-9]{1,2})\s?月\s?(?P<day>[0-9]{1,2})\s?日"
    r"(?:\s?[（(](?:星期|周)(?P<weekday>[一二三四五六日天])[）)])?"
)
_CHINESE = re.compile(
    "(?P<year>[〇○零一二三四五六七八九]{4})年(?P<month>[一二三四五六七八九十]{1,2})月(?P<day>[一二三四五六七八九十]{1,3})日"
)
_NUMERALS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789")
WEEKDAYS = "一二三四五六日"


class Found(Record):
    """A date as it is written from `start` to `end` of a text; `day` None when the calendar has no such day.

    `months` are the digits of month and day as they were written, `weekday` the number of the weekday that is given with it (0 for
    Monday), None for none. `short` for a year of two digits, which stands for no day.
    """

    text: str
    start: int
    end: int
    day: date | None
    months: tuple[str, str]
    weekday: int | None = None
    short: bool = False


def dates_in(text: str) -> Iterator[Found]:
    """Every date that is written in full, from left to right."""
    plain = text.translate(_WIDE)
    for match in _WRITTEN.finditer(plain):
        named = match["weekday"]
        yield Found(
            text=text[match.start() : match.end()],
            start=match.start(),
            end=match.end(),
            day=_day(match["year"], match["month"], match["day"]),
            months=(match["month"], match["day"]),
            weekday=None if named is None else WEEKDAYS.index("日" if named == "天" else named),
            short=len(match["year"]) == len("13"),
        )


def day_of_line(text: str) -> date | None:
    """The day of a line that holds a date and nothing else, in digits or in Chinese numerals; None for any other line."""
    plain = text.translate(_WIDE)
    match = _WRITTEN.fullmatch(plain.strip())
    if match:
        return _day(match["year"], match["month"], match["day"])
    chinese = _CHINESE.fullmatch(plain.strip())
    if not chinese:
        return None
    return _day(chinese["year"].translate(_NUMERALS), str(_small(chinese["month"])), str(_small(chinese["day"])))


def _small(text: str) -> int:
    tens, ten, ones = text.partition("十")
    if not ten:
        return int(tens.translate(_NUMERALS)) if len(tens) == 1 else 0
    return 10 * int(tens.translate(_NUMERALS) or 1) + int(ones.translate(_NUMERALS) or 0)


def _day(year: str, month: str, day: str) -> date | None:
    if len(year) == len("13"):
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
