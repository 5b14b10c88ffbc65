"""The calendar that an office counts by (放假安排): the built-in years, with the office's own files on top."""

import re
from collections.abc import Mapping
from pathlib import Path

from smepp.check.blanks import without_blanks
from smepp.check.calendar_year import check_year
from smepp.check.schema import check_schema
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.places import Locate, places_in
from smepp.lifecycle.periods import UnknownYearError
from smepp.load.calendar.built_in import built_in, yearly_holidays
from smepp.load.calendar.office import extended
from smepp.load.schemas import CALENDAR, form_schemas, known_keys
from smepp.load.strict import read
from smepp.load.workspace import as_seen, find_office
from smepp.model import forms
from smepp.model.calendar import Calendar
from smepp.model.problem import Level, Problem
from smepp.model.record import Record

_YEAR_FILE = re.compile(r"[0-9]{4}\.yaml").fullmatch
USUAL = "dossiers"
"""The workspace's usual name, as seen from the folder above it."""


class Noticed(Record):
    """Warnings about one of the office's files, and how their places are found."""

    problems: tuple[Problem, ...]
    locate: Locate


class Almanac(Record):
    """The calendar, and what was wrong with the office's files: a year whose file has errors is not known.

    `folder` is where the office's files lie or would lie, as the user would type it; None without an office.
    """

    calendar: Calendar
    folder: Path | None
    refused: Mapping[int, JobError]
    noticed: tuple[Noticed, ...] = ()

    def path_of(self, file: str) -> str:
        """The path of one of the office's files, as the user would type it."""
        return (self.folder / file.rpartition("/")[2]).as_posix() if self.folder else file

    def failure(self, error: UnknownYearError) -> JobError:
        """Why a year cannot be counted in: its file has errors, or there is none."""
        if error.year in self.refused:
            return self.refused[error.year]
        name = f"{error.year:04d}.yaml"
        path = self.folder / name if self.folder else Path(forms.CALENDAR) / name
        return JobError("no_calendar", year=error.year, path=path.as_posix())


def almanac(office: Path | None) -> Almanac:
    """The calendar of an office, by the path of its `office.yaml`; the built-in years alone for None.

    Files with errors stop nothing until their year is needed. Raises JobError when the folder cannot be listed.
    """
    if office is None:
        return Almanac(calendar=built_in(), folder=None, refused={})
    folder = office.parent / forms.CALENDAR
    try:
        names = sorted(each.name for each in folder.iterdir() if _YEAR_FILE(each.name)) if folder.is_dir() else []
    except OSError as error:
        raise JobError("unreadable", path=folder.as_posix(), reason=error.strerror) from error
    calendar, refused, noticed = built_in(), {}, []
    for name in names:
        try:
            calendar, problems = _with(calendar, folder / name)
        except JobError as error:
            year = int(name[:4])
            refused[year] = error
            calendar = without(calendar, year)
        else:
            noticed += [Noticed(problems=problems, locate=places_in(folder / name))] if problems else []
    return Almanac(calendar=calendar, folder=folder, refused=refused, noticed=tuple(noticed))


def without(calendar: Calendar, year: int) -> Calendar:
    """The calendar with a year no longer known, nor any day that is arranged in it."""
    return Calendar(
        years={each: arrangement for each, arrangement in calendar.years.items() if each != year},
        rests={day: each for day, each in calendar.rests.items() if day.year != year},
        works={day: each for day, each in calendar.works.items() if day.year != year},
    )


def office_named(typed: str) -> Path | None:
    """The office's file: in the folder that the user names; else here or above, or in the usual folder below. None for none.

    Raises JobError (command line) for a folder that is not there or holds no office's file.
    """
    if typed:
        folder = Path(typed)
        if not folder.is_dir():
            raise JobError("no_such_path", exit_code=ExitCode.USAGE, path=typed)
        if not (folder / forms.OFFICE).is_file():
            raise JobError("no_office", exit_code=ExitCode.USAGE, path=typed)
        return folder / forms.OFFICE
    usual = Path(USUAL) / forms.OFFICE
    found = usual if usual.is_file() else find_office(Path())
    return Path(as_seen(found, Path())) if found else None


def _with(calendar: Calendar, path: Path) -> tuple[Calendar, tuple[Problem, ...]]:
    name, year = f"{forms.CALENDAR}/{path.name}", int(path.name[:4])
    try:
        document = read(path.read_bytes(), name, known_keys=known_keys(CALENDAR))
    except OSError as error:
        raise JobError("unreadable", path=path.as_posix(), reason=error.strerror) from error
    problems = (*document.problems, *check_schema(document, CALENDAR, form_schemas()))
    root = without_blanks(document.value) if document.value is not None else None
    if root is not None and not _errors(problems):
        problems = (*problems, *check_year(root, name, year, calendar, yearly_holidays()))
    if root is None or _errors(problems):
        raise JobError("calendar_unusable", path=path, problems=_errors(problems), locate=places_in(path), year=year)
    return extended(calendar, root, name), problems


def _errors(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(each for each in problems if each.level is Level.ERROR)
