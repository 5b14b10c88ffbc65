"""An office's own year of rest days (机关自己的放假安排, `calendar/2027.yaml`) put on top of what is known."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from smepp.model.calendar import Arranged, Arrangement, Calendar

FOLDER = "calendar"


def extended(calendar: Calendar, root: Mapping[str, Any], file: str) -> Calendar:
    """The calendar with the days of one file, whose root is sound: what it lists holds, all other days stay as they were.

    `file` is its name in the workspace. The year is known from then on.
    """
    year, notice = int(root["年度"]), str(root["依据"])
    rests = {day: Arranged(holiday=each["名称"], notice=each.get("依据", notice)) for each in spans(root) for day in days(each)}
    works = {day: Arranged(notice=notice) for day in working(root)}
    before = calendar.years[year].notices if year in calendar.years else ()
    numbers = dict.fromkeys((*before, notice, *(each["依据"] for each in spans(root) if "依据" in each)))
    return Calendar(
        years={**calendar.years, year: Arrangement(notices=tuple(numbers), file=file)},
        rests={**{day: each for day, each in calendar.rests.items() if day not in works}, **rests},
        works={**{day: each for day, each in calendar.works.items() if day not in rests}, **works},
    )


def spans(root: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The rows of days off."""
    return list(root.get("休息日", ()))


def days(row: Mapping[str, Any]) -> list[date]:
    """The days of one row, none when it ends before it begins."""
    first = date.fromisoformat(row["自"])
    last = date.fromisoformat(row.get("至", row["自"]))
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def working(root: Mapping[str, Any]) -> list[date]:
    """The make-up working days."""
    return [date.fromisoformat(each) for each in root.get("上班日", ())]
