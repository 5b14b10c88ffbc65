"""Which folder a round is looked for in."""

from pathlib import Path

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.load.workspace import find_office

USUAL = "dossiers"
"""The workspace's usual name, as seen from the folder above it."""


def workspace(typed: str, year: int) -> Path:
    """The folder that the user names; else the folder of the office's file here or above, or the usual one below.

    Raises JobError (command line) when there is none.
    """
    if typed:
        if not Path(typed).is_dir():
            raise JobError("no_such_path", exit_code=ExitCode.USAGE, path=typed)
        return Path(typed)
    if find_office(Path(USUAL)) == Path(USUAL).absolute() / "office.yaml":
        return Path(USUAL)
    office = find_office(Path())
    if office is None:
        raise JobError("no_workspace", exit_code=ExitCode.USAGE, path=str(Path().absolute()), year=year)
    return Path() if office.parent == Path().absolute() else office.parent
