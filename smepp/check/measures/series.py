"""序列: yearly figures of the years before the application year."""

from collections import defaultdict
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

    At least the latest `至少` years must be there; earlier ones, up to `回看`, count when they are given without a gap. A year
    given without a figure, or twice with two figures, is missing, unless a fall in the years after it settles the matter.
    """
    ref = field_ref(operands["名单"])
    source = facts.find(ref, context.words)
    place = source.place if source else facts.place(ref, context.words)
    if context.year is None:
        return Measured(missing=(Place(file=forms.DOSSIER, route=("年度",)),))
    found = _by_year(source.value if source and isinstance(source.value, list) else [], operands)
    series: list[tuple[int, Number]] = []
    sources: list[Source] = []
    unclear = False
    for year in range(context.year - 1, context.year - 1 - operands["回看"], -1):
        given = found.get(year, [])
        unclear = bool(given) and (given[0][1] is None or any(other != given[0][1] for _, other in given))
        if not given or unclear:
            break
        row, figure = given[0]
        series.insert(0, (year, figure))
        at = Place(file=place.file, route=(*place.route, row, operands["数值"]))
        sources.insert(0, facts.source(at, figure))
    enough = len(series) >= operands["至少"] and not (unclear and not _falls(series))
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


def _by_year(rows: list[Any], operands: Mapping[str, Any]) -> dict[int, list[tuple[int, Any]]]:
    """The rows of each year, with their figure or None."""
    found: dict[int, list[tuple[int, Any]]] = defaultdict(list)
    for index, row in enumerate(rows):
        year = row.get(operands["年份"]) if isinstance(row, Mapping) else None
        if is_number(year) and year == int(year):
            figure = row[operands["数值"]] if is_number(row.get(operands["数值"])) else None
            found[int(year)].append((index, figure))
    return found
