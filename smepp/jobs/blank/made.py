"""What came of a command for new files, and writing them: none of those that exist is touched."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.output.create import create_whole
from smepp.jobs.scaffold.wishes import Refusal
from smepp.model.record import Record


class Made(Record):
    """What came of it: a code of `messages.blank` with its parameters, and the exit code.

    `written` is the new file or folder as the user would type it, None when the step was refused; `notes` are codes with parameters
    of what should be known besides.
    """

    code: str
    exit_code: ExitCode = ExitCode.DONE
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    written: str | None = None
    notes: tuple[tuple[str, Mapping[str, Any]], ...] = ()


def refused(refusal: Refusal) -> Made:
    """The same as a result."""
    return Made(code=refusal.code, exit_code=refusal.exit_code, params=refusal.params)


MOST = 99


def suffix(number: int) -> str:
    """What tells the files of one day apart: nothing for the first. Raises Refusal (command line) for what is no such number."""
    if not 1 <= number <= MOST:
        raise Refusal("number_range", ExitCode.USAGE, number=number, most=MOST)
    return f"-{number}" if number > 1 else ""


def free(path: Path) -> None:
    """Raises Refusal where something bears the name already."""
    if path.exists() or path.is_symlink():
        raise Refusal("there", ExitCode.WRONG, file=path.as_posix())


def write_new(path: Path, data: bytes) -> None:
    """Make a file, folders above it included. Raises Refusal when something bears its name, OSError when it cannot be written."""
    free(path)
    try:
        create_whole(path, data)
    except FileExistsError as error:
        raise Refusal("there", ExitCode.WRONG, file=path.as_posix()) from error
