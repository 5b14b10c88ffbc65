"""Programmes that an office has made: their files are looked through before anything is held against them."""

from pathlib import Path
from typing import Any

from smepp.check.facts import value_at
from smepp.check.rules import Files, check_rules, check_shape
from smepp.load.programme import ProgrammeError, read_file
from smepp.load.programme.lifecycle import FILE as LIFECYCLE
from smepp.load.programme.notices import FILE as NOTICES
from smepp.load.schemas import form_schemas, schema
from smepp.model.place import Place
from smepp.model.problem import Problem

SCHEMAS = ("programme", "regions", "article", "lifecycle", "notices")
CLAUSE_DEPTH = 3
"""Steps from the root of an article to a clause: 部分, its number, 要点."""


def examine(folder: Path) -> None:
    """Look through one edition. Raises ProgrammeError with all that is wrong: first of the single files, else between them."""
    files: dict[str, Any] = {}
    wanted = (folder / "programme.yaml", folder / "regions.yaml", folder / LIFECYCLE)
    # An edition that issues no documents has no file of their kinds.
    kinds = [path for path in (folder / NOTICES,) if path.exists()]
    for path in (*wanted, *kinds, *sorted((folder / "articles").glob("*.yaml"))):
        files[path.relative_to(folder).as_posix()] = read_file(path)
    schemas = {name: schema(name) for name in SCHEMAS}
    shape = tuple(each for file, root in files.items() for each in check_shape(file, _schema_of(file), root, schemas))
    problems = shape or check_rules(files, (folder.parent.name, folder.name), form_schemas())
    if problems:
        raise ProgrammeError(str(folder), "wrong", problems, clauses=_clauses(problems, files))


def _schema_of(file: str) -> str:
    return "article" if "/" in file else file.removesuffix(".yaml")


def _clauses(problems: tuple[Problem, ...], files: Files) -> tuple[str, ...]:
    """The ids of the clauses in which something is wrong."""
    return tuple(dict.fromkeys(found for each in problems if (found := _clause(each.place, files)) is not None))


def _clause(place: Place, files: Files) -> str | None:
    there, clause = value_at(files.get(place.file), place.route[:CLAUSE_DEPTH])
    found = clause.get("编号") if there and len(place.route) > CLAUSE_DEPTH and isinstance(clause, dict) else None
    return str(found) if found is not None else None
