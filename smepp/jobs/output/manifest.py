"""The list of what the program wrote into an output folder, with the SHA-256 of each file (校验清单).

Its lines are those of `sha256sum`, so that anybody can check the folder without the program; what a person has added or changed since
is what is not in it.
"""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from smepp.load.listing import is_litter

NAME = "SHA256SUMS"
_HEX = 64


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below a folder, by relative path with forward slashes, sorted. Raises OSError."""
    return {name: _digest(path) for name, path in sorted(_files(folder))}


def text(found: Mapping[str, str]) -> str:
    """The list as it is written."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(found.items()))


def read(folder: Path) -> dict[str, str] | None:
    """What a list says; None when there is none, or one that is not ours. Raises OSError."""
    try:
        lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return None
    found = {line[_HEX + 2 :]: line[:_HEX] for line in lines if line[_HEX : _HEX + 2] == "  "}
    return found if len(found) == len(lines) else None


def by_people(folder: Path) -> list[str]:
    """The files of an output folder that a person has put there or changed since, sorted. Raises OSError."""
    ours = read(folder) or {}
    found = digests(folder)
    return [name for name, digest in found.items() if ours.get(name) != digest and not is_litter(name.rpartition("/")[2])]


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in folder.rglob("*"):
        if path.is_file() and path != folder / NAME:
            yield path.relative_to(folder).as_posix(), path


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
