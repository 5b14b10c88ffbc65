"""All platforms of a workspace on a day, for the commands that list them."""

from collections.abc import Iterator
from pathlib import Path

from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.divisions import Divisions
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.life import Lives, read_lives
from smepp.lifecycle.uncounted import unread
from smepp.load.workspace import as_seen, find_office
from smepp.model import forms
from smepp.model.life import PlatformLife
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.model.record import Record

USUAL = "dossiers"
"""The workspace's usual name, as seen from the folder above it."""


class Lived(Record):
    """A workspace as it is known on a day (YYYY-MM-DD): its folder, what governs the year, its platforms.

    `problems` are those of the lists as a whole; those of a platform are in its life.
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
    def notes(self) -> tuple[str, ...]:
        """What the programme wants to be said of the day (说明)."""
        return tuple(each["文字"] for each in self.programme.notes if each["自"] <= self.on)

    def lives(self) -> Iterator[PlatformLife]:
        """Every platform, one after another."""
        return self.told.on(self.on) if self.told else iter(())


def lived(typed: str, on: str, year: int | None = None) -> Lived:
    """The workspace that the user names, else the one here; `year` is that of the round, the day's own for None.

    Raises JobError when there is none, or what governs it cannot be used.
    """
    folder = _workspace(typed)
    bench = bench_for(folder, int(on[:4]) if year is None else year, None)
    told = read_lives(folder, on, programme=bench.programme)
    return Lived(folder=folder, on=on, bench=bench, told=told, problems=told.problems)


def _workspace(typed: str) -> Path:
    """The office's folder in or above the one that is named; that one itself where there is no office's file."""
    if typed:
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
