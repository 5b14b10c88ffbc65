"""What is drawn at the spots of stacked marks (标记): a shape for each outcome; of very many, columns in its colour."""

from collections.abc import Iterator, Mapping, Sequence

from smepp.documents.pages.stacks import Stacks, units
from smepp.model.outcome import Outcome


def outlines(stacks: Stacks, outcomes: Sequence[Outcome], ground: int) -> list[str]:
    """A mark for each spot, on the ground so many units from the top."""
    shape = _shapes(stacks.pitch)
    return [
        f"M{units(spot.tenths)} {units(10 * ground - 5 * stacks.pitch * (2 * spot.level + 1))}{shape[outcome]}"
        for spot, outcome in zip(stacks.spots, outcomes, strict=True)
    ]


def columns(stacks: Stacks, outcomes: Sequence[Outcome], ground: int, highest: int) -> Iterator[tuple[str, str]]:
    """For each outcome the columns of all its marks, the tallest stack `highest` units high."""

    def up(level: int) -> str:
        return units(10 * ground - 10 * highest * level // stacks.levels)

    ends: dict[tuple[Outcome, int], tuple[int, int]] = {}
    for spot, outcome in zip(stacks.spots, outcomes, strict=True):
        foot, _ = ends.get((outcome, spot.tenths), (spot.level, spot.level))
        ends[outcome, spot.tenths] = (foot, spot.level + 1)
    for outcome in Outcome:
        ours = [(along, foot, head) for (one, along), (foot, head) in ends.items() if one is outcome]
        if ours:
            yield outcome.value, "".join(f"M{units(along)} {up(foot)}V{up(head)}" for along, foot, head in ours)


def _shapes(pitch: int) -> Mapping[Outcome, str]:
    """To be drawn from a spot on: a dot, a cross, an open square."""
    half = max(pitch * 10 * 3 // 8, 8)
    arm, side = units(half), units(2 * half)
    return {
        Outcome.MET: "h0",
        Outcome.NOT_MET: f"m-{arm}-{arm}l{side} {side}m0-{side}l-{side} {side}",
        Outcome.UNDECIDED: f"m-{arm}-{arm}h{side}v{side}h-{side}z",
    }
