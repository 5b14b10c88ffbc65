"""Fields left blank count as fields that are not there."""

from typing import Any


def without_blanks(value: Any) -> Any:
    """The value without what holds nothing: an untouched scaffold then lacks its fields instead of holding wrong ones.

    A key without a value, or with nothing but such keys or rows below it, is dropped; so are such rows at the end of a list.
    In the middle of a list a row stays as `{}`, so that the rows after it keep their numbers. A whole value that holds
    nothing comes back as `{}`, `[]` or None, by what it was. The value given is not changed.
    """
    if isinstance(value, dict):
        kept = ((key, without_blanks(child)) for key, child in value.items())
        return {key: child for key, child in kept if not is_blank(child)}
    if isinstance(value, list):
        return _rows([without_blanks(row) for row in value])
    return value


def is_blank(value: Any) -> bool:
    """Whether a value holds nothing: no value, no field, no row. An empty text is a text, and wrong in its own way."""
    return value is None or (isinstance(value, (dict, list)) and not value)


def _rows(rows: list[Any]) -> list[Any]:
    while rows and is_blank(rows[-1]):
        rows.pop()
    return [{} if is_blank(row) else row for row in rows]
