"""Whether the title of a platform, an operator or a code holds (称号是否有效)."""

from collections.abc import Callable, Iterable, Iterator

from smepp.lifecycle.ended import ended
from smepp.lifecycle.uncounted import uncounted
from smepp.model.identifiers import normalise
from smepp.model.life import Names, PlatformLife
from smepp.model.marks import mark_of
from smepp.model.nearest import nearest
from smepp.model.roster import Ended, Known, Verdict
from smepp.model.same import same_name

MOST_NEAR = 5
"""Names that are offered where none is the one that was asked for."""
SHORTEST = 2
"""Characters of a text that is looked for inside names."""


def verdict(asked: str, lives: Iterable[PlatformLife], on: str, called: Callable[[str], str]) -> Verdict:
    """What is known of a name or code: of a platform or its operator, by today's name or an earlier one, by any code of either.

    `called` is a district's name on the day. Full-width and half-width signs and blanks make no difference.
    """
    name, codes = same_name(asked), {normalise(asked), mark_of(asked)} - {None, ""}
    known: list[Known] = []
    names: dict[str, None] = {}
    for one in lives:
        every = _names(one, on)
        borne = _borne(every, name, codes)
        if borne is not None:
            known.append(_known(one, borne, called))
        elif not known and one.life.recognised:
            names.update(dict.fromkeys(each for named in every for each in (named.platform, named.operator)))
    known.sort(key=lambda each: (not each.holds, each.recognised is None, each.recognised or "", each.platform, each.operator))
    return Verdict(asked=asked, on=on, known=tuple(known), near=() if known else tuple(_near(name, names)))


def _names(one: PlatformLife, on: str) -> list[Names]:
    """What a platform was called until the day, the newest first."""
    return [one.now, *(each for each in reversed(one.subject.names) if each.since <= on)]


def _borne(every: Iterable[Names], name: str, codes: set[str | None]) -> str | None:
    """The name of a platform or its operator that is the one asked for; empty where it is one of its codes, None where nothing is."""
    for each in every:
        own = next((text for text in (each.platform, each.operator) if name and same_name(text) == name), None)
        if own is not None:
            return own
        if codes & {found for code in each.codes for found in (normalise(code), mark_of(code))}:
            return ""
    return None


def _known(one: PlatformLife, borne: str, called: Callable[[str], str]) -> Known:
    life, now = one.life, one.now
    still = same_name(borne) in {"", same_name(now.platform), same_name(now.operator)}
    return Known(
        platform=now.platform,
        operator=now.operator,
        district=called(now.district),
        holds=life.titled,
        former=None if still else borne,
        number=life.number,
        recognised=life.recognised,
        confirmed=life.confirmed,
        ended=_ended(one),
        doubtful=uncounted(one),
        folder=one.subject.folder,
    )


def _ended(one: PlatformLife) -> Ended | None:
    taken = ended(one)
    if taken is None:
        return None
    told = taken.happening
    return Ended(day=told.date, step=told.kind, number=told.params.get("number"), reason=told.outcome)


def _near(name: str, names: Iterable[str]) -> Iterator[str]:
    """Names that the text is a part of, in their order; else the one that differs least from it."""
    plain = {each: same_name(each) for each in names}
    parts = [each for each, other in plain.items() if len(name) >= SHORTEST and name in other]
    if parts:
        yield from parts[:MOST_NEAR]
        return
    closest = nearest(name, plain.values())
    yield from (each for each, other in plain.items() if other == closest)
