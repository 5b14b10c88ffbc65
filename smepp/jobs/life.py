"""The lives of all platforms of a workspace (各平台的经历): those with a dossier, and those that only a list knows."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from smepp.jobs import programmes
from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.calendar import almanac
from smepp.jobs.events import read_events
from smepp.jobs.failure import JobError
from smepp.jobs.life_files import Read, codes_in_dossier, read_objections, read_platform
from smepp.jobs.listed_wrong import listed_wrong
from smepp.jobs.round.found import dossiers
from smepp.lifecycle import kinds
from smepp.lifecycle.corrections import corrected
from smepp.lifecycle.event_dates import date_problems
from smepp.lifecycle.event_rows import ghost_problems, twin_problems
from smepp.lifecycle.gathering import gathered
from smepp.lifecycle.life import life
from smepp.lifecycle.matching import Register
from smepp.lifecycle.noting import CORRECTED, noted
from smepp.lifecycle.rules import rules_of
from smepp.load.programme import ProgrammeError
from smepp.load.programme.lifecycle import read_table
from smepp.load.workspace import find_office
from smepp.model import forms
from smepp.model.calendar import Calendar
from smepp.model.life import Happening, Life, PlatformLife, Rules, Subject, Table
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.title import Event

OBJECTIONS = frozenset({kinds.OBJECTED, kinds.HANDLED})


class Told(Record):
    """A platform and all that is known of it, whatever the date."""

    subject: Subject
    happenings: tuple[Happening, ...]
    problems: tuple[Problem, ...]
    rules: Rules


class Lives(Record):
    """The platforms of a workspace, and what is wrong with its lists as a whole; `calendar` is the one they are counted by.

    `events` are the rounds' as they were written, those that later ones correct included.
    """

    platforms: tuple[Told, ...]
    problems: tuple[Problem, ...]
    calendar: Calendar
    events: tuple[Event, ...] = ()

    def on(self, day: str) -> Iterator[PlatformLife]:
        """Every platform that is known by a day (YYYY-MM-DD), with its life until then."""
        for each in self.platforms:
            if each.subject.folder is not None or any(happening.date <= day for happening in each.happenings):
                found = life(each.subject, each.happenings, each.rules, day, calendar=self.calendar)
                mended = (one for one in each.happenings if one.kind == CORRECTED and one.date <= day)
                found = noted(found, mended, each.subject, each.rules.table)
                yield PlatformLife(
                    subject=each.subject,
                    now=each.subject.names_on(day),
                    life=_with(found, each.problems),
                    objections=_objections(each.happenings, day),
                )


def lives(workspace: Path, on: str, *, programme: Programme) -> Iterator[PlatformLife]:
    """The life of every platform under a programme until a day (YYYY-MM-DD): dossiers by folder, then titles without one.

    Raises JobError when the office's file, a round's or the programme's cannot be used, or the workspace cannot be listed.
    """
    return read_lives(workspace, on, programme=programme).on(on)


def read_lives(
    workspace: Path, on: str, *, programme: Programme, only: str | None = None, further: Iterable[Event] = ()
) -> Lives:
    """All that the files tell by a day of the platforms under a programme. Corrections dated later are not seen. Raises as `lives`.

    With `only`, a dossier's folder from the workspace, no other dossier is read: what is told of others then means nothing.
    `further` are events that no file holds yet.
    """
    found = read_events(workspace)
    known = corrected((*found.events, *further), on)
    here, others = _platforms(workspace, programme) if only is None else ([read_platform(workspace / only, only)], [])
    register = Register(
        (_by(each.subject, on) for each in here), others, cache(lambda folder: codes_in_dossier(workspace / folder))
    )
    objections = read_objections(workspace, on)
    told = gathered(known.events, objections.objections, register, known.notes)
    rules = _Rules(workspace, programme)
    calendar = almanac(find_office(workspace)).calendar
    platforms = []
    for number, subject in enumerate(register.subjects):
        happenings = told.happenings.get(number, ())
        own = here[number] if number < len(here) else None
        year = subject.year or min((int(each.date[:4]) for each in happenings), default=None)
        platforms.append(
            Told(
                subject=subject,
                happenings=(*(own.happenings if own else ()), *happenings),
                problems=own.problems if own else (),
                rules=rules.of(year),
            )
        )
    dates = (wrong for each in known.events for wrong in date_problems(each, rules.of(each.year), calendar))
    ghosts = (wrong for each in platforms for wrong in ghost_problems(each.subject, each.happenings, each.rules))
    lists = (
        *listed_wrong((*found.events, *found.documents), known, on, programme),
        *twin_problems(each.subject for each in here),
        *ghosts,
    )
    problems = (*found.problems, *known.problems, *objections.problems, *told.problems, *dates, *lists)
    return Lives(platforms=tuple(platforms), problems=problems, calendar=calendar, events=found.events)


def _objections(happenings: Iterable[Happening], day: str) -> tuple[Happening, ...]:
    found = [each for each in happenings if each.kind in OBJECTIONS and each.date <= day]
    return tuple(sorted(found, key=lambda each: (each.date, kinds.ORDER[each.kind], each.place)))


def _by(subject: Subject, day: str) -> Subject:
    """A platform without the names that it got after a day."""
    names = tuple(each for each in subject.names if each.since <= day)
    return subject if len(names) == len(subject.names) else replace(subject, names=names)


def _with(found: Life, problems: tuple[Problem, ...]) -> Life:
    return replace(found, problems=(*problems, *found.problems)) if problems else found


def _platforms(workspace: Path, programme: Programme) -> tuple[list[Read], list[str]]:
    """The dossiers under the programme, read; and the folders of the others."""
    try:
        found = dossiers(workspace)
    except OSError as error:
        raise JobError("unreadable", path=workspace.as_posix(), reason=error.strerror) from error
    own = bench_for(workspace, None, None).programme.id
    read = [read_platform(each.path, each.name) for each in found if each.closed is None]
    here = [each for each in read if (each.programme or own) == programme.id]
    return here, [each.subject.folder or "" for each in read if (each.programme or own) != programme.id]


class _Rules:
    """The rules by year, each edition's table read once."""

    def __init__(self, workspace: Path, programme: Programme) -> None:
        self.workspace, self.programme = workspace, programme
        self.office = find_office(workspace)
        self.of = cache(self._of)
        self.deadlines = dict(self._moved())

    def _of(self, year: int | None) -> Rules:
        bench = self._bench(year)
        grounds = bench.office.grounds if bench.office else ()
        return rules_of(
            bench.programme,
            self._table(bench.programme),
            self.deadlines,
            tuple((each.name, each.when) for each in grounds),
        )

    def _bench(self, year: int | None) -> Bench:
        return bench_for(self.workspace, year, self.programme.id)

    def _table(self, programme: Programme) -> Table:
        return _table(programme.id, programme.in_force, self.office)

    def _moved(self) -> Iterator[tuple[int, str]]:
        """The deadlines of the rounds whose call set them."""
        folder = self.workspace / forms.ROUNDS
        for path in sorted(folder.glob("[0-9][0-9][0-9][0-9].yaml")):
            year = int(path.stem)
            bench = self._bench(year)
            if bench.round_found and bench.deadline:
                yield year, bench.deadline


@cache
def _table(programme: str, in_force: str, office: Path | None) -> Table:
    folder = next(each for each in programmes.editions(programme, office) if each.name == in_force)
    try:
        return read_table(folder)
    except ProgrammeError as error:
        raise JobError("programme_unusable", path=Path(error.path), reason=error.reason) from error
