"""Files among an office's templates that take the place of nothing (没有用上的文件): mistyped folders, other formats."""

from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from smepp.load.resources import templates_folder
from smepp.model.flaw import Flaw, FlawCode
from smepp.model.nearest import nearest

OLD = frozenset({".doc", ".docm", ".dot", ".dotx", ".dotm", ".wps", ".wpt", ".rtf", ".odt"})
"""Endings of documents that are no template."""
UNMEANT = ("~$", ".", "Thumbs.db", "desktop.ini")
"""How the names of files begin that programs leave behind."""


def strays(folder: Path, seen: str, used: Collection[str]) -> Iterator[Flaw]:
    """Those in the folder that no document is made with; `used` are paths that some template takes in.

    `seen` is the folder as the user named it.
    """
    known = sorted(each.relative_to(templates_folder()).as_posix() for each in templates_folder().rglob("*") if each.is_file())
    names = {PurePosixPath(each).name for each in known}
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        file = path.relative_to(folder).as_posix()
        if file in used or file in known or path.name.startswith(UNMEANT):
            continue
        if path.suffix.lower() in OLD:
            yield Flaw(code=FlawCode.OLD_FORMAT, file=file, params={"right": path.with_suffix(".docx").name})
            continue
        near = _meant(file, known)
        meant = path.name.casefold() in names
        yield Flaw(code=FlawCode.STRAY, file=file, wrong=meant, params={"nearest": f"{seen}/{near}" if near else ""})


def _meant(file: str, known: Collection[str]) -> str | None:
    """The path that was perhaps meant: rather one with the same name of the file."""
    same = [each for each in known if PurePosixPath(each).name == PurePosixPath(file).name.casefold()]
    return nearest(file, same) or nearest(file, known)
