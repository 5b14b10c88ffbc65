"""Which folder a round is looked for in."""

from pathlib import Path

from smepp.check.cover import FIRST_YEAR, LAST_YEAR
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.load.workspace import as_seen, find_office
from smepp.model import forms

USUAL = "dossiers"
"""The workspace's usual name, as seen from the folder above it."""


def workspace(typed: str, year: int) -> Path:
    """The folder that the user names; else the folder of the office's file here or above, or the usual one below.

    Raises JobError (command line) when there is none, for a year that nobody can mean, and for a dossier or another part of a
    workspace: a round is the whole of it.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise JobError("year_range", exit_code=ExitCode.USAGE, year=year, first=FIRST_YEAR, last=LAST_YEAR)
    if typed:
        return _named(Path(typed))
    if find_office(Path(USUAL)) == Path(USUAL).absolute() / forms.OFFICE:
        return Path(USUAL)
    office = find_office(Path())
    if office is None:
        raise JobError("no_workspace", exit_code=ExitCode.USAGE, path=str(Path().absolute()), year=year)
    return Path() if office.parent == Path().absolute() else office.parent


def _named(folder: Path) -> Path:
    if not folder.exists():
        raise JobError("no_such_path", exit_code=ExitCode.USAGE, path=folder.as_posix())
    if not folder.is_dir() or (folder / forms.DOSSIER).exists():
        raise JobError("not_a_workspace", exit_code=ExitCode.USAGE, path=folder.as_posix())
    office = find_office(folder)
    if office and office.parent.resolve() != folder.resolve():
        whole = as_seen(office.parent, folder)
        raise JobError("part_of_workspace", exit_code=ExitCode.USAGE, path=folder.as_posix(), whole=whole)
    return folder
