"""Pages that programs write: which of them are stale, and writing them."""

from collections.abc import Mapping
from pathlib import Path


def stale(folder: Path, pages: Mapping[str, str]) -> list[str]:
    """Paths of the pages that lack, differ, or lie there although no page of that name is made."""
    there = {each.relative_to(folder).as_posix(): each for each in folder.rglob("*.md")}
    wrong = [name for name, text in pages.items() if name not in there or there[name].read_text(encoding="utf-8") != text]
    return sorted({*wrong, *(there.keys() - pages.keys())})


def write(folder: Path, pages: Mapping[str, str]) -> None:
    """All pages in UTF-8 with LF line ends; what no page is made of any more is taken away."""
    for each in sorted(folder.rglob("*.md")):
        if each.relative_to(folder).as_posix() not in pages:
            each.unlink()
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
