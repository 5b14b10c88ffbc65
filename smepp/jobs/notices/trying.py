"""An event tried out before it is written (试推): what the lives of the platforms would be with it."""

from collections.abc import Iterator
from dataclasses import replace

from smepp.jobs.life import Lives, read_lives
from smepp.jobs.notices.desk import Desk
from smepp.load.events import ROWS
from smepp.model.place import Place
from smepp.model.problem import Level, Problem
from smepp.model.record import Record
from smepp.model.title import Event

GRAVE = frozenset({"T102", "T108", "T110"})
"""What is merely odd about a notice that was issued, and a reason not to issue it so."""
TOLD_OTHERWISE = frozenset({"L220", "L221", "L222", "L223"})
"""What is wrong with the number, which is looked at by itself."""


class Tried(Record):
    """What would be wrong that is not wrong now, and the steps that the rows would take, by the row's number from 0."""

    problems: tuple[Problem, ...]
    taken: dict[int, tuple[str, ...]]


def tried(desk: Desk, event: Event) -> Tried:
    """What would be if the event lay among the others: on its own day, and on the day of asking, when it is later. Raises JobError."""
    last = max(desk.day, desk.wish.on)
    days = sorted({desk.day, last})
    before, after = _lives(desk, last, None), _lives(desk, last, event)
    known = tuple(_problems(before, days))
    same, wrong = set(known), {each.place for each in known if each.level is Level.ERROR}
    found = (each for each in _problems(after, days) if each not in same and each.place not in wrong)
    new = dict.fromkeys(each for each in found if each.code not in TOLD_OTHERWISE)
    return Tried(problems=tuple(_graver(each) for each in new), taken=_taken(after, last, event))


def _lives(desk: Desk, last: str, event: Event | None) -> Lives:
    if event is None and last == desk.day and desk.workspace.told is not None:
        return desk.workspace.told
    further = () if event is None else (event,)
    return read_lives(desk.workspace.folder, last, programme=desk.workspace.programme, further=further)


def _problems(lives: Lives, days: list[str]) -> Iterator[Problem]:
    yield from lives.problems
    for day in days:
        for each in lives.on(day):
            yield from each.life.problems


def _graver(each: Problem) -> Problem:
    return replace(each, level=Level.ERROR) if each.code in GRAVE else each


def _taken(lives: Lives, day: str, event: Event) -> dict[int, tuple[str, ...]]:
    rows = {Place(file=event.file, route=(ROWS, number)): number for number in range(len(event.named))}
    found: dict[int, tuple[str, ...]] = {}
    for each in lives.on(day):
        for taken in each.life.history:
            number = rows.get(taken.happening.place)
            if number is not None:
                found[number] = (*found.get(number, ()), taken.step)
    return found
