"""份额: the sum of some numbers out of a total, in percent (满意率); or the smallest of them, where each must do (分别)."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.check.measures.field import UNKNOWN, number, value_of
from smepp.check.measures.ratio import EACH
from smepp.model.finding import Measured, Source
from smepp.model.place import Place
from smepp.model.programme import Clause
from smepp.model.quantity import exactly


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """The exact percentage; undecided unless every number and every further field (须有) is there and the total is not zero."""
    above = [number(raw, facts, context) for raw in operands["分子"]]
    below, total_place = number(operands["分母"], facts, context)
    missing = [place for source, place in above if source is None]
    if below is None or value_of(below) <= 0:
        missing.append(total_place)
    missing += _absent(operands.get("须有", ()), facts, context)
    sources = tuple(source for source, _ in above if source) + ((below,) if below else ())
    if missing or below is None:
        return Measured(bounds=UNKNOWN, sources=sources, missing=tuple(missing))
    added = [Fraction(value_of(source)) for source, _ in above if source]
    part = min(added) if operands.get("合并") == EACH else sum(added, Fraction(0))
    percent = 100 * part / Fraction(value_of(below))
    return Measured(bounds=exactly(percent), parts=(("part", part), ("total", value_of(below))), sources=sources)


def _absent(raws: tuple[Mapping[str, Any], ...], facts: Facts, context: Context) -> list[Place]:
    refs = [field_ref(raw) for raw in raws]
    found: list[Source | None] = [facts.find(ref, context.words) for ref in refs]
    return [facts.place(ref, context.words) for ref, source in zip(refs, found, strict=True) if source is None]
