"""Threshold strips (达标图): for each clause that compares figures, all applicants around the threshold."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any

from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.figures import LANG, demands, figure_of, is_dated
from smepp.documents.pages.marks import columns, outlines
from smepp.documents.pages.scale import ABOVE, BELOW, WHOLE, Scale
from smepp.documents.pages.stacks import END, START, THRESHOLD, WIDTH, lanes, stack, tenths, units
from smepp.model.entry import Standing
from smepp.model.outcome import Outcome
from smepp.model.programme import Clause, Programme
from smepp.model.quantity import Number
from smepp.model.record import Record
from smepp.wording.citation import citation
from smepp.wording.figures import PERCENT, figure

TOP = 6
FOOT = 18
"""Units above the marks, and below them for the words under the ticks."""

LOWEST, HIGHEST = 20, 100
"""Units of the tallest stack of marks: room for a few, and no more than this where it can be had."""

ALL_LANES = 60
LANE_HEIGHTS = (7, 5, 4, 3, 2, 1)
MOST_NAMED = 120
"""Marks up to which each says whose it is."""

MOST_LISTED = 6
"""Names told below a strip."""

UPWARDS = (Outcome.MET, Outcome.UNDECIDED, Outcome.NOT_MET)
"""The order in a stack, from its foot."""


class Placed(Record):
    """An applicant's standing at one clause, and where the two ends of its figure lie."""

    applicant: Applicant
    standing: Standing
    low: Fraction
    high: Fraction


def strips(applicants: Iterable[Applicant], programme: Programme) -> list[dict[str, Any]]:
    """A strip for every clause of the programme at which some applicant's figure has a place, in the order of the text."""
    by_clause: dict[str, list[tuple[Applicant, Standing]]] = {}
    for each in applicants:
        for standing in each.entry.standings:
            by_clause.setdefault(standing.clause, []).append((each, standing))
    made = (_strip(clause, by_clause[clause.id]) for clause in programme.every_clause if clause.id in by_clause)
    return [each for each in made if each is not None]


def _strip(clause: Clause, standings: Sequence[tuple[Applicant, Standing]]) -> dict[str, Any] | None:
    scale = _scale(clause, [standing for _, standing in standings])
    placed = [
        Placed(applicant=applicant, standing=standing, low=ends[0], high=ends[1])
        for applicant, standing in standings
        if (ends := _ends(standing, scale)) is not None
    ]
    if not placed:
        return None
    counted = Counter(standing.outcome.value for _, standing in standings)
    short = sorted(
        (pair for pair in standings if pair[1].outcome is Outcome.NOT_MET), key=lambda pair: -Fraction(pair[1].share or 0)
    )
    return {
        "编号": clause.id,
        "条款": citation(clause.id, LANG),
        "名称": clause.title,
        "要求": demands(clause),
        "刻度": scale.kind,
        "统计": {outcome.value: counted[outcome.value] for outcome in Outcome},
        "未画": len(standings) - len(placed),
        "不符合": [_named(*each) for each in short[:MOST_LISTED]],
        "不符合余": max(len(short) - MOST_LISTED, 0),
        "格": [
            {"左": units(tenths(at)), "数": None if percent is None else figure(percent, PERCENT, LANG), "界": not at}
            for at, percent in scale.ticks
        ],
        **_drawn(placed),
    }


def _scale(clause: Clause, standings: Sequence[Standing]) -> Scale:
    if any(map(is_dated, standings)):
        return Scale(kind="years")
    limits = {Fraction(each.required) for each in standings if each.required is not None}
    if clause.unit == PERCENT and len(limits) == 1 and 0 < (limit := limits.pop()) < WHOLE:
        return Scale(kind="share", limit=limit)
    return Scale(kind="doubled")


def _ends(standing: Standing, scale: Scale) -> tuple[Fraction, Fraction] | None:
    """Of a decided figure the end that decided, twice; of an open one how far it may reach; None where nothing is known."""
    low, high = standing.low, standing.high
    if standing.outcome is not Outcome.UNDECIDED:
        low = high = _decisive(standing)
    ends = [None if each is None or standing.required is None else scale.place(each, standing.required) for each in (low, high)]
    if ends == [None, None]:
        return None
    return (BELOW if ends[0] is None else ends[0], ABOVE if ends[1] is None else ends[1])


def _decisive(standing: Standing) -> Number | None:
    """The bound whose distance from the threshold is the margin."""
    low, high, required = standing.low, standing.high, standing.required
    if low is None or high is None or standing.margin is None or required is None:
        return low if high is None else high if low is None else low
    away = abs(Fraction(standing.margin))
    return low if abs(Fraction(low) - Fraction(required)) == away else high


def _drawn(placed: Sequence[Placed]) -> dict[str, Any]:
    marks = sorted((each for each in placed if each.low == each.high), key=lambda each: UPWARDS.index(each.standing.outcome))
    stretches = sorted((each for each in placed if each.low != each.high), key=lambda each: (each.low, each.high))
    stacks = stack([each.low for each in marks], highest=HIGHEST)
    ground = TOP + (HIGHEST if stacks.solid else max(stacks.levels * stacks.pitch, LOWEST))
    outcomes = [each.standing.outcome for each in marks]
    bars, height, below = _bars(stretches, ground + 4)
    named = len(placed) <= MOST_NAMED
    return {
        "宽": WIDTH,
        "高": ground + below + FOOT,
        "顶": TOP - 4,
        "底": ground,
        "末": ground + below,
        "界": THRESHOLD,
        "始": START,
        "终": END,
        "最高": stacks.levels if stacks.solid else None,
        "点粗": units(8 * stacks.pitch),
        "线粗": units(max(2 * stacks.pitch, 8)),
        "条粗": units(7 * height),
        "标记": [] if stacks.solid else list(_grouped(marks, outlines(stacks, outcomes, ground), named=named)),
        "柱": [{"结论": key, "路径": path} for key, path in columns(stacks, outcomes, ground, HIGHEST)] if stacks.solid else [],
        "区间": list(_grouped(stretches, bars, named=named)),
    }


def _bars(stretches: Sequence[Placed], top: int) -> tuple[list[str], int, int]:
    """The outlines of stretches in lanes below the ground, the height of a lane, and what all take."""
    ends = [(tenths(each.low), tenths(each.high)) for each in stretches]
    found = lanes(ends, 40)
    count = max(found, default=-1) + 1
    height = next((each for each in LANE_HEIGHTS if each * count <= ALL_LANES), LANE_HEIGHTS[-1])
    outlines = [
        f"M{units(start)} {units(10 * (top + height * lane) + 5 * height)}H{units(end)}"
        for (start, end), lane in zip(ends, found, strict=True)
    ]
    return outlines, height, count * height + 6 if count else 0


def _grouped(placed: Sequence[Placed], outlines: Sequence[str], *, named: bool) -> Iterator[dict[str, Any]]:
    """Each with its name, or all of one outcome in one outline where there are too many for names."""
    if named:
        for each, outline in zip(placed, outlines, strict=True):
            yield {"结论": each.standing.outcome.value, "路径": outline, **_named(each.applicant, each.standing)}
        return
    for outcome in UPWARDS:
        ours = [outline for each, outline in zip(placed, outlines, strict=True) if each.standing.outcome is outcome]
        if ours:
            yield {"结论": outcome.value, "路径": "".join(ours), "名称": None}


def _named(applicant: Applicant, standing: Standing) -> dict[str, Any]:
    return {"名称": applicant.name, "链接": applicant.page, "数值": figure_of(standing)}
