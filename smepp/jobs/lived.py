"""All platforms of a workspace on a day, for the commands that list them."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.digests import stale_events
from smepp.jobs.divisions import Divisions
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.life import Lives, read_lives
from smepp.lifecycle.uncounted import unread
from smepp.load.workspace import as_seen, find_office
from smepp.model import forms
from smepp.model.codes import Level
from smepp.model.life import PlatformLife
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.model.record import Record

USUAL = "dossiers"
"""The workspace's usual name, as seen from the folder above it."""


class Lived(Record):
    """A workspace as it is known on a day (YYYY-MM-DD): its folder, what governs the year, its platforms.

    `problems` are those of the lists as a whole, and of events that dossiers no longer fit; those of a platform's life are in it.
    """

    folder: Path
    on: str
    bench: Bench
    told: Lives | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def programme(self) -> Programme:
        """The edition that governs the year."""
        return self.bench.programme

    @property
    def divisions(self) -> Divisions:
        """The districts by their names on the day."""
        return Divisions(self.programme, self.on)

    @property
    def incomplete(self) -> bool:
        """Whether files, or rows of lists, did not count, so that something may be missing."""
        return unread(self.problems)

    @property
    def wrong(self) -> bool:
        """Whether something is wrong with the lists, though all of it may have counted; or papers were changed after an event."""
        return any(each.level is Level.ERROR for each in self.problems)

    @property
    def notes(self) -> tuple[str, ...]:
        """What the programme wants to be said of the day (说明)."""
        return notes_on(self.programme, self.on)

    def changed(self, only: Collection[str] | None = None) -> tuple[Problem, ...]:
        """What no longer fits its events, of the dossiers in some folders or of all (指纹不一致). Raises JobError."""
        events = self.told.events if self.told else ()
        return tuple(each for _, each in stale_events(self.folder, events, self.on, only=only))

    def lives(self) -> Iterator[PlatformLife]:
        """Every platform, one after another."""
        return self.told.on(self.on) if self.told else iter(())


def notes_on(programme: Programme, on: str) -> tuple[str, ...]:
    """What a programme wants to be said of a day (说明)."""
    return tuple(each["文字"] for each in programme.notes if each["自"] <= on)


def lived(typed: str, on: str, year: int | None = None, *, papers: bool = True) -> Lived:
    """The workspace that the user names, else the one here; `year` is that of the round, the day's own for None.

    With `papers` all dossiers of which an event has a digest are read, to say which were changed. Raises JobError when there is no
    workspace, or what governs it cannot be used.
    """
    folder = workspace_of(typed)
    bench = bench_for(folder, int(on[:4]) if year is None else year, None)
    told = read_lives(folder, on, programme=bench.programme)
    found = Lived(folder=folder, on=on, bench=bench, told=told, problems=told.problems)
    return replace(found, problems=(*found.problems, *found.changed())) if papers else found


def workspace_of(typed: str) -> Path:
    """The office's folder in or above the one that is named; that one itself where there is no office's file."""
    if typed:
        if Path(typed).is_file():
            raise JobError("is_a_file", exit_code=ExitCode.USAGE, path=typed)
        if not Path(typed).is_dir():
            raise JobError("no_such_path", exit_code=ExitCode.USAGE, path=typed)
        office = find_office(Path(typed))
        return Path(as_seen(office.parent, Path(typed))) if office else Path(typed)
    if (Path(USUAL) / forms.OFFICE).is_file():
        return Path(USUAL)
    office = find_office(Path())
    if office is None:
        raise JobError("no_office", exit_code=ExitCode.USAGE, path=".")
    return Path(as_seen(office.parent, Path()))
