"""What happened to every platform of a workspace, gathered from lists and objections (归到各平台)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from smepp.lifecycle import kinds
from smepp.lifecycle.corrections import Noted
from smepp.lifecycle.happenings import Told, of_event
from smepp.lifecycle.matching import Register
from smepp.lifecycle.noting import CORRECTED
from smepp.model.life import Happening
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.record import Record
from smepp.model.title import Event, EventKind, Named

UPHELD = "成立"


class Objection(Record):
    """An objection: the file, whom it is about, what it tells."""

    about: Named
    event: Event
    told: Told


class Gathered(Record):
    """What happened by the platform's number in the register, and what is wrong with the lists."""

    happenings: Mapping[int, tuple[Happening, ...]]
    problems: tuple[Problem, ...]


def gathered(
    events: Iterable[Event], objections: Iterable[Objection], register: Register, notes: Iterable[Noted] = ()
) -> Gathered:
    """Who is meant by every row, every objection, every correction. Awards go first: by them platforms without a dossier are known."""
    gathering = _Gathering(register)
    ordered = sorted(events, key=lambda each: (each.kind is not EventKind.RECOGNITION, each.date, each.file))
    for event in ordered:
        gathering.event(event)
    for each in objections:
        gathering.objection(each)
    for note in notes:
        gathering.note(note)
    return Gathered(
        happenings={number: tuple(found) for number, found in gathering.happenings.items()},
        problems=tuple(gathering.problems),
    )


class _Gathering:
    def __init__(self, register: Register) -> None:
        self.register = register
        self.happenings: dict[int, list[Happening]] = defaultdict(list)
        self.problems: list[Problem] = []
        self.rows: dict[Place, int] = {}
        self.shown: list[tuple[Event, tuple[int, ...]]] = []
        self.shown_with: dict[int, list[int]] = defaultdict(list)

    def event(self, event: Event) -> None:
        seen: dict[int, None] = {}
        for named in event.named:
            number = self.number(event, named)
            if number is None:
                continue
            self.rows[named.place] = number
            if number in seen:
                self.problems.append(problem("L305", named.place, platform=named.platform))
                continue
            seen[number] = None
            self.happenings[number] += of_event(event, named)
        if event.kind is EventKind.PUBLICITY:
            for number in seen:
                self.shown_with[number].append(len(self.shown))
            self.shown.append((event, tuple(seen)))

    def number(self, event: Event, named: Named) -> int | None:
        match = self.register.find(event, named)
        self.problems += match.problems
        return match.number

    def objection(self, each: Objection) -> None:
        self.problems += each.told.problems
        number = self.number(each.event, each.about)
        if number is None:
            return
        self.happenings[number] += each.told.happenings
        for other, changed in self.changed(number, each.told.happenings):
            self.happenings[other].append(changed)

    def note(self, note: Noted) -> None:
        """That a correction concerns those who stand on the list, or stood there until it took them off."""
        place = Place(file=note.correction.file, route=("更正文件",))
        happening = Happening(
            kind=CORRECTED,
            date=note.correction.date,
            place=place,
            year=note.correction.year,
            outcome=note.target.kind.value,
            params={"number": note.correction.number} if note.correction.number else {},
        )
        known = replace(note.target, kind=EventKind.PUBLICITY)  # an award would make a platform of a row that nobody knows
        found = (self.rows.get(row.place, self.register.find(known, row).number) for row in note.named)
        for number in dict.fromkeys(found):
            if number is not None:
                self.happenings[number].append(happening)

    def changed(self, number: int, told: tuple[Happening, ...]) -> Iterator[tuple[int, Happening]]:
        """What an upheld objection means for the others on the list that it was raised against (名单变动)."""
        for handled in (each for each in told if each.kind == kinds.HANDLED and each.outcome == UPHELD):
            received = told[0].date
            for event, others in (self.shown[at] for at in self.shown_with[number]):
                if event.data["公示起"] <= received <= event.data["公示止"]:
                    happening = Happening(kind=kinds.LIST_CHANGED, date=handled.date, place=handled.place, year=handled.year)
                    yield from ((other, happening) for other in others if other != number)
