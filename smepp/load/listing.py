"""What lies in a dossier's folder, by the exact names that it bears there."""

import os
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import field
from enum import Enum, auto
from pathlib import Path

from smepp.model.record import Record

MAX_FILES = 5000
MAX_DEPTH = 12
"""Folders inside one another; far above any real dossier."""

_CONTROL = re.compile("[\x00-\x1f\x7f]")
_JUNCTION = 0xA0000003
_LITTER = ("._", "~$", ".~", "~WRL")
_LITTER_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini", "__macosx"})


class Nature(Enum):
    """What a name stands for."""

    FILE = auto()
    FOLDER = auto()
    OTHER = auto()
    LINK_OUTSIDE = auto()
    LINK_BROKEN = auto()
    LINK_TO_FOLDER = auto()


class Listing(Record):
    """Names relative to the folder, with forward slashes, sorted.

    Names that are no UTF-8 stand in `garbled` as they can best be shown, and in no other place. `closed` are folders that could
    not be listed. `cut` tells that there is more than the limits allow to look at.
    """

    natures: dict[str, Nature] = field(default_factory=dict)
    garbled: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    cut: bool = False

    def of(self, *natures: Nature) -> tuple[str, ...]:
        """The names that stand for one of these."""
        return tuple(name for name, nature in self.natures.items() if nature in natures)


def list_folder(folder: Path, *, leave: Collection[str] = ()) -> Listing:
    """List a folder and the folders in it; what begins with a dot and the folders of the root named in `leave` are passed over.

    Links to folders are not followed. Raises OSError when the folder itself cannot be listed, and nothing for what lies in it.
    """
    walk = _Walk(folder, leave)
    walk.run()
    return Listing(
        natures=dict(sorted(walk.natures.items())),
        garbled=tuple(sorted(walk.garbled)),
        closed=tuple(sorted(walk.closed)),
        cut=walk.cut,
    )


def is_litter(name: str) -> bool:
    """Whether a file's name is one that systems and office programs leave behind."""
    base = name.rpartition("/")[2]
    return base.startswith(_LITTER) or base.lower() in _LITTER_NAMES


class _Walk:
    def __init__(self, folder: Path, leave: Collection[str]) -> None:
        self.folder, self.leave = folder, leave
        self.root = os.path.realpath(folder)
        self.natures: dict[str, Nature] = {}
        self.garbled: list[str] = []
        self.closed: list[str] = []
        self.cut = False

    def run(self) -> None:
        waiting = [(self.folder, "", 1)]
        while waiting:
            folder, prefix, depth = waiting.pop()
            for entry, name in self.entries(folder, prefix):
                nature = self.nature(entry)
                if nature is Nature.FOLDER and self.passed_over(name):
                    continue
                if len(self.natures) >= MAX_FILES:
                    self.cut = True
                    return
                self.natures[name] = nature
                if nature is Nature.FOLDER and depth < MAX_DEPTH:
                    waiting.append((folder / entry.name, f"{name}/", depth + 1))
                elif nature is Nature.FOLDER:
                    self.cut = True

    def entries(self, folder: Path, prefix: str) -> Iterator[tuple["os.DirEntry[str]", str]]:
        try:
            with os.scandir(folder) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError:
            if not prefix:
                raise
            self.closed.append(prefix.rstrip("/"))
            return
        for entry in entries:
            name = prefix + entry.name
            if _printable(name):
                yield entry, name
            else:
                self.garbled.append(_shown(name))

    def passed_over(self, name: str) -> bool:
        base = name.rpartition("/")[2]
        return name in self.leave or base.startswith(".") or is_litter(base)

    def nature(self, entry: "os.DirEntry[str]") -> Nature:
        try:
            if entry.is_symlink() or _is_junction(entry):
                return self.link(entry)
            if entry.is_dir(follow_symlinks=False):
                return Nature.FOLDER
            return Nature.FILE if entry.is_file(follow_symlinks=False) else Nature.OTHER
        except OSError:
            return Nature.OTHER

    def link(self, entry: "os.DirEntry[str]") -> Nature:
        target = Path(os.path.realpath(entry.path))
        if target.is_dir():
            return Nature.LINK_TO_FOLDER
        if not target.is_relative_to(self.root):
            return Nature.LINK_OUTSIDE
        if target.is_file():
            return Nature.FILE
        return Nature.OTHER if target.exists() else Nature.LINK_BROKEN


def _is_junction(entry: "os.DirEntry[str]") -> bool:
    """A folder of Windows that stands for another one elsewhere, which is no symbolic link there."""
    return os.name == "nt" and getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _JUNCTION


def _printable(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return not _CONTROL.search(name)


def _shown(name: str) -> str:
    """A name that is no UTF-8 is most often GBK from an archive packed on Windows."""
    try:
        raw = name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = name.encode("utf-8", "replace")
    return _CONTROL.sub("?", _decoded(raw))


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8", "gb18030"):
        with suppress(UnicodeDecodeError):
            return raw.decode(encoding)
    return raw.decode("utf-8", "replace")
