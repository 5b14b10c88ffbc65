"""The forms under test: every file of a scaffold, for every programme there is."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from smepp.jobs.scaffold.contents import contents
from smepp.load.programme import read_programme
from smepp.load.schemas import schema
from smepp.model.programme import Programme
from tests.programmes.editions import MEASURES, all_editions
from tests.scaffold.written import Form, Route, read_form

EDITIONS = {each.folder.parent.name: each for each in all_editions()}
PROGRAMMES: dict[str, Programme] = {name: read_programme(each.folder) for name, each in EDITIONS.items()}
BUILT_IN = PROGRAMMES[MEASURES]


@cache
def files(programme: str) -> Mapping[str, bytes]:
    """All files of an untouched scaffold with every material of a programme."""
    chosen = PROGRAMMES[programme]
    return contents(chosen, chosen.materials, {})


def texts(programme: str = MEASURES) -> dict[str, str]:
    found = {name: data.decode() for name, data in files(programme).items() if name.endswith(".yaml")}
    assert found
    return found


def form(file: str, programme: str = MEASURES) -> Form:
    return read_form(texts(programme)[file])


def schema_of(file: str) -> dict[str, Any]:
    return schema(file.removesuffix(".yaml"))


def fields(node: Mapping[str, Any], route: Route = ()) -> Iterator[tuple[Route, Mapping[str, Any], Mapping[str, Any]]]:
    """Every property of a schema at any depth: its route without rows, its schema, the schema that it stands in."""
    for name, child in node.get("properties", {}).items():
        yield (*route, name), child, node
        yield from fields(child, (*route, name))
    if "items" in node:
        yield from fields(node["items"], route)


FILES = sorted(texts())
"""The eleven forms of the built-in programme."""
assert len(FILES) == 11
