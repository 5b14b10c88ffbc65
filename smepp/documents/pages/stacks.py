"""Marks that would lie on each other are stacked; stretches that would, are put into lanes."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from smepp.documents.pages.scale import ABOVE, BELOW, LEAST, MOST

STEP = 70
"""Units of a drawing between two ticks."""

ZONE = 34
"""Units beyond the last ticks, for what lies outside."""

CLEAR = 5
"""Units between the last tick and what lies outside."""

PITCHES = (10, 8, 6, 5, 4, 3)
"""Units from one mark to the next: the largest at which the marks keep to their height is taken."""

COLUMN = 5
"""Units from one column to the next, where they are too many for marks."""

START = ZONE
THRESHOLD = ZONE - LEAST * STEP
END = THRESHOLD + MOST * STEP
WIDTH = END + ZONE


class Spot(NamedTuple):
    """Where the middle of a mark goes: tenths of a unit from the left, and its place in the stack from 0."""

    tenths: int
    level: int


class Stacks(NamedTuple):
    """The spots of all marks in the order of the figures that they were made from; `solid` where they must be drawn as columns."""

    pitch: int
    levels: int
    spots: tuple[Spot, ...]
    solid: bool = False


def stack(positions: Sequence[Fraction], *, highest: int) -> Stacks:
    """Stacks that are not higher than `highest` units; on either side of the threshold no mark crosses it."""
    known = [(each.numerator * STEP, each.denominator, BELOW < each < ABOVE) for each in positions]
    for pitch in PITCHES:
        found = _stacked(known, pitch)
        if found.levels * pitch <= highest:
            return found
    return _stacked(known, COLUMN)._replace(solid=True)


def _stacked(positions: Sequence[tuple[int, int, bool]], pitch: int) -> Stacks:
    """From positions in units, each a numerator and a denominator, and whether it lies within the scale."""
    filled: dict[int, int] = {}
    spots = []
    last = MOST * STEP // pitch - 1
    for along, parts, within in positions:
        if within:
            column = min(along // (parts * pitch), last)
            level = filled[column] = filled.get(column, -1) + 1
            spots.append(Spot(10 * THRESHOLD + 10 * pitch * column + 5 * pitch, level))
        else:
            spots.append(_outside(along < 0, filled, pitch))
    return Stacks(pitch, max((each.level for each in spots), default=-1) + 1, tuple(spots))


def _outside(below: bool, filled: dict[int, int], pitch: int) -> Spot:
    """Those beyond the last tick fill a block, from the tick outwards, row on row."""
    across = (ZONE - CLEAR) // pitch
    key = (LEAST - 1 if below else MOST + 1) * STEP
    count = filled[key] = filled.get(key, -1) + 1
    level, column = divmod(count, across)
    away = 10 * CLEAR + 10 * pitch * column + 5 * pitch
    return Spot(10 * START - away if below else 10 * END + away, level)


def lanes(stretches: Iterable[tuple[int, int]], gap: int) -> list[int]:
    """A lane for each stretch (from, to), the first that is free; stretches in one lane keep the gap."""
    ends: list[int] = []
    found = []
    for start, end in stretches:
        lane = next((number for number, last in enumerate(ends) if last + gap <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        ends[lane] = end
        found.append(lane)
    return found


def tenths(position: Fraction) -> int:
    """A position as tenths of a unit from the left; what lies beyond the last tick at the drawing's edge."""
    if position < LEAST:
        return 40
    if position > MOST:
        return 10 * WIDTH - 40
    return 10 * THRESHOLD + 10 * STEP * position.numerator // position.denominator


def units(tenth: int) -> str:
    """Tenths of a unit as a drawing has them."""
    whole, rest = divmod(tenth, 10)
    return f"{whole}.{rest}" if rest else str(whole)
