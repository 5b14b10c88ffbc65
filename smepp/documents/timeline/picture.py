"""The picture of a platform's life (时间图): years, the states as a band, a numbered mark for everything that happened."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from smepp.model.record import Record
from smepp.model.timeline import Mark

WIDTH, LEFT, RIGHT = 960, 14, 946
"""Units of the whole picture, and where its first and last days are."""
SIZE, APART, TOP = 20, 21, 4
"""Units of a mark, between two marks side by side, and above the highest."""
BAND, FOOT = 24, 22
"""Units of the band of states, and for the years below it."""
A_CHARACTER = 13
MOST_YEARS = 22
"""Years that have room for their numbers."""


class Shown(Record):
    """A day in the picture: the label in its mark, what it is called, whether it is still to come or came by itself."""

    day: date
    label: str
    name: str
    kind: str


class Stretch(Record):
    """A state from a day until another, and how it is drawn: with the title (titled), before it (open), or closed."""

    start: date
    end: date
    name: str
    kind: str


def picture(shown: Sequence[Shown], stretches: Sequence[Stretch], today: date) -> dict[str, Any]:
    """Where everything stands. The first day is the first of a year, the last one the last of a year."""
    days = [today, *(each.day for each in shown)]
    scale = _Scale(min(days).year, max(days).year)
    lanes = _lanes([scale.tenths(each.day) for each in shown])
    ground = TOP + SIZE * (max(lanes, default=-1) + 1) + 6
    return {
        "宽": WIDTH,
        "高": ground + BAND + FOOT,
        "顶": TOP,
        "带": ground,
        "带高": BAND,
        "年": [_year(scale, each) for each in range(scale.first, scale.last + 1)],
        "今天": _units(scale.tenths(today)),
        "段": [_stretch(scale, each) for each in stretches],
        "点": [
            {
                "左": _units(scale.tenths(each.day)),
                "上": ground - 6 - SIZE * lane - SIZE // 2,
                "号": each.label,
                "名称": each.name,
                "类": each.kind,
            }
            for each, lane in zip(shown, lanes, strict=True)
        ],
    }


def stretches_of(marks: Iterable[Mark], first: str, begun: date, today: date, *, closed: bool) -> list[Stretch]:
    """The states that followed one another; the last one lasts until today. `closed`: nothing is left to be done in it."""
    moved = [each for each in marks if each.moved]
    points = [(begun, first, False), *((date.fromisoformat(each.date), each.state, each.titled) for each in moved)]
    ends = [day for day, _, _ in points[1:]] + [today]
    found = []
    for number, ((start, name, titled), end) in enumerate(zip(points, ends, strict=True)):
        last = number == len(points) - 1
        kind = "titled" if titled else "closed" if closed and last else "open"
        if end > start or last:
            found.append(Stretch(start=start, end=end, name=name, kind=kind))
    return found


class _Scale:
    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last
        self.start = date(first, 1, 1)
        self.days = (date(last, 12, 31) - self.start).days + 1
        self.step = -(-(last - first + 1) // MOST_YEARS)

    def tenths(self, day: date) -> int:
        """Tenths of a unit from the left, whole numbers so that the same days give the same bytes."""
        return 10 * LEFT + 10 * (RIGHT - LEFT) * (day - self.start).days // self.days


def _year(scale: _Scale, year: int) -> dict[str, Any]:
    start = scale.tenths(date(year, 1, 1))
    end = scale.tenths(date(year, 12, 31))
    named = (year - scale.first) % scale.step == 0
    return {"左": _units(start), "中": _units((start + end) // 2), "名": str(year) if named else None}


def _stretch(scale: _Scale, each: Stretch) -> dict[str, Any]:
    start, end = scale.tenths(each.start), scale.tenths(each.end)
    room = (end - start) // 10
    return {
        "左": _units(start),
        "宽": _units(max(end - start, 10)),
        "中": _units((start + end) // 2),
        "名称": each.name,
        "起": each.start.isoformat(),
        "写": room >= A_CHARACTER * len(each.name) + 8,
        "类": each.kind,
    }


def _lanes(at: Sequence[int]) -> list[int]:
    """The lowest lane in which each mark is clear of those before it."""
    ends: list[int] = []
    found = []
    for place in at:
        lane = next((number for number, end in enumerate(ends) if place >= end), len(ends))
        ends[lane:] = [place + 10 * APART, *ends[lane + 1 :]]
        found.append(lane)
    return found


def _units(tenths: int) -> str:
    whole, rest = divmod(tenths, 10)
    return f"{whole}.{rest}" if rest else str(whole)
