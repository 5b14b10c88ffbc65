"""Reports of the example dossiers, and of copies in which something is changed."""

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from smepp.jobs.check import Checked, check
from smepp.jobs.report import context, html_report

DOSSIERS = Path(__file__).parents[3] / "dossiers"
ON = "2013-04-01"
ELIGIBLE, RETURNED, NOT_ELIGIBLE, OPEN = "youyang-tuchan", "nanan-huishang", "banan-mopei", "fuling-zhacai"
REREVIEWED = "2013/yuzhong/qiaoyu-rongzi"
EXAMPLES = (ELIGIBLE, RETURNED, NOT_ELIGIBLE, OPEN)


@cache
def checked(name: str, on: str = ON, year: int | None = None) -> Checked:
    return check(DOSSIERS / name, on, year)


@cache
def told(name: str, on: str = ON, lang: Any = "zh") -> dict[str, Any]:
    done = checked(name, on)
    return context(done, on, done.panel, lang=lang)


@cache
def page(name: str, on: str = ON, lang: Any = "zh") -> str:
    done = checked(name, on)
    return html_report(done, on, done.panel, lang=lang)


def copied(name: str, root: Path) -> Path:
    """A copy of an example beside a copy of the example office."""
    shutil.copyfile(DOSSIERS / "office.yaml", root / "office.yaml")
    shutil.copytree(DOSSIERS / "rounds", root / "rounds")
    shutil.copytree(DOSSIERS / name, root / name)
    return root / name


def changed(folder: Path, file: str, old: str, new: str) -> None:
    """One stretch of a file replaced; it must be there."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} holds no {old}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def leaves(tree: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every value that is no dict or list, with the way to it."""
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else None
    if pairs is None:
        yield at, tree
        return
    for key, each in pairs:
        yield from leaves(each, (*at, key))
