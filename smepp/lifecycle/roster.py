"""The list of valid titles, from the lives of platforms (名单)."""

from collections.abc import Callable, Iterable

from smepp.model.life import PlatformLife
from smepp.model.roster import Listed


def listed(lives: Iterable[PlatformLife], called: Callable[[str], str], rank: Callable[[str], int]) -> tuple[Listed, ...]:
    """The titles that hold in these lives, by division, then in the order in which they were awarded.

    `called` is a district's name on the day of the lives, `rank` its place in the order of divisions.
    """
    found = [_line(each, called) for each in lives if each.life.titled]
    return tuple(
        sorted(found, key=lambda each: (rank(each.district), each.recognised, each.number or "", each.platform, each.operator))
    )


def _line(one: PlatformLife, called: Callable[[str], str]) -> Listed:
    life, now = one.life, one.now
    return Listed(
        number=life.number,
        platform=now.platform,
        operator=now.operator,
        district=called(now.district),
        recognised=life.recognised or "",
        confirmed=life.confirmed,
        due=life.due,
    )
