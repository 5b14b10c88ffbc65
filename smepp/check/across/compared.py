"""The dossiers of a round side by side: who is who, and what they share."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from operator import attrgetter
from typing import TypeVar

from smepp.model.hint import Side
from smepp.model.office import Round
from smepp.model.place import Place
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.stage import Stage
from smepp.model.title import Title
from smepp.model.trace import Mention, Trace

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")

Group = list[tuple[int, Mention]]
"""Where several dossiers say the same: the number of each in the round, and its field."""


class Compared(Record):
    """A round's dossiers, one a folder, in its order.

    `applicants` tells by number which of them are of one operator; what these share among themselves follows from that and is not
    told. `rereviewed` are the folders whose platform is re-reviewed in the round.
    """

    traces: tuple[Trace, ...]
    applicants: tuple[int, ...]
    rereviewed: frozenset[str]
    programme: Programme
    round_: Round | None
    titles: tuple[Title, ...]

    def side(self, number: int, place: Place) -> Side:
        """A dossier with a place in it."""
        trace = self.traces[number]
        return Side(folder=trace.folder, name=trace.name, place=place)

    def strangers(self, numbers: Iterable[int]) -> bool:
        """Whether these dossiers are of more than one applicant."""
        return len({self.applicants[number] for number in numbers}) > 1

    def shared(
        self, mentions: Callable[[Trace], Iterable[Mention]], key: Callable[[Mention], str | None] = attrgetter("key")
    ) -> list[Group]:
        """What several dossiers say alike by some key, each set of dossiers once, by the first thing that they share."""
        said = ((number, each) for number, trace in enumerate(self.traces) for each in mentions(trace))
        alike = in_several((mark, number, each) for number, each in said if (mark := key(each)))
        return by_members(list(group.items()) for group in alike.values())


def in_several(found: Iterable[tuple[Key, int, Thing]]) -> dict[Key, dict[int, Thing]]:
    """What several dossiers have, by a key: the first in each of them by its number. Of a single one nothing is kept."""
    first: dict[Key, tuple[int, Thing]] = {}
    several: dict[Key, dict[int, Thing]] = {}
    for key, number, thing in found:
        begun = first.setdefault(key, (number, thing))
        if begun[0] != number:
            several.setdefault(key, dict([begun])).setdefault(number, thing)
    return several


def by_members(groups: Iterable[Group]) -> list[Group]:
    """Of the groups of the same dossiers only the first."""
    sets: dict[tuple[int, ...], Group] = {}
    for group in groups:
        sets.setdefault(tuple(number for number, _ in group), group)
    return list(sets.values())


def compare(traces: Sequence[Trace], *, round_: Round | None, programme: Programme, titles: Sequence[Title]) -> Compared:
    """Put dossiers side by side. A folder whose application and re-review are both in the round is one dossier."""
    one_each: dict[str, Trace] = {}
    for trace in traces:
        if trace.folder not in one_each or one_each[trace.folder].stage is Stage.REREVIEW:
            one_each[trace.folder] = trace
    chosen = tuple(one_each.values())
    return Compared(
        traces=chosen,
        applicants=_applicants(chosen),
        rereviewed=frozenset(each.folder for each in traces if each.stage is Stage.REREVIEW),
        programme=programme,
        round_=round_,
        titles=tuple(titles),
    )


def _applicants(traces: Sequence[Trace]) -> tuple[int, ...]:
    """For each dossier the number of the first one with the same operator, by any code or name."""
    union = Union(len(traces))
    first: dict[Hashable, int] = {}
    for number, trace in enumerate(traces):
        for key in (*(("code", each.key) for each in trace.codes), *(("name", each.key) for each in trace.operators)):
            union.join(number, first.setdefault(key, number))
    return tuple(union.root(number) for number in range(len(traces)))


class Union:
    """Numbers that belong together; the smallest stands for all."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def root(self, number: int) -> int:
        """The smallest number that belongs with this one."""
        while self._above[number] != number:
            self._above[number] = number = self._above[self._above[number]]
        return number

    def join(self, one: int, other: int) -> None:
        """Let two numbers, and all that belong with either, belong together."""
        low, high = sorted((self.root(one), self.root(other)))
        self._above[high] = low
