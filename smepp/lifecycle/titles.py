"""Who holds a title (称号) on a day: derived from the dated events, and stored nowhere."""

from collections import defaultdict
from collections.abc import Iterable

from smepp.lifecycle.corrections import corrected
from smepp.model.marks import mark_of
from smepp.model.same import same_name
from smepp.model.title import Event, EventKind, Named, Title

KINDS = tuple(EventKind)
"""In the order in which events of one day happen."""


def titles_on(events: Iterable[Event], day: str) -> tuple[Title, ...]:
    """The titles that are valid on a day (YYYY-MM-DD), in the order in which they were awarded.

    A title holds from the date of the document that awards it until the day before that of the one that takes it back. What a
    platform holds already is not awarded again. Corrections count from their own date on. The order in which the events are given
    does not matter.
    """
    held = _Held()
    happened = corrected(events, day).events
    for event in sorted(happened, key=lambda each: (each.date, KINDS.index(each.kind), each.file)):
        for named in event.named:
            if event.kind is EventKind.REVOCATION:
                held.revoke(named)
            elif event.kind is EventKind.RECOGNITION:
                held.award(event, named)
    return held.titles()


class _Held:
    """Titles by number, and their numbers by dossier and by platform: lists of names are long, and each is looked up in all."""

    def __init__(self) -> None:
        self._titles: dict[int, Title] = {}
        self._numbers: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._count = 0

    def titles(self) -> tuple[Title, ...]:
        return tuple(self._titles.values())

    def award(self, event: Event, named: Named) -> None:
        if self._same(named):
            return
        self._titles[self._count] = _title(event, named)
        for key in _keys(named):
            self._numbers[key].append(self._count)
        self._count += 1

    def revoke(self, named: Named) -> None:
        for number in self._same(named):
            del self._titles[number]

    def _same(self, named: Named) -> list[int]:
        numbers = {number for key in _keys(named) for number in self._numbers[key] if number in self._titles}
        return [number for number in numbers if _is_same(self._titles[number], named)]


def _keys(named: Named) -> list[tuple[str, str]]:
    return [("platform", same_name(named.platform)), *([("folder", named.folder)] if named.folder else [])]


def _is_same(title: Title, named: Named) -> bool:
    """Whether a row is about the platform of a title: the same dossier, else the same platform of the same operator.

    An operator is known by its codes, where both give one of the same kind, else by its name.
    """
    if title.folder and named.folder:
        return title.folder == named.folder
    if same_name(title.platform) != same_name(named.platform):
        return False
    here, there = _marks(title.codes), _marks(named.codes)
    if {mark[0] for mark in here} & {mark[0] for mark in there}:
        return bool(here & there)
    return same_name(title.operator) == same_name(named.operator)


def _marks(codes: Iterable[str]) -> set[str]:
    return {mark for code in codes if (mark := mark_of(code))}


def _title(event: Event, named: Named) -> Title:
    return Title(
        platform=named.platform,
        operator=named.operator,
        district=named.district,
        recognised=event.date,
        number=event.number or "",
        codes=named.codes,
        folder=named.folder,
        place=named.place,
    )
