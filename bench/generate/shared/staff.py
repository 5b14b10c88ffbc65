"""A staff list with people of others in it, on purpose."""

from collections.abc import Callable, Sequence

from bench.generate.dice import Dice
from bench.generate.people import group_of, people
from bench.generate.profile import Link, Profile
from bench.generate.values import Tree

SAME_PERSON = ("姓名", "性别", "出生年月", "学历", "专业", "职称", "职称级别", "证书编号")
SAME_NAME = ("姓名", "性别")
LEADING = 2
"""The person in charge and the contact stand on other papers, too, and stay who they are."""


def staff(profile: Profile, seed: str) -> list[Tree]:
    """Give the staff list, with the people of others in it."""
    own = Dice(f"{profile.folder}/{seed}")
    rows = people(profile, own.fork("people"))
    for link in profile.shared(*PEOPLE):
        theirs = people(link.other, Dice(f"{link.other.folder}/{seed}").fork("people"))
        rows = with_people(rows, theirs, link, own.fork(f"people of {link.other.folder}"))
    return rows


def with_people(rows: Sequence[Tree], theirs: Sequence[Tree], link: Link, dice: Dice) -> list[Tree]:
    """Put people of another list in the places of some that are qualified alike. Raises ValueError when too few are."""
    made, left = list(rows), link.number
    for at in dice.shuffled(range(LEADING, len(made))):
        taken = {each["姓名"] for each in made}
        for row in dice.shuffled(theirs[LEADING:]):
            if left and row["姓名"] not in taken and alike(made[at], row):
                made[at] = PEOPLE[link.kind](made[at], row)
                left -= 1
                break
    if left:
        raise ValueError(f"{link.kind} of {link.other.folder}")
    return made


def alike(one: Tree, other: Tree) -> bool:
    """Say whether one may stand in the other's place: qualified alike, titled, grown up when joining."""
    groups = {group_of(each["学历"], each["职称级别"]) for each in (one, other)}
    return len(groups) == 1 and "证书编号" in one and "证书编号" in other and other["出生年月"] < one["出生年月"]


def same_birth(own: Tree, theirs: Tree) -> Tree:
    """Give the same person, whose certificate one of the two lists leaves out."""
    kept = {key: theirs[key] for key in SAME_PERSON if key in theirs and key != "证书编号"}
    return {key: kept.get(key, value) for key, value in own.items() if key != "证书编号"}


def same_certificate(own: Tree, theirs: Tree) -> Tree:
    """Give the same person, whose month of birth one of the two lists has wrong."""
    year, month = theirs["出生年月"].split("-")
    kept = {key: theirs[key] for key in SAME_PERSON if key in theirs} | {"出生年月": f"{year}-{int(month) % 12 + 1:02d}"}
    return {key: kept.get(key, value) for key, value in own.items()}


def same_name(own: Tree, theirs: Tree) -> Tree:
    """Give somebody of the same name."""
    return own | {key: theirs[key] for key in SAME_NAME}


PEOPLE: dict[str, Callable[[Tree, Tree], Tree]] = {"person": same_birth, "certificate": same_certificate, "names": same_name}
"""How a row of one list becomes a row of another, by the kind of coincidence."""
