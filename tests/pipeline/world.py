"""A small workspace on disk, in which one file at a time is replaced."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from smepp.load.strict import read
from smepp.model import forms

DOSSIERS = Path(__file__).parents[2] / "dossiers"
SMALL = "youyang-tuchan"
"""The smallest of the examples: eligible, without any problem, judged by the panel."""
SPOILT = "nanan-huishang"
"""The example with the most kinds of problems."""
ON = "2013-04-01"


class World:
    """An office with copies of example dossiers under `root`."""

    def __init__(self, root: Path, *names: str) -> None:
        self.root = root
        shutil.copytree(DOSSIERS / "rounds", root / "rounds")
        shutil.copyfile(DOSSIERS / "office.yaml", root / "office.yaml")
        for name in names:
            shutil.copytree(DOSSIERS / name, root / name)

    @contextmanager
    def replaced(self, path: str, data: bytes) -> Iterator[None]:
        """One file with other bytes for a while."""
        file = self.root / path
        before = file.read_bytes()
        file.write_bytes(data)
        try:
            yield
        finally:
            file.write_bytes(before)


def files(name: str) -> list[str]:
    """The YAML files of an example, in the order of the program."""
    return [each for each in forms.FILES if (DOSSIERS / name / each).is_file()]


def values(name: str) -> dict[str, dict[str, Any]]:
    """What the files of an example hold."""
    found = {each: read((DOSSIERS / name / each).read_bytes(), each).value for each in files(name)}
    return {file: value for file, value in found.items() if value is not None}
