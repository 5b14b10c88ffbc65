"""A text that its field does not take, and the one that was probably meant."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from smepp.check.per_schema import Schema
from smepp.check.schema_explain import Defect, accepts
from smepp.check.schema_form import field
from smepp.check.slip_dates import dates_in
from smepp.check.slips import meant, tidied
from smepp.model.place import Place
from smepp.model.problem import Problem, problem


def as_typed(value: Any) -> Any:
    """A value as its owner would know it again: true and false stay words, numbers keep their digits, trees are hinted at."""
    if isinstance(value, (bool, Decimal)):
        return str(value).lower()
    if isinstance(value, list):
        return "[…]"
    return "{…}" if isinstance(value, dict) else value


def hint(node: Schema) -> str:
    """What the schema tells a person whose entry is wrong."""
    return str(node.get("errorMessage") or node.get("description", ""))


def choice_problem(place: Place, found: Any, node: Schema) -> Problem:
    """The problem of a value that is none of the choices (including `√`, `true` and other ways to say 是)."""
    name, allowed = field(place.route), tuple(node.get("enum", ()))
    right = meant(str(as_typed(found)), allowed, node.get("aliases", {}))
    if right is None and len(allowed) == 1:
        return _form_problem(place, found, node)
    if right is None:
        return problem("S224", place, field=name, value=as_typed(found), allowed=allowed)
    return problem("S223", place, field=name, value=as_typed(found), right=right, allowed=allowed)


def text_problem(place: Place, defect: Defect, node: Schema) -> Problem:
    """The problem of a text (or of a number where a text is due) that breaks a rule of length or form."""
    name, found = field(place.route), defect.found
    if isinstance(found, str) and not found.strip():
        return problem("S227", place, field=name)
    if defect.keyword == "maxLength":
        return problem("S228", place, field=name, length=len(found), limit=defect.wanted)
    if isinstance(found, str) and (right := _first(node, (node.get("aliases", {}).get(found.strip()), *tidied(found)))):
        return problem("S225", place, field=name, value=found, right=right)
    return _date_problem(place, found, node) or _form_problem(place, found, node)


def _date_problem(place: Place, found: Any, node: Schema) -> Problem | None:
    """For a field that asks for a date: the date that was meant, or that there is no such day."""
    name, example = field(place.route), _example(node)
    dates = tuple(dates_in(found))
    if not dates or example not in dates_in(example):
        return None
    if right := _first(node, dates):
        return problem("S221", place, field=name, value=as_typed(found), right=right)
    return problem("S222", place, field=name, value=as_typed(found))


def _form_problem(place: Place, found: Any, node: Schema) -> Problem:
    name = field(place.route)
    return problem("S226", place, field=name, value=as_typed(found), hint=hint(node), example=_example(node))


def _first(node: Schema, candidates: Iterable[str | None]) -> str | None:
    return next((text for text in candidates if text and accepts(node, text)), None)


def _example(node: Schema) -> Any:
    return next(iter(node.get("examples", ())), None)
