"""Files that are made together or not at all, and never put in place of others."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from smepp.jobs.output.create import create_whole


def create_together(files: Mapping[Path, bytes]) -> None:
    """Make files that are not there yet, in the order given, folders above them included.

    When one cannot be made, or the user interrupts, those that were made and the folders made for them are taken away again. Raises
    FileExistsError when something bears the name of one, OSError when one cannot be written.
    """
    new = [folder for path in files for folder in _missing(path)]
    made: list[Path] = []
    try:
        for path, data in files.items():
            create_whole(path, data)
            made.append(path)
    except BaseException:
        for path in reversed(made):
            with suppress(OSError):
                path.unlink()
        for folder in sorted(set(new), key=lambda each: len(each.parts), reverse=True):
            # A folder in which somebody put something meanwhile is not empty, and stays.
            with suppress(OSError):
                folder.rmdir()
        raise


def _missing(path: Path) -> Iterator[Path]:
    """The folders above a path that are not there."""
    for folder in path.parents:
        if folder.exists():
            return
        yield folder
