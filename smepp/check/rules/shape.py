"""Whether one file of a programme keeps to its schema."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check.per_schema import Schema, SchemaSet
from smepp.check.schema_explain import Defect, defects
from smepp.check.schema_gate import is_clean
from smepp.check.schema_problems import schema_problems
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem


def check_shape(file: str, name: str, root: Mapping[str, Any], schemas: SchemaSet) -> tuple[Problem, ...]:
    """The problems of a file against the schema `name`. Nothing is taken for blank here: an example may well be empty."""
    schema, value = schemas[name], dict(root)
    if is_clean(schema, value):
        return ()
    told = schema_problems(file, name, schemas, value)
    found = tuple(each for each in told if not _may_be_either(each, schema))
    return (*found, *_further(file, schema, value, found))


def _may_be_either(found: Problem, schema: Schema) -> bool:
    """Whether the value could have been of several kinds, so that a word on one of them would mislead."""
    *_, node = _nodes(schema, found.place.route)
    return found.code in KINDS and isinstance(node.get("type"), list)


KINDS = frozenset({"S211", "S213", "S214", "S215", "S216", "S217"})
"""Problems of a value of another kind."""


def _further(file: str, schema: Schema, value: dict[str, Any], told: tuple[Problem, ...]) -> Iterator[Problem]:
    """What the forms of applicants never ask: how many keys there are, or a key that is one of several words."""
    seen = [each.place for each in told]
    for defect in defects(schema, value):
        place = Place(file=file, route=defect.route)
        if not any(each.route[: len(place.route)] == place.route for each in seen):
            seen.append(place)
            yield problem("G101", place, field=_name(defect.route), asked=_asked(defect, schema))


def _name(route: Route) -> str:
    return next((step for step in reversed(route) if isinstance(step, str)), "")


def _asked(defect: Defect, schema: Schema) -> str:
    """What the schema says of the place, or of what holds it."""
    nodes = list(_nodes(schema, defect.route))
    return next(str(text) for node in reversed(nodes) if (text := node.get("errorMessage") or node.get("description")))


def _nodes(schema: Schema, route: Route) -> Iterator[Schema]:
    node: Any = schema
    yield node
    for step in route:
        further = node.get("additionalProperties")
        below = node.get("items") if isinstance(step, int) else node.get("properties", {}).get(step, further)
        if not isinstance(below, dict):
            return
        node = below
        yield node
