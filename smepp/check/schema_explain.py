"""All that a value has against its schema; the only module that knows jsonschema."""

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from smepp.check.per_schema import PerSchema, Schema
from smepp.model.place import Route
from smepp.model.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema import FormatChecker, ValidationError
    from jsonschema.protocols import Validator

FORBIDDEN = "forbidden"
"""The keyword of a field that a rule rules out altogether (its schema is `false`)."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch


class Defect(Record):
    """One keyword of a schema that a value does not keep to.

    `wanted` is what the keyword says, `found` the value. Where an `if` asked for it, `triggers` are the fields that it
    looks at, and `by_value` tells that it looks at what they say and not only whether they are there. `instead` are the fields of
    which one would do as well, where it is asked for only because none of them is there.
    """

    route: Route
    keyword: str
    wanted: Any
    found: Any
    triggers: tuple[Route, ...] = ()
    by_value: bool = False
    instead: tuple[str, ...] = ()


def defects(schema: Schema, value: Any) -> tuple[Defect, ...]:
    """Every defect of a value, consequences included, in the schema's order."""
    return tuple(_defect(schema, error) for error in _validators(schema).iter_errors(value))


def accepts(schema: Schema, value: Any) -> bool:
    """Whether a value would do for this part of a schema."""
    return _validators(schema).is_valid(value)


def _defect(schema: Schema, error: "ValidationError") -> Defect:
    route = tuple(error.absolute_path)
    path = tuple(error.absolute_schema_path)
    triggers, by_value = _asked_by(schema, path, route)
    return Defect(
        route=route,
        keyword=str(error.validator),
        wanted=error.validator_value,
        found=error.instance,
        triggers=triggers,
        by_value=by_value,
        instead=_instead(schema, path),
    )


def _instead(schema: Any, path: Route) -> tuple[str, ...]:
    """The fields whose absence alone led to a keyword: those of the last run of `else` on the way to it that asks for nothing else."""
    node, found = schema, tuple[str, ...]()
    steps = iter(path)
    for step in steps:
        if step == "else" and not node["if"].get("properties"):
            found = (*(() if "required" in node else found), *node["if"].get("required", ()))
        elif step in ("then", "else", "properties", "items"):
            found = ()
        node = node[step]
        if step == "properties":
            node = node[next(steps)]
    return found


def _asked_by(schema: Any, path: Route, route: Route) -> tuple[tuple[Route, ...], bool]:
    """The fields that the innermost `if` on the way to a keyword looks at, and whether it looks at their values."""
    node, depth, found = schema, 0, None
    steps = iter(path)
    for step in steps:
        if step in ("then", "else"):
            found = (node["if"], route[:depth])
        node = node[step]
        if step == "properties":
            node = node[next(steps)]
        if step in ("properties", "items"):
            depth += 1
    if found is None:
        return (), False
    condition, at = found
    by_value = tuple(condition.get("properties", {}))
    keys = by_value or condition.get("required", ())
    return tuple((*at, key) for key in keys), bool(by_value)


@cache
def _engine() -> "type[Validator]":
    from jsonschema import Draft202012Validator, validators

    checker = Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
    engine: type[Validator] = validators.extend(  # type: ignore[no-untyped-call]
        Draft202012Validator, validators={"pattern": _pattern, "properties": _properties}, type_checker=checker
    )
    return engine


@cache
def _formats() -> "FormatChecker":
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    for name, check in FORMATS.items():
        checker.checks(name, raises=ValueError)(check)
    return checker


_validators = PerSchema(lambda schema: _engine()(schema, format_checker=_formats()))


def _is_integer(_checker: Any, value: Any) -> bool:
    if isinstance(value, Decimal):
        return value.is_finite() and value == value.to_integral_value()
    return isinstance(value, int) and not isinstance(value, bool)


def _is_date(value: Any) -> bool:
    """Whether a text is a day of the calendar; raises ValueError for a day that its month lacks."""
    return not isinstance(value, str) or (_DATE(value) is not None and bool(date.fromisoformat(value)))


FORMATS = {"date": _is_date}
"""The formats that both engines check alike."""


def _pattern(_validator: Any, pattern: str, value: Any, _schema: Schema) -> "Iterator[ValidationError]":
    """The keyword as ECMAScript has it."""
    if isinstance(value, str) and not _compiled(pattern).search(value):
        from jsonschema import ValidationError

        yield ValidationError(f"{value!r} does not match {pattern!r}")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with a `$` that does not match before a final line break, unlike Python's own."""
    return re.compile(f"{pattern[:-1]}\\Z" if pattern.endswith("$") else pattern)


def _properties(validator: Any, properties: Schema, value: Any, _schema: Schema) -> "Iterator[ValidationError]":
    """The keyword, but a field that may not be there is named; jsonschema's own loses its key (seen in 4.26)."""
    from jsonschema import ValidationError

    for key, node in properties.items() if isinstance(value, dict) else ():
        if key in value and node is False:
            found = value[key]
            yield ValidationError(
                key, validator=FORBIDDEN, validator_value=False, instance=found, path=(key,), schema_path=(key,)
            )
        elif key in value:
            yield from validator.descend(value[key], node, path=key, schema_path=key)
