"""A text that its field does not take, and the one that was probably meant."""

import re
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

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?").fullmatch


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


def quoted(text: str) -> str:
    """A text as it must be typed to stay one: what looks like a number in quotes."""
    return f"'{text}'" if _NUMBER(text) else text


def choice_problem(place: Place, found: Any, node: Schema) -> Problem:
    """The problem of a value that is none of the choices (including `√`, `true` and other ways to say 是)."""
    name, allowed, value = field(place.route), tuple(node.get("enum", ())), as_typed(found)
    if is_blank(found):
        return problem("S227", place, field=name)
    right = meant(str(value), allowed, node.get("aliases", {}))
    if right is not None and _same_but_for_blanks(found, right):
        return problem("S229", place, field=name, right=right)
    if right is not None:
        return problem("S223", place, field=name, value=value, right=right, allowed=allowed)
    if len(allowed) == 1:
        return _form_problem(place, found, node)
    return problem("S224", place, field=name, value=value, allowed=allowed)


def text_problem(place: Place, defect: Defect, node: Schema) -> Problem:
    """The problem of a text (or of a number where a text is due) that breaks a rule of length or form."""
    name, found = field(place.route), defect.found
    if is_blank(found):
        return problem("S227", place, field=name)
    if defect.keyword == "maxLength":
        return problem("S228", place, field=name, length=len(found), limit=defect.wanted)
    return _untidy(place, found, node) or _date_problem(place, found, node) or _form_problem(place, found, node)


def _untidy(place: Place, found: Any, node: Schema) -> Problem | None:
    if not isinstance(found, str):
        return None
    name, aliases = field(place.route), node.get("aliases", {})
    right = _first(node, (aliases.get(found.strip()), *tidied(found)))
    if right is None:
        return None
    if _same_but_for_blanks(found, right):
        return problem("S229", place, field=name, right=quoted(right))
    return problem("S225", place, field=name, value=found, right=quoted(right))


def _date_problem(place: Place, found: Any, node: Schema) -> Problem | None:
    """For a field that asks for a date: the date that was meant, or that there is no such day."""
    name, example = field(place.route), _example(node)
    dates = tuple(dates_in(found))
    if not dates or example not in dates_in(example):
        return None
    if right := _first(node, dates):
        return problem("S221", place, field=name, value=as_typed(found), right=right)
    # A month where a day is asked for is no wrong day: the day is still to be written.
    return problem("S222", place, field=name, value=as_typed(found)) if len(dates[0]) >= len(str(example)[:10]) else None


def _form_problem(place: Place, found: Any, node: Schema) -> Problem:
    name = field(place.route)
    example = _example(node)
    to_type = quoted(example) if isinstance(example, str) else example
    return problem("S226", place, field=name, value=as_typed(found), hint=hint(node), example=to_type)


def is_blank(found: Any) -> bool:
    """Whether a text says nothing."""
    return isinstance(found, str) and not found.strip()


def _same_but_for_blanks(found: Any, right: str) -> bool:
    return isinstance(found, str) and "".join(found.split()) == "".join(right.split())


def _first(node: Schema, candidates: Iterable[str | None]) -> str | None:
    return next((text for text in candidates if text and accepts(node, text)), None)


def _example(node: Schema) -> Any:
    return next(iter(node.get("examples", ())), None)
