"""Applicants by the hundred of which some have something in common with an earlier one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from bench.generate.bulk.profiles import Shape, address, profile
from bench.generate.bulk.rereviews import rereview
from bench.generate.coincidence import Coincidence
from bench.generate.dice import Dice
from bench.generate.materials.application import phone
from bench.generate.profile import Link, Profile
from bench.generate.words import districts

QUALITY = "attachments/09-quality.pdf"
OVERLAP_PERCENT = 40
LOOKED_AT, TRIES = 200, 10


@dataclass(frozen=True, kw_only=True)
class Crowd:
    """How applicants are drawn: seed, what they may be like, nested folders.

    In `percent` of a hundred something coincides with another's; `rereviewed` of a hundred have papers of a re-review.
    """

    seed: str
    shapes: tuple[Shape, ...] = (Shape.SOUND,)
    nested: bool = False
    percent: int = 0
    rereviewed: int = 0

    def plain(self, number: int) -> Profile:
        """Give an applicant that has nothing in common with any other."""
        shape = Dice(f"{self.seed}/shape {number}").pick(self.shapes)
        made, dice = profile(number, self.seed, shape=shape, nested=self.nested), Dice(f"{self.seed}/re-review {number}")
        return replace(made, rereviews=(rereview(made, dice),)) if dice.chance(self.rereviewed) else made

    def members(self, count: int) -> Iterator[tuple[Profile, Coincidence | None]]:
        """Give the first so many, each with what it shares on purpose; nobody shares with two others."""
        free: list[int] = []
        for number in range(count):
            own, dice = self.plain(number), Dice(f"{self.seed}/coincidence {number}")
            other = self.other(own, free, dice) if free and dice.chance(self.percent) else None
            if other is None:
                free.append(number)
                yield own, None
            else:
                free.remove(other.serial or 0)
                yield together(own, other, dice)

    def other(self, own: Profile, free: Sequence[int], dice: Dice) -> Profile | None:
        """Give an earlier applicant of the same kind of body that shares nothing yet, if there is one."""
        return next((each for each in map(self.plain, dice.some(free[-LOOKED_AT:], TRIES)) if each.body is own.body), None)


def together(own: Profile, other: Profile, dice: Dice) -> tuple[Profile, Coincidence]:
    """Give an applicant that shares something with an earlier one, and what."""
    kind = dice.pick(tuple(MADE))
    sides = (own.folder,) if kind == "district" else (other.folder, own.folder)
    return MADE[kind](own, other), Coincidence(kind=kind, between=sides)


def same_operator(own: Profile, other: Profile) -> Profile:
    """File through one operator twice."""
    later = max(own.leader.since, other.founded)
    kept = replace(own.leader, since=later)
    return replace(
        own,
        operator=other.operator,
        seat=other.seat,
        seat_district=other.seat_district,
        legal=other.legal,
        founded=other.founded,
        expires=other.expires,
        capital=other.capital,
        leader=kept,
        links=(Link(kind="operator", other=other),),
    )


def registered_elsewhere(own: Profile, _other: Profile) -> Profile:
    """Register the firm in a district of the same part of the city."""
    dice = Dice(f"{own.folder}/seat")
    seat = dice.pick(districts.neighbours(own.district))
    return replace(own, seat_district=seat, seat=address(seat, own.serial or 0, dice))


def linked(kind: str, number: int = 1, scan: str = "") -> Callable[[Profile, Profile], Profile]:
    """Take rows or a scan of the other one."""

    def link(own: Profile, other: Profile) -> Profile:
        return replace(own, links=(Link(kind=kind, other=other, number=number, scan=scan),))

    return link


def overlapping(own: Profile, other: Profile) -> Profile:
    """Take so many of the other's firms that the shorter list has two fifths of them."""
    number = -(-min(own.firms, other.firms) * OVERLAP_PERCENT // 100)
    return replace(own, links=(Link(kind="firms", other=other, number=number),))


MADE: dict[str, Callable[[Profile, Profile], Profile]] = {
    "operator": same_operator,
    "platform": lambda own, other: replace(own, platform=other.platform),
    "legal": lambda own, other: replace(own, legal=other.legal),
    "phone": lambda own, other: replace(own, phone=str(phone(other))),
    "person": linked("person"),
    "certificate": linked("certificate"),
    "names": linked("names", 2),
    "scan": linked("scan", scan=QUALITY),
    "address": lambda own, other: replace(own, premises=replace(own.premises, address=other.premises.address)),
    "firms": overlapping,
    "served": linked("served"),
    "district": registered_elsewhere,
}
"""What an applicant becomes when it shares something with another one, by kind."""
