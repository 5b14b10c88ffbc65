"""Records of rounds that nothing reads (没有读的办理记录): with another ending, in another folder, or a folder that is none."""

import re
from collections.abc import Iterator
from pathlib import Path

from smepp.load.events import is_record, names_in
from smepp.load.listing import is_litter
from smepp.model import forms
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

_YEAR = re.compile("[0-9]{4}").fullmatch
_ENDING = re.compile(r"[.]ya?ml(?:[.]txt)?$", re.IGNORECASE)
_RIGHT = ".yaml"


def stray_events(workspace: Path) -> Iterator[Problem]:
    """One problem for each file or folder that looks as if it held records and is passed over. Raises nothing for what lies there."""
    for name in names_in(workspace / forms.ROUNDS) or ():
        path, shown = workspace / forms.ROUNDS / name, f"{forms.ROUNDS}/{name}"
        if path.is_dir():
            yield from _in_year(path, shown) if _YEAR(name) else _in_other(path, shown)
        elif _YEAR(name):
            yield problem("L142", Place(file=shown), file=shown)
        elif not looks_like_record(name):
            continue
        elif not _YEAR(_ENDING.sub("", name)):
            yield problem("L141", Place(file=shown), file=shown)
        elif not is_record(name):
            yield misnamed(shown)


def looks_like_record(name: str) -> bool:
    """Whether a name ends as a record does, however it is written: `.yml`, `.YAML`, or with `.txt` added by an editor."""
    return bool(_ENDING.search(name)) and not name.startswith(".") and not is_litter(name)


def misnamed(file: str) -> Problem:
    """That a file is not read because of its ending."""
    return problem("L140", Place(file=file), file=file, right=_ENDING.sub(_RIGHT, file))


def _in_year(folder: Path, shown: str) -> Iterator[Problem]:
    for below in ("", f"/{forms.OBJECTIONS}"):
        for name in names_in(Path(f"{folder}{below}")) or ():
            if looks_like_record(name) and not is_record(name) and Path(f"{folder}{below}/{name}").is_file():
                yield misnamed(f"{shown}{below}/{name}")


def _in_other(folder: Path, shown: str) -> Iterator[Problem]:
    if any(looks_like_record(name) for name in names_in(folder) or ()):
        yield problem("L143", Place(file=shown), folder=shown)
