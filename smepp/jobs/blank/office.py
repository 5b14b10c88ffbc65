"""The office whose folder a new file belongs in."""

from pathlib import Path

from smepp.jobs.calendar import office_named
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError


def office_file(typed: str) -> Path:
    """The office's file, in the folder that the user names, else from here. Raises JobError (command line) where there is none."""
    found = office_named(typed)
    if found is None:
        raise JobError("no_office", exit_code=ExitCode.USAGE, path=".")
    return found
