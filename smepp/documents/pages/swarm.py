"""Dots beside each other where they would lie on each other, a column for each year; of many, rows as long as they are many."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from smepp.documents.pages import scale
from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.figures import LANG
from smepp.documents.pages.stacks import units
from smepp.model.quantity import Number
from smepp.wording.figures import figure

WIDTH, LEFT, RIGHT = 420, 64, 8
TOP, STEP, ZONE, FOOT = 6, 34, 18, 22
"""Units: above all; from tick to tick; for what lies beyond the last ticks; below, for the years."""

LIMIT = TOP + ZONE + scale.MOST * STEP
"""Where the line is of the number that is demanded."""

HEIGHT = LIMIT - scale.LEAST * STEP + ZONE + FOOT
PITCHES = (9, 7, 6, 5, 4)
ROW = 4
"""Units of a row where there are too many for dots."""

GAP = 14
"""Units between the columns."""

MOST_NAMED = 120
MOST_LINES = 40
"""Applicants up to which a line joins the years of each."""


class Dot(NamedTuple):
    """A number of one year: whose, and in which row of the year's column, counted from the line."""

    applicant: Applicant
    number: int
    position: Fraction


def swarm(applicants: Sequence[Applicant], years: Sequence[int], tick: Number, unit: str | None) -> dict[str, Any]:
    """The drawing as plain values; `tick` is the number at the line, each tick above it doubled, below it halved."""
    columns = [_column(applicants, year, tick) for year in years]
    wide = (WIDTH - LEFT - RIGHT) // max(len(years), 1)
    centres = [LEFT + wide * index + wide // 2 for index in range(len(years))]
    pitch = next((each for each in PITCHES if all(_widest(column, each) * each <= wide - GAP for column in columns)), None)
    return {
        "宽": WIDTH,
        "高": HEIGHT,
        "左": LEFT,
        "右": WIDTH - RIGHT,
        "界": LIMIT,
        "末": HEIGHT - FOOT,
        "刻度": [
            {"上": LIMIT - STEP * step, "数": figure(Fraction(tick) * Fraction(2) ** step, unit, LANG)}
            for step in range(scale.LEAST, scale.MOST + 1)
        ],
        "列": [{"中": centre, "年": year} for centre, year in zip(centres, years, strict=True)],
        **(_rows(columns, centres, wide - GAP) if pitch is None else _dots(columns, centres, pitch, len(applicants))),
    }


def _column(applicants: Sequence[Applicant], year: int, tick: Number) -> list[Dot]:
    found = [(each, number) for each in applicants for one, number in each.entry.served if one == year]
    return [Dot(each, number, _position(number, tick)) for each, number in found]


def _position(number: int, tick: Number) -> Fraction:
    found = scale.doublings(number, tick)
    return scale.BELOW if found is None else found


def _row(position: Fraction, pitch: int) -> int:
    """Rows above the line count from 0, those below from -1; beyond the last tick there is one row."""
    if position < scale.LEAST:
        return scale.LEAST * STEP // pitch - 1
    if position > scale.MOST:
        return scale.MOST * STEP // pitch + 1
    return position.numerator * STEP // (position.denominator * pitch)


def _widest(column: Sequence[Dot], pitch: int) -> int:
    return max(Counter(_row(dot.position, pitch) for dot in column).values(), default=0)


def _dots(columns: Sequence[Sequence[Dot]], centres: Sequence[int], pitch: int, applicants: int) -> dict[str, Any]:
    dots = []
    ways: dict[int, list[str]] = {}
    named = sum(map(len, columns)) <= MOST_NAMED
    for column, centre in zip(columns, centres, strict=True):
        filled: Counter[int] = Counter()
        for dot in column:
            row = _row(dot.position, pitch)
            along, up = 10 * centre + 10 * pitch * _aside(filled[row]), 10 * LIMIT - 5 * pitch * (2 * row + 1)
            filled[row] += 1
            outline = f"M{units(along)} {units(up)}"
            dots.append((dot, f"{outline}h0"))
            ways.setdefault(dot.applicant.number, []).append(outline.replace("M", "L"))
    lines = ["M" + "".join(each)[1:] for each in ways.values() if len(each) > 1] if applicants <= MOST_LINES else []
    return {
        "点粗": units(8 * pitch),
        "连线": lines,
        "行": [],
        "点": [_named(dot, outline) for dot, outline in dots] if named else _together(dots),
    }


def _aside(count: int) -> int:
    """0, 1, -1, 2, -2 …: how many places from the middle the next one goes."""
    return (count + 1) // 2 * (1 if count % 2 else -1)


def _named(dot: Dot, outline: str) -> dict[str, Any]:
    return {"达到": _reached(dot), "路径": outline, "名称": dot.applicant.name, "链接": dot.applicant.page, "数": dot.number}


def _together(dots: Sequence[tuple[Dot, str]]) -> list[dict[str, Any]]:
    groups = {reached: "".join(outline for dot, outline in dots if _reached(dot) is reached) for reached in (True, False)}
    return [{"达到": reached, "路径": outlines, "名称": None} for reached, outlines in groups.items() if outlines]


def _reached(dot: Dot) -> bool:
    return dot.position >= 0


def _rows(columns: Sequence[Sequence[Dot]], centres: Sequence[int], widest: int) -> dict[str, Any]:
    """Each row a bar across the column's middle; the longest row of all years fills the width."""
    most = max(_widest(column, ROW) for column in columns)
    groups: dict[bool, list[str]] = {True: [], False: []}
    for column, centre in zip(columns, centres, strict=True):
        for row, count in sorted(Counter(_row(dot.position, ROW) for dot in column).items()):
            half = 5 * widest * count // most
            up = 10 * LIMIT - 5 * ROW * (2 * row + 1)
            groups[row >= 0].append(f"M{units(10 * centre - half)} {units(up)}h{units(2 * half)}")
    bars = [{"达到": reached, "路径": "".join(each)} for reached, each in groups.items() if each]
    return {"点粗": units(8 * ROW), "连线": [], "点": [], "行": bars}
