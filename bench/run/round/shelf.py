"""The dossiers of a round on disk: written once, and linked into a workspace for each size of round."""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.generate.build import build, write
from bench.generate.bulk.call import call
from bench.generate.bulk.coincidences import Crowd
from bench.generate.examples import office
from bench.run.papers import write_alone

SEED = "bench"


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """A round of `count` dossiers.

    `kinds` hold their files once more: a folder for each kind of file, with its schema beside them; `halves` list the files, a half
    in each.
    """

    count: int
    workspace: Path
    kinds: tuple[Path, ...]
    halves: tuple[Path, Path]
    size: int


def shelves(folder: Path, counts: Iterable[int], percent: int) -> list[Shelf]:
    """Make rounds of some sizes, the smaller ones the beginnings of the larger; `percent` of the dossiers share something."""
    wanted = sorted(counts)
    crowd = Crowd(seed=SEED, percent=percent)
    whole = folder / "all"
    names = []
    for made, _ in crowd.members(wanted[-1]):
        write(whole / made.folder, build(made, SEED))
        names.append(made.folder)
    return [_shelf(folder / str(count), [whole / name for name in names[:count]], crowd) for count in wanted]


def _shelf(folder: Path, dossiers: list[Path], crowd: Crowd) -> Shelf:
    workspace = folder / "office"
    write(workspace, office.files(call(len(dossiers), crowd)))
    for each in dossiers:
        shutil.copytree(each, workspace / each.name, copy_function=_link)
    files = [each for dossier in dossiers for each in sorted(dossier.glob("*.yaml"))]
    return Shelf(
        count=len(dossiers),
        workspace=workspace,
        kinds=tuple(_kinds(folder / "kinds", files)),
        halves=_halves(folder, files),
        size=sum(each.stat().st_size for each in files),
    )


def _kinds(folder: Path, files: Iterable[Path]) -> Iterable[Path]:
    names = set()
    for file in files:
        copy = folder / file.stem / "files" / f"{file.parent.name}.yaml"
        copy.parent.mkdir(parents=True, exist_ok=True)
        _link(file, copy)
        names.add(file.stem)
    for name in sorted(names):
        write_alone(folder / name / "schema.json", name)
        yield folder / name


def _halves(folder: Path, files: list[Path]) -> tuple[Path, Path]:
    middle = len(files) // 2
    lists = (folder / "first.txt", folder / "second.txt")
    for path, half in zip(lists, (files[:middle], files[middle:]), strict=True):
        path.write_text("\n".join(map(str, half)), encoding="utf-8", newline="\n")
    return lists


def _link(source: str | Path, target: str | Path) -> None:
    """The same file under another name, which costs no space; a copy where the disk knows no such thing."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
