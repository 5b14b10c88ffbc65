"""What is odd about the lists of a workspace as a whole (办理记录和名单的问题), beside what concerns one platform."""

from collections.abc import Iterable, Iterator

from smepp.lifecycle.corrections import Corrected
from smepp.lifecycle.event_dates import misdated
from smepp.lifecycle.event_names import name_problems
from smepp.lifecycle.event_numbers import number_problems
from smepp.lifecycle.event_rows import Districts, district_problems
from smepp.load.schemas import EVENTS
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.model.title import Event, EventKind

WORDS = {word: kind for kind, name in EVENTS.items() for word in (name, kind.value)}
"""What the names of events' files call their kinds: the names of their forms, or the Chinese words."""

BESIDE = frozenset({EventKind.CORRECTION, EventKind.DOCUMENT})
"""Records from which nothing follows for a platform by itself; their documents have numbers like any other."""


def listed_wrong(events: Iterable[Event], known: Corrected, on: str, programme: Programme) -> Iterator[Problem]:
    """What is odd about records as they were written, those of mere documents among them, and as they are known on a day (YYYY-MM-DD)."""
    written = tuple(events)
    beside = tuple(each for each in written if each.kind in BESIDE and each.date <= on)
    districts = Districts(programme)
    for each in written:
        yield from misdated(each)
        if each.date <= on:
            yield from name_problems(each, WORDS)
    yield from number_problems((*known.events, *beside))
    for each in known.events:
        yield from district_problems(each, districts)
