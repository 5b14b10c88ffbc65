"""Writing a folder whole: either all of its files are there in the end, or none."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from smepp.load.listing import is_litter

DRAFT = ".smepp-new-"
"""How the name of the unfinished folder begins."""


def holds_files(folder: Path) -> bool:
    """Whether something lies in a folder besides what systems leave there. Raises OSError when it cannot be listed."""
    return any(not is_litter(each.name) for each in folder.iterdir())


def write_folder(target: Path, files: Mapping[str, bytes], *, last: str) -> None:
    """Write files, by path with forward slashes, into a folder that does not exist or holds nothing.

    A new folder appears at once under its name. In one that exists, whose rights stay, the files appear one after the other and
    `last` in the end. When anything fails or the user interrupts, what was written is taken away again; then the error goes on.
    """
    if not target.is_dir():
        with _draft(target.parent, files) as draft:
            draft.rename(target)
        return
    with _draft(target, files) as draft:
        names = sorted((each.name for each in draft.iterdir()), key=lambda name: (name == last, name))
        _move(names, draft, target)


@contextmanager
def _draft(parent: Path, files: Mapping[str, bytes]) -> Iterator[Path]:
    """The files in a folder beside their goal, so that moving them there is only a renaming; gone afterwards."""
    draft = parent / f"{DRAFT}{token_hex(6)}"
    try:
        for name, data in files.items():
            path = draft / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _move(names: list[str], source: Path, target: Path) -> None:
    try:
        for name in names:
            (source / name).rename(target / name)
    except BaseException:
        # What still lies in the draft was not moved, and what bears its name in the target is not ours.
        for moved in (target / name for name in names if not (source / name).exists()):
            shutil.rmtree(moved, ignore_errors=True) if moved.is_dir() else moved.unlink(missing_ok=True)
        raise
