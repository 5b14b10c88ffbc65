"""Dates as they are written (日期的写法): days that the calendar has, without noughts, the year in full, the right weekday."""

import re
from collections.abc import Iterator

from smepp.lint.dates import WEEKDAYS, Found, dates_in
from smepp.lint.known import Known
from smepp.lint.sheet import Passage, Sheet
from smepp.model.problem import Problem, problem

_SHORT = re.compile("(?<![年0-9])(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日")
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def dates_written(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """What is wrong with the dates of every passage."""
    del known
    for passage in sheet.passages:
        for found in dates_in(passage.text):
            yield from _wrong(found, passage)
        for match in _SHORT.finditer(passage.text):
            yield from _without_year(match, passage)


def _wrong(found: Found, passage: Passage) -> Iterator[Problem]:
    if found.short:
        yield problem("D503", passage.place, text=found.text)
        return
    if found.day is None:
        yield problem("D501", passage.place, text=found.text)
        return
    day = found.day
    if any(each.startswith("0") for each in found.months):
        yield problem("D502", passage.place, text=found.text, right=f"{day.year}年{day.month}月{day.day}日")
    if found.weekday is not None and found.weekday != day.weekday():
        yield problem("D504", passage.place, text=found.text, right=f"星期{WEEKDAYS[day.weekday()]}")


def _without_year(match: re.Match[str], passage: Passage) -> Iterator[Problem]:
    month, day = int(match["month"]), int(match["day"])
    if not 1 <= month <= len(_LENGTHS) or not 1 <= day <= _LENGTHS[month - 1]:
        yield problem("D501", passage.place, text=match[0])
    elif match["month"].startswith("0") or match["day"].startswith("0"):
        yield problem("D502", passage.place, text=match[0], right=f"{month}月{day}日")
