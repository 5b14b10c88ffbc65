"""Lists of people and firms: which rows are the same, and what is known of each."""

from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]

_FORMS = {"（": "(", "）": ")", "　": "", " ": "", "·": "", "-": ""}


def normal(value: object) -> str:
    """A name or code without blanks, hyphens and the difference of full-width brackets and digits, in capitals."""
    text = str(value)
    for old, new in _FORMS.items():
        text = text.replace(old, new)
    return "".join(chr(ord(each) - 0xFEE0) if "！" <= each <= "～" else each for each in text).upper()


def distinct_by_all(rows: Iterable[Any], keys: Iterable[str]) -> list[Row]:
    """The rows without repetitions: two are the same when all of `keys` are. Rows that have none of them are left out."""
    kept: dict[tuple[str, ...], Row] = {}
    keys = tuple(keys)
    for row in rows:
        if isinstance(row, Mapping) and row.get(keys[0]) not in (None, ""):
            kept.setdefault(tuple(normal(row.get(key, "")) for key in keys), row)
    return list(kept.values())


def distinct_by_any(rows: Iterable[Any], keys: Iterable[str]) -> list[Row]:
    """The rows without repetitions: two are the same when any of `keys` is filled in both and equal."""
    seen: set[tuple[str, str]] = set()
    kept: list[Row] = []
    keys = tuple(keys)
    for row in rows:
        if not isinstance(row, Mapping):
            continue
        marks = {(key, normal(row[key])) for key in keys if row.get(key) not in (None, "")}
        if marks and not marks & seen:
            kept.append(row)
        seen |= marks
    return kept


def known_in(row: Row, column: str, wanted: Iterable[str], unknown: Iterable[str]) -> bool | None:
    """Whether the row's word is one of those wanted; None when it is absent, no text, or one that stands for not known."""
    value = row.get(column)
    if not isinstance(value, str) or value in unknown:
        return None
    return value in wanted
