"""The quick yes or no of a schema; the only module that knows jsonschema_rs, and everything works without it."""

from functools import cache
from typing import Any

from smepp.check.per_schema import PerSchema, Schema


def is_clean(schema: Schema, value: Any) -> bool | None:
    """Whether the value keeps to the schema; None when the engine is not there or cannot take the value."""
    if _engine() is None:
        return None
    try:
        answer: bool = _validators(schema).is_valid(value)
    except ValueError:
        return None
    return answer


@cache
def _engine() -> Any:
    try:
        import jsonschema_rs
    except ImportError:
        return None
    return jsonschema_rs


_validators = PerSchema(lambda schema: _engine().Draft202012Validator(schema, validate_formats=True))
