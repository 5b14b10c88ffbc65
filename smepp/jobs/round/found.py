"""The dossiers below a workspace, and the names of their files in the round's output."""

import hashlib
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from smepp.load.listing import MAX_DEPTH
from smepp.model import forms
from smepp.model.record import Record

OF_THE_OFFICE = frozenset({forms.ROUNDS, "calendar", "programmes", "templates", "out"})
"""Folders beside the office's file that hold no dossiers."""

DIGITS = 8
"""Of a fingerprint that tells two names apart."""


class Found(Record):
    """A dossier's folder: its path from the workspace with forward slashes, and its name in the output.

    A folder that cannot be listed has `closed` set to the system's reason: whether dossiers lie in it is not known.
    """

    path: Path
    name: str
    slug: str
    closed: str | None = None


def dossiers(workspace: Path) -> tuple[Found, ...]:
    """All dossiers in a folder and the folders in it, by name; links to folders and names that begin with a dot are passed over.

    Raises OSError when the workspace itself cannot be listed.
    """
    found = sorted(_walk(workspace, "", 0), key=lambda each: each[0])
    slugs = _slugs([name for name, _ in found])
    return tuple(
        Found(path=workspace / name, name=name, slug=slug, closed=closed)
        for (name, closed), slug in zip(found, slugs, strict=True)
    )


def _walk(folder: Path, inside: str, depth: int) -> Iterator[tuple[str, str | None]]:
    with os.scandir(folder) as listed:
        below = sorted(each.name for each in listed if each.is_dir(follow_symlinks=False) and not each.name.startswith("."))
    for name in below:
        if not inside and name in OF_THE_OFFICE:
            continue
        path, route = folder / name, f"{inside}{name}"
        try:
            if (path / forms.DOSSIER).exists():
                yield route, None
            elif depth < MAX_DEPTH:
                yield from _walk(path, f"{route}/", depth + 1)
        except OSError as error:
            yield route, error.strerror or str(error)


def _slugs(names: Iterable[str]) -> list[str]:
    """Names that every system can write, no two the same even where capitals do not count; each depends on its path alone.

    Only paths that would get the same name have a fingerprint added.
    """
    names = list(names)
    plain = [_plain(name) for name in names]
    often = Counter(plain)
    return [
        slug if slug and often[slug] == 1 else f"{slug or 'dossier'}-{_mark(name)}"
        for name, slug in zip(names, plain, strict=True)
    ]


def _plain(name: str) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") if name.isascii() else ""
    return f"d-{slug}" if slug in _RESERVED else slug


def _mark(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:DIGITS]


_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(10))})
"""Names that Windows keeps for devices."""
