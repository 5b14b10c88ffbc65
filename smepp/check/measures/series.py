"""序列: yearly figures of the years before the application year."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.model import forms
from smepp.model.finding import Measured, Source
from smepp.model.outcome import Outcome
from smepp.model.place import Place
from smepp.model.programme import Clause
from smepp.model.quantity import Number, difference, is_number

Series = tuple[tuple[int, Number], ...]


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """The figures of the latest years in a row, oldest first (`value`: pairs of year and number).

    At least the latest `至少` years must be there; earlier ones, up to `回看`, count when they are given without a gap.
    """
    ref = field_ref(operands["名单"])
    source = facts.find(ref, context.words)
    place = source.place if source else facts.place(ref, context.words)
    if context.year is None:
        return Measured(missing=(Place(file=forms.DOSSIER, route=("年度",)),))
    rows = source.value if source and isinstance(source.value, list) else []
    found = _by_year(rows, operands)
    series: list[tuple[int, Number]] = []
    sources: list[Source] = []
    for year in range(context.year - 1, context.year - 1 - operands["回看"], -1):
        if year not in found:
            break
        row, figure = found[year]
        series.insert(0, (year, figure))
        at = Place(file=place.file, route=(*place.route, row, operands["数值"]))
        sources.insert(0, facts.source(at, figure))
    enough = len(series) >= operands["至少"]
    return Measured(
        value=tuple(series),
        sources=tuple(sources),
        missing=() if enough else (place,),
        doubt=enough and not _falls(series) and any(old == new for (_, old), (_, new) in pairwise(series)),
    )


def grows(measured: Measured) -> tuple[Outcome, Number | None]:
    """逐年增长: every year more than the one before; a fall is not met; equal years are for a person. Margin: the least rise."""
    if measured.missing or not measured.value:
        return Outcome.UNDECIDED, None
    series: Series = measured.value
    least = min((difference(new, old) for (_, old), (_, new) in pairwise(series)), default=None)
    if _falls(series):
        return Outcome.NOT_MET, least
    return (Outcome.UNDECIDED if measured.doubt else Outcome.MET), least


def _falls(series: list[tuple[int, Number]] | Series) -> bool:
    return any(new < old for (_, old), (_, new) in pairwise(series))


def _by_year(rows: list[Any], operands: Mapping[str, Any]) -> dict[int, tuple[int, Number]]:
    found: dict[int, tuple[int, Number]] = {}
    for index, row in enumerate(rows):
        if not isinstance(row, Mapping):
            continue
        year, figure = row.get(operands["年份"]), row.get(operands["数值"])
        if is_number(year) and is_number(figure):
            found.setdefault(int(year), (index, figure))
    return found
