"""Reading fields of files that may be of any type: what is not as expected counts as absent."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Context, Decimal
from typing import Any

from smepp.check.papers.context import Values
from smepp.model.place import Place, Step

Number = int | Decimal
Row = Mapping[str, Any]

_BEYOND = 10**18
_FINEST = -12
_EXACT = Context(prec=60)


def at(values: Values, file: str, *route: Step) -> Any:
    """Whatever stands at a route, None for nothing."""
    value = values.get(file)
    for step in route:
        if isinstance(step, int):
            value = value[step] if isinstance(value, list) and step < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value


def place(file: str, *route: Step) -> Place:
    """A place by file and keys."""
    return Place(file=file, route=route)


def text(value: Any) -> str | None:
    """A text that is not blank."""
    return value if isinstance(value, str) and value.strip() else None


def number(value: Any) -> Number | None:
    """An exact number of a size that a form can hold; yes and no are none."""
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return None
    if isinstance(value, Decimal) and not (value.is_finite() and _exponent(value) >= _FINEST and value.adjusted() < 18):
        return None
    return value if -_BEYOND < value < _BEYOND else None


def count(value: Any) -> int | None:
    """A whole number that is not negative."""
    found = number(value)
    return int(found) if found is not None and found >= 0 and found == int(found) else None


def day(value: Any) -> str | None:
    """A date of the calendar, written YYYY-MM-DD; dates so written compare as texts do."""
    if not isinstance(value, str) or len(value) != 10:
        return None
    try:
        return value if date.fromisoformat(value).isoformat() == value else None
    except ValueError:
        return None


def rows(values: Values, file: str, *route: Step) -> list[tuple[int, Row]]:
    """The rows of a list that are mappings, with their numbers from 0."""
    found = at(values, file, *route)
    return [(index, row) for index, row in enumerate(found) if isinstance(row, dict)] if isinstance(found, list) else []


def minus(one: Number, other: Number) -> Number:
    """The exact difference of two numbers that `number` let pass."""
    return total((one, _EXACT.minus(other)))


def total(numbers: Iterable[Number]) -> Number:
    """The exact sum of numbers that `number` let pass."""
    added = Decimal(0)
    for each in numbers:
        added = _EXACT.add(added, each)
    return int(added) if added == int(added) else added


def times(one: Number, other: Number) -> int | None:
    """10000 or 1000 when one of two numbers is exactly that many times the other, as 万元 and 千元 are of 元; else None."""
    low, high = sorted((_EXACT.abs(one), _EXACT.abs(other)))
    if not low or (one < 0) != (other < 0):
        return None
    return next((factor for factor in (10000, 1000) if _EXACT.multiply(low, factor) == high), None)


def human(indexes: Iterable[int]) -> tuple[int, ...]:
    """Row numbers as people count them, from 1."""
    return tuple(index + 1 for index in indexes)


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else _FINEST - 1
