"""The pictures that are there, and what each was made from: a picture cannot be compared, the page that it shows can."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from tools.pictures.subjects import Picture

FOLDER = Path(__file__).parents[2] / "docs" / "handbook" / "pictures"
MARKS = "made-from.txt"
"""SHA-256 of each picture's page, in the form of sha256sum."""


def marks(subjects: Mapping[str, Picture]) -> dict[str, str]:
    """The mark of each picture's page by the picture's file name."""
    return {f"{name}.png": hashlib.sha256(html.encode()).hexdigest() for name, (html, _) in subjects.items()}


def read_marks(folder: Path) -> dict[str, str]:
    """The marks of the pictures that are there."""
    path = folder / MARKS
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return {name: mark for mark, name in (line.split("  ") for line in lines) if (folder / name).is_file()}


def write_marks(folder: Path, found: Mapping[str, str]) -> None:
    """Write the marks, sorted by name."""
    text = "".join(f"{found[name]}  {name}\n" for name in sorted(found))
    (folder / MARKS).write_text(text, encoding="utf-8", newline="\n")


def stale(folder: Path, subjects: Mapping[str, Picture]) -> list[str]:
    """Names of the pictures that are missing, made from another page, or of no subject any more."""
    wanted, there = marks(subjects), read_marks(folder)
    wrong = {name for name, mark in wanted.items() if there.get(name) != mark}
    strangers = {each.name for each in folder.glob("*.png")} - wanted.keys()
    return sorted(wrong | strangers)
