"""Copying a built-in template beside the office's file, to be edited (复制模板)."""

from pathlib import Path

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.output.together import create_together
from smepp.jobs.templates.catalogue import catalogue, chosen
from smepp.load.resources import templates_folder
from smepp.load.workspace import find_office


def copy(wanted: str, form: str, place: str) -> tuple[str, ...]:
    """Put a template there in the form asked for, in both where none is; gives the paths as the user sees them.

    Raises JobError (command line) for what is not known, without an office's file; (wrong) when a file is there already: then nothing
    is written.
    """
    found = catalogue(place)
    if found.folder is None or find_office(Path(place or ".")) is None:
        raise JobError("templates_no_office", exit_code=ExitCode.USAGE, path=place or ".")
    files = [each for each in chosen(found, wanted) if form in {"", each.form}]
    if not files:
        raise JobError("no_template_form", exit_code=ExitCode.USAGE, kind=wanted, form=form)
    for each in files:
        if (found.folder / each.path).exists():
            raise JobError("template_there", exit_code=ExitCode.WRONG, path=f"{found.seen}/{each.path}")
    try:
        create_together({found.folder / each.path: (templates_folder() / each.path).read_bytes() for each in files})
    except FileExistsError as error:
        raise JobError("template_there", exit_code=ExitCode.WRONG, path=str(error)) from error
    return tuple(f"{found.seen}/{each.path}" for each in files)
