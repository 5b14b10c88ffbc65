"""The authority of a day, by what the office's file says of its names."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from smepp.model.acting import Acting, Doubt, Successor
from smepp.model.office import Authority, Office


def successors(programme: Mapping[str, Any]) -> tuple[Successor, ...]:
    """The later authorities that a programme's file knows of (后继机关), in the order in which they took over."""
    found = programme.get("后继机关", ())
    return tuple(Successor(name=each["名称"], year=int(each["最早见于"]), basis=each.get("依据", "")) for each in found)


def acting_on(office: Office | None, later: Sequence[Successor], day: str) -> Acting:
    """The authority of a day (YYYY-MM-DD).

    A name without an end is taken to be in use only until the year in which a successor is seen: from then on the office's file must
    say itself until when the old name was used, and since when the new one.
    """
    if office is None:
        return Acting(name=None, doubt=Doubt.NO_OFFICE)
    named = [each for each in office.authorities if each.since <= day and (each.until is None or day <= each.until)]
    if not named:
        return Acting(name=None, doubt=Doubt.GAP)
    newest = max(named, key=lambda each: each.since)
    overtaken = _overtaken(newest, later, day) if newest.until is None and office.municipal else None
    if overtaken:
        return Acting(name=None, doubt=Doubt.SUCCESSOR, successor=overtaken)
    return Acting(name=newest.name)


def _overtaken(named: Authority, later: Iterable[Successor], day: str) -> Successor | None:
    """The newest authority that is seen by the day after the one that is named; None where that is the newest itself."""
    seen = [each for each in later if each.year <= int(day[:4])]
    own = next((place for place, each in enumerate(seen) if each.name == named.name), None)
    rest = seen if own is None else seen[own + 1 :]
    # A stretch that begins after the successor was first seen was written by somebody who knew of it.
    return next((each for each in reversed(rest) if int(named.since[:4]) < each.year), None)
