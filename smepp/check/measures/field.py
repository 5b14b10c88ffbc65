"""字段: a number as it stands in one field."""

from collections.abc import Mapping
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.model.finding import Measured, Source
from smepp.model.place import Place
from smepp.model.programme import Clause
from smepp.model.quantity import Bounds, Number, exactly, is_number

UNKNOWN = Bounds(None, None)


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """The number in the field; what is no number counts as absent."""
    source, place = number(operands, facts, context)
    if source is None:
        return Measured(bounds=UNKNOWN, missing=(place,))
    return Measured(bounds=exactly(source.value), sources=(source,))


def number(raw: Mapping[str, Any], facts: Facts, context: Context) -> tuple[Source | None, Place]:
    """A number with its source, or None; and the place where it stands or would stand.

    What several rows say differently (the same year twice with two figures) is not known.
    """
    ref = field_ref(raw)
    found = facts.find_all(ref, context.words)
    place = found[0].place if found else facts.place(ref, context.words)
    known = found and all(is_number(each.value) and each.value == found[0].value for each in found)
    return (found[0] if known else None), place


def value_of(source: Source) -> Number:
    """The number of a source that `number` returned."""
    value: Number = source.value
    return value
