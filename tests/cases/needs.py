"""What a case may need of the machine, and how to find out whether it is there."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

NOBODY = 65534


def _links(folder: Path) -> bool:
    with suppress(OSError, NotImplementedError):
        (folder / "link").symlink_to("nowhere")
        (folder / "link").unlink()
        return True
    return False


def _access(_folder: Path) -> bool:
    return os.name == "posix"


def _any_name(folder: Path) -> bool:
    with suppress(OSError, UnicodeError):
        name = folder / b"\xb8\xbd".decode("utf-8", "surrogateescape")
        name.touch()
        name.unlink()
        return True
    return False


NEEDS: dict[str, Callable[[Path], bool]] = {"链接": _links, "权限": _access, "乱码名": _any_name}


def lacking(needs: tuple[str, ...], folder: Path) -> list[str]:
    """Which of the needs this machine does not meet, tried in a folder of the test."""
    return [each for each in needs if not NEEDS[each](folder)]


@contextmanager
def without_privileges() -> Iterator[None]:
    """Access bits mean nothing to the superuser: become nobody for a while."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
