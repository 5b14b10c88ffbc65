"""The years whose rest days come with the program: a public package's data, our list of notices, corrections with their source."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from smepp.load.strict import read
from smepp.model.calendar import Arranged, Arrangement, Calendar

NOTICES = Path(__file__).with_name("notices.yaml")
DECEMBER = 12


@cache
def built_in() -> Calendar:
    """The calendar of the built-in years (2004 to 2026), the package's known errors corrected."""
    listed = _listed()
    notices = {int(each["年度"]): each.get("文号") for each in listed["通知"]}
    names = {each["数据"]: each["名称"] for each in listed["节日"]}
    rests, works = _package_days()
    corrected_rests, corrected_works = _corrections(listed)

    def arranged(days: Mapping[date, str], corrected: Mapping[date, Arranged], against: Mapping[date, Arranged]) -> Any:
        found = {
            day: Arranged(holiday=names[name], notice=_notice(day, name, notices, listed))
            for day, name in sorted(days.items())
            if day.year in notices and day not in against
        }
        return {**found, **corrected}

    return Calendar(
        years={year: Arrangement(notices=(number,) if number else ()) for year, number in notices.items()},
        rests=arranged(rests, corrected_rests, corrected_works),
        works=arranged(works, corrected_works, corrected_rests),
    )


def yearly_holidays() -> tuple[str, ...]:
    """The holidays of every year, by the names that notices use."""
    return tuple(each["名称"] for each in _listed()["节日"] if each.get("每年") == "是")


def _package_days() -> tuple[dict[date, str], dict[date, str]]:
    """Days off and make-up working days with the package's Chinese names. Weekends in a holiday are among the days off."""
    from chinese_calendar.constants import Holiday, holidays, workdays

    names = {each.value: str(each.chinese) for each in Holiday}
    off = {day: names[name] for day, name in holidays.items()}
    return off, {day: names[name] for day, name in workdays.items()}


def _notice(day: date, name: str, notices: Mapping[int, str | None], listed: Mapping[str, Any]) -> str | None:
    """The number of the notice that a day is in; New Year's days in December stand in the next year's."""
    for each in listed["另发的通知"]:
        if each["自"] <= day.isoformat() <= each["至"]:
            return str(each["文号"])
    reaching_back = {each["数据"] for each in listed["节日"] if each.get("跨年") == "是"}
    return notices.get(day.year + (day.month == DECEMBER and name in reaching_back))


def _corrections(listed: Mapping[str, Any]) -> tuple[dict[date, Arranged], dict[date, Arranged]]:
    rests: dict[date, Arranged] = {}
    works: dict[date, Arranged] = {}
    for each in listed["更正"]:
        target = works if each["应为"] == "上班日" else rests
        target[date.fromisoformat(each["日期"])] = Arranged(holiday=each["节日"], notice=each["依据"])
    return rests, works


@cache
def _listed() -> Mapping[str, Any]:
    found = read(NOTICES.read_bytes(), NOTICES.name)
    if found.value is None:
        raise ValueError(found.problems)
    return found.value
