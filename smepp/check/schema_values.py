"""What is wrong with one value, in one problem: the causes are asked before what follows from them."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from smepp.check.per_schema import Schema
from smepp.check.schema_explain import Defect, accepts
from smepp.check.schema_form import field
from smepp.check.schema_texts import as_typed, choice_problem, text_problem
from smepp.check.schema_types import type_problem
from smepp.check.slip_numbers import number_in
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

_BETWEEN = re.compile("[，、；;,]")

BY_WEIGHT = (
    "type",
    "enum",
    "const",
    "minLength",
    "maxLength",
    "format",
    "pattern",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "uniqueItems",
)
"""The keywords that look at a single value; of several that one value breaks, only the first is told."""

_LIMITS = {"minimum": "S231", "exclusiveMinimum": "S231", "maximum": "S232", "exclusiveMaximum": "S232"}


def value_problems(file: str, broken: Sequence[Defect], node: Schema) -> Iterator[Problem]:
    """The problems of one value, given all keywords of this kind that it breaks and the schema of its field."""
    defect = min(broken, key=lambda each: BY_WEIGHT.index(each.keyword))
    place = Place(file=file, route=defect.route)
    if _several(defect, node):
        whole = defect.route[:-1]
        yield problem("S215", Place(file=file, route=whole), field=field(whole), value=as_typed(defect.found))
    elif defect.keyword == "type":
        yield type_problem(place, defect, node)
    elif defect.keyword in ("enum", "const"):
        yield choice_problem(place, defect.found, node)
    elif defect.keyword in _LIMITS:
        name = field(defect.route)
        yield problem(_LIMITS[defect.keyword], place, field=name, value=as_typed(defect.found), limit=defect.wanted)
    elif defect.keyword == "uniqueItems":
        yield from _twice(place, defect.found)
    else:
        yield text_problem(place, defect, node)


def _several(defect: Defect, node: Schema) -> bool:
    """Whether an item of a list holds several, with another sign between them than YAML's comma."""
    if not (isinstance(defect.found, str) and isinstance(defect.route[-1], int)):
        return False
    parts = [part.strip() for part in _BETWEEN.split(defect.found)]
    return len(parts) > 1 and all(accepts(node, part) or accepts(node, number_in(part)) for part in parts)


def _twice(place: Place, items: list[Any]) -> Iterator[Problem]:
    for index, item in enumerate(items):
        first = items.index(item)
        if first < index:
            at, earlier = (Place(file=place.file, route=(*place.route, each)) for each in (index, first))
            params = {"field": field(place.route), "value": as_typed(item), "item": index + 1, "first": first + 1}
            yield problem("S233", at, related=(earlier,), **params)
