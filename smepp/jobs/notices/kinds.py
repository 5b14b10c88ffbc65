"""The kinds of documents of a programme's edition (文书种类), wherever the edition lies."""

from pathlib import Path

from smepp.jobs import programmes
from smepp.jobs.failure import JobError
from smepp.load.programme import ProgrammeError
from smepp.load.programme.notices import read_kinds
from smepp.model.notice import KindRule
from smepp.model.programme import Programme


def kinds_in(programme: Programme, office: Path | None) -> tuple[KindRule, ...]:
    """The kinds of an edition, the office's own programmes first. Raises JobError for a file of another shape."""
    folder = next(each for each in programmes.editions(programme.id, office) if each.name == programme.in_force)
    try:
        return read_kinds(folder)
    except ProgrammeError as error:
        raise JobError("programme_unusable", path=Path(error.path), reason=error.reason) from error
