"""The dossiers that are measured, and the same papers as one file with one schema for programs that know no dossiers."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench.generate.build import build, write
from bench.generate.bulk.profiles import profile
from bench.generate.examples import office
from smepp.load.resources import schemas_folder

SEED = "bench"
COMMON = "common"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
FAULTS = ("missing_seal", "unit_slip", "cut_scan", "duplicate_firms", "birth_decimals")
"""A flag, figures that differ, a broken scan, rows listed twice, and values that a schema refuses."""


@dataclass(frozen=True, kw_only=True)
class Papers:
    """Folders of a dossier that is right, of the same one with faults, and of many; the right one merged, and its schema.

    `kinds` hold the files of the many once more: a folder for each kind of file, with its schema beside them.
    """

    clean: Path
    faulty: Path
    many: tuple[Path, ...]
    kinds: tuple[Path, ...]
    merged: Path
    schema: Path

    @property
    def files(self) -> tuple[Path, ...]:
        """The YAML files of the dossier that is right."""
        return tuple(sorted(self.clean.glob("*.yaml")))


def make(folder: Path, count: int) -> Papers:
    """Write everything into a folder; `count` is how many the many are."""
    write(folder, office.files())
    made = profile(0, SEED)
    clean, faulty = folder / made.folder, folder / f"{made.folder}-faulty"
    write(clean, build(made, SEED))
    write(faulty, build(replace(made, faults=FAULTS), SEED))
    many = tuple(_many(folder, count))
    papers = Papers(
        clean=clean,
        faulty=faulty,
        many=many,
        kinds=tuple(_kinds(folder / "kinds", many)) if many else (),
        merged=folder / "merged.yaml",
        schema=folder / "merged.schema.json",
    )
    papers.merged.write_text("".join(map(_under_its_name, papers.files)), encoding="utf-8", newline="\n")
    _write_schema(papers.schema, _schema(papers))
    return papers


def _many(folder: Path, count: int) -> Iterable[Path]:
    for number in range(1, count + 1):
        made = profile(number, SEED)
        write(folder / made.folder, build(made, SEED))
        yield folder / made.folder


def _kinds(folder: Path, dossiers: Iterable[Path]) -> Iterable[Path]:
    files = [each for dossier in dossiers for each in sorted(dossier.glob("*.yaml"))]
    for file in files:
        copy = folder / file.stem / "files" / f"{file.parent.name}.yaml"
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    for name in sorted({each.stem for each in files}):
        write_alone(folder / name / "schema.json", name)
        yield folder / name


def write_alone(file: Path, name: str) -> None:
    """Write the schema of one kind of file, with all that it refers to in it."""
    _write_schema(file, {"$schema": DIALECT, **_inside(_shipped(name)), "$defs": _inside(_shipped(COMMON))["$defs"]})


def _write_schema(file: Path, content: dict[str, Any]) -> None:
    file.write_text(json.dumps(content, default=float, ensure_ascii=False), encoding="utf-8", newline="\n")


def _under_its_name(file: Path) -> str:
    lines = file.read_text(encoding="utf-8").splitlines()
    return f'"{file.stem}":\n' + "".join(f"  {line}\n" if line else "\n" for line in lines)


def _schema(papers: Papers) -> dict[str, Any]:
    names = [each.stem for each in papers.files]
    return {
        "$schema": DIALECT,
        "type": "object",
        "properties": {name: _inside(_shipped(name)) for name in names},
        "required": names,
        "additionalProperties": False,
        "$defs": _inside(_shipped(COMMON))["$defs"],
    }


def _shipped(name: str) -> dict[str, Any]:
    """A schema as it is shipped, its references kept: the peers are quicker with them than with what they refer to in place."""
    found: dict[str, Any] = json.loads((schemas_folder() / f"{name}.schema.json").read_text(encoding="utf-8"))
    return found


def _inside(node: Any) -> Any:
    """A schema that stands inside another one names no dialect, and what it refers to is in the same file."""
    if isinstance(node, list):
        return [_inside(each) for each in node]
    if not isinstance(node, dict):
        return node
    inner = {key: _inside(each) for key, each in node.items() if key != "$schema"}
    if isinstance(node.get("$ref"), str):
        inner["$ref"] = node["$ref"].replace(f"{COMMON}.schema.json#", "#")
    return inner
