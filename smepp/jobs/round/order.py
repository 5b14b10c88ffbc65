"""The customary order of a round's dossiers (按行政区划排列)."""

from collections.abc import Callable, Iterable

from smepp.check.region import district_named
from smepp.model.entry import Entry, Stage
from smepp.model.programme import Programme
from smepp.model.trace import Trace

STAGES = tuple(Stage)


def customary(programme: Programme) -> Callable[[Entry], tuple[int, int, str]]:
    """A sort key: applications before re-reviews, then by the programme's list of districts, then by folder.

    Those whose district is not known, or that could not be assessed, stand last.
    """
    places = {id(district): number for number, district in enumerate(programme.districts)}

    def key(entry: Entry) -> tuple[int, int, str]:
        district = district_named(entry.district, programme)
        return STAGES.index(entry.stage), places[id(district)] if district else len(places), entry.folder

    return key


def in_order(traces: Iterable[Trace], entries: Iterable[Entry]) -> list[Trace]:
    """The traces in the order of their entries."""
    ranks = {(each.folder, each.stage): number for number, each in enumerate(entries)}
    return sorted(traces, key=lambda each: ranks[each.folder, each.stage])
