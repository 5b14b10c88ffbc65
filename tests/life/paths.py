"""Walks a table by itself: from the beginning, every step that is open, to every state there is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count

from smepp.lifecycle.life import life
from smepp.model.life import Happening, Life, Rules, StepRule, Subject
from smepp.model.place import Place
from tests.life.making import CALENDAR, subject

TIMES = ("公示期满", "复核到期", "复核逾期")
INTERPRETED = "另有解释"
"""A ground of revocation that only a document makes one."""
ANY: dict[str, tuple[str | None, ...]] = {"弄虚作假": ("属实", "需要整改"), "撤销": (INTERPRETED,)}
"""What is said where a step takes every outcome."""
_NUMBERS = count()


@dataclass(frozen=True)
class Walk:
    """What has happened so far, and the day on which one stands."""

    of: Subject
    happenings: tuple[Happening, ...]
    day: str

    def life(self, rules: Rules) -> Life:
        return life(self.of, self.happenings, rules, self.day, calendar=CALENDAR)


def after(day: str, days: int = 1) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def starts(rules: Rules) -> list[Walk]:
    """A dossier of the year in which the rules came into force, one of long before, and platforms without a dossier."""
    year = int(rules.in_force[:4]) + 1
    early = f"{year - 4}-05-05"
    return [
        Walk(of=subject(year=year), happenings=(), day=f"{year}-01-10"),
        Walk(of=subject(year=year - 4), happenings=(), day=early),
        Walk(of=subject(folder=None, year=None), happenings=(), day=early),
        Walk(of=subject(folder=None, year=None), happenings=(), day=f"{year}-05-05"),
    ]


def made(step_kind: str, outcome: str | None, day: str, happened: tuple[Happening, ...]) -> Happening:
    """A happening that is right in itself."""
    place = Place(file=f"{next(_NUMBERS):05d}.yaml")
    params = {"number": "1", "start": after(day), "end": after(day, 19), "days": 7, "until": after(day, 30), "anonymous": False}
    year = int(day[:4])
    if step_kind == "异议处理":
        handled = {each.params["of"] for each in happened if each.kind == "异议处理"}
        open_ = [each.place for each in happened if each.kind == "异议" and each.place not in handled]
        return Happening(kind=step_kind, date=day, place=place, outcome=outcome, params={"of": open_[0] if open_ else place})
    return Happening(kind=step_kind, date=day, place=place, year=year, outcome=outcome, params=params)


def onward(walk: Walk, step: StepRule, now: Life) -> Iterator[Walk]:
    """The ways on by a step: on the day it comes by itself, else tomorrow and some time later."""
    if step.kind in TIMES:
        coming = [each.until for each in now.allowed if each.step == step.name and each.until]
        for until in coming:
            yield replace(walk, day=until.isoformat())
        return
    for outcome in step.outcomes or ANY.get(step.kind, (None,)):
        for days in (1, 30):
            day = after(walk.day, days)
            yield replace(walk, day=day, happenings=(*walk.happenings, made(step.kind, outcome, day, walk.happenings)))


def key(walk: Walk, now: Life, rules: Rules) -> object:
    """Where one stands, as far as it matters for what may follow."""
    taken = [each.happening for each in now.history]
    handled = {each.params["of"] for each in taken if each.kind == "异议处理"}
    open_ = sum(each.kind == "异议" and each.place not in handled for each in taken)
    beneath = tuple(each.id for each in now.beneath)
    proven = any(each.outcome == "属实" for each in taken if each.kind == "弄虚作假")
    return now.state.id, beneath, min(open_, 2), proven, walk.of.folder, walk.day < rules.in_force


def stands(now: Life) -> set[str]:
    """The states from which a step may be taken: the present one, and those that go on beneath it."""
    carried = [now.state, *now.beneath]
    first = next((number for number, each in enumerate(carried) if not each.carries), len(carried))
    return {each.id for each in carried[: first + 1]}


def explored(rules: Rules) -> tuple[dict[object, Walk], set[str]]:
    """A walk to every situation that can be reached, and the names of all steps that were taken on the way."""
    found: dict[object, Walk] = {}
    taken: set[str] = set()
    waiting = starts(rules)
    while waiting:
        walk = waiting.pop(0)
        now = walk.life(rules)
        if walk.happenings and walk.happenings[-1] not in [each.happening for each in now.history]:
            continue
        taken |= {each.step for each in now.history}
        if key(walk, now, rules) in found:
            continue
        found[key(walk, now, rules)] = walk
        for step in rules.table.steps:
            if stands(now) & set(step.sources):
                waiting += onward(walk, step, now)
    return found, taken
