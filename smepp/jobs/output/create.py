"""A file that is made whole and never put in place of another."""

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex


def create_whole(path: Path, data: bytes) -> None:
    """Make a file that is not there yet, folders above it included.

    Raises FileExistsError, and changes nothing, when something bears its name already; OSError when it cannot be written. No half
    of a file is left behind.
    """
    draft = path.with_name(f".smepp-{token_hex(6)}.tmp")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        draft.write_bytes(data)
        _put(draft, path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _put(draft: Path, path: Path) -> None:
    try:
        # Unlike renaming, this never replaces a file that appeared meanwhile.
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        # Some disks, such as memory sticks, know no second name of a file.
        if path.exists() or path.is_symlink():
            raise FileExistsError(str(path)) from None
        draft.rename(path)
