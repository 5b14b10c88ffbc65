"""An office's own year of rest days (放假安排), checked for slips that its schema cannot see."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from smepp.model.calendar import Calendar, Day
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem

LONGEST = 15
"""Days off in a row; no notice so far has had more than ten."""
DECEMBER, LATE = 12, 25

Root = Mapping[str, Any]


def check_year(root: Root, file: str, year: int, before: Calendar, holidays: Collection[str]) -> tuple[Problem, ...]:
    """The problems (family T) of a file that keeps to its schema; `year` is that of its name.

    `before` is what is known without the file, `holidays` are the names of those that each year has. A year that is not known
    without the file must be complete in it.
    """
    found = _Found(root, file)
    return (
        *found.year(year),
        *found.spans(),
        *found.other_years(year),
        *found.twice(),
        *found.needless(before),
        *(() if year in before.years else found.missing(year, holidays)),
    )


class _Found:
    def __init__(self, root: Root, file: str) -> None:
        self.file = file
        self.stated = int(root["年度"])
        self.rows: Sequence[Root] = root.get("休息日", ())
        self.works = [(("上班日", at), date.fromisoformat(each)) for at, each in enumerate(root.get("上班日", ()))]

    def place(self, *route: str | int) -> Place:
        return Place(file=self.file, route=route)

    def year(self, year: int) -> Iterator[Problem]:
        if self.stated != year:
            yield problem("T201", self.place("年度"), year=self.stated, file=self.file)

    def spans(self) -> Iterator[Problem]:
        for at, row in enumerate(self.rows):
            first, last = _ends(row)
            counted = (last - first).days + 1
            if counted < 1:
                yield problem("T205", self.place("休息日", at, "至"), first=first, last=last)
            elif "天数" in row and row["天数"] != counted:
                yield problem("T206", self.place("休息日", at, "天数"), days=row["天数"], counted=counted)
            elif counted > LONGEST and "天数" not in row:
                yield problem("T208", self.place("休息日", at, "至" if "至" in row else "自"), days=counted)

    def other_years(self, year: int) -> Iterator[Problem]:
        ends = [
            (("休息日", at, key), date.fromisoformat(row[key]))
            for at, row in enumerate(self.rows)
            for key in ("自", "至")
            if key in row
        ]
        for route, day in (*ends, *self.works):
            late_before = day.year == year - 1 and (day.month, day.day) >= (DECEMBER, LATE)
            if day.year != year and not late_before:
                yield problem("T202", self.place(*route), day=day, year=year)

    def twice(self) -> Iterator[Problem]:
        for route, day in self.works:
            for at, row in enumerate(self.rows):
                first, last = _ends(row)
                if first <= day <= last:
                    yield problem("T203", self.place(*route), related=(self.place("休息日", at),), day=day)

    def needless(self, before: Calendar) -> Iterator[Problem]:
        """A weekday can only be made a working day where it was a day off."""
        for route, day in self.works:
            off = before.day(day) is Day.REST if day.year in before.years else _weekend(day)
            if not off and not self.rests_on(day):
                yield problem("T204", self.place(*route), day=day)

    def rests_on(self, day: date) -> bool:
        return any(first <= day <= last for first, last in map(_ends, self.rows))

    def missing(self, year: int, holidays: Collection[str]) -> Iterator[Problem]:
        written = "、".join(str(row["名称"]) for row in self.rows)
        names = tuple(each for each in holidays if each.removesuffix("节") not in written)
        if names:
            yield problem("T207", self.place(*_list_route(self.rows)), names=names, year=year)


def _list_route(rows: Sequence[Root]) -> Route:
    return ("休息日",) if rows else ()


def _ends(row: Root) -> tuple[date, date]:
    return date.fromisoformat(row["自"]), date.fromisoformat(row.get("至", row["自"]))


def _weekend(day: date) -> bool:
    return day.weekday() >= 5
