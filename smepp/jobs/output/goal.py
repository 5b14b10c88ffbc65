"""Where a command writes its one file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.model import forms

OUT = Path("out")


def goal(out: Path | None, name: str, form: str, endings: Mapping[str, Sequence[str]]) -> Path:
    """The file: `out` itself, or the file `name` in the folder `out` (None for the folder `out` here).

    `endings` are those of each form. What bears the ending of none is a folder. Raises JobError (command line) for a file with the
    ending of another form, so that no file of somebody else is written over, and for a place inside a dossier.
    """
    place = out or OUT
    forms_of = {each for each, ends in endings.items() if place.suffix.lower() in ends}
    if place.is_dir() or not place.suffix:
        place /= name
    elif form not in forms_of:
        raise JobError("output_form", exit_code=ExitCode.USAGE, path=place.as_posix(), form=form)
    inside = next((each for each in place.absolute().resolve().parents if (each / forms.DOSSIER).is_file()), None)
    if inside:
        raise JobError("output_inside", exit_code=ExitCode.USAGE, path=place.as_posix(), dossier=inside.name)
    return place


def not_another(path: Path, data: bytes) -> None:
    """Raises JobError where a file of other contents has the name: whether people have written in it cannot be seen."""
    try:
        there = path.is_file() and path.read_bytes() != data
    except OSError as error:
        raise JobError("unwritable", path=path.as_posix(), reason=error.strerror or str(error)) from error
    if there:
        raise JobError("output_exists", exit_code=ExitCode.WRONG, path=path.as_posix())
