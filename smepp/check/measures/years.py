"""年限: whole years from a date to the deadline, or to the end of the year before."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.model import forms
from smepp.model.finding import Measured
from smepp.model.outcome import Outcome, of_bool
from smepp.model.place import Place
from smepp.model.programme import Clause

YEAR_END = "上年末"


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """The starting date (`value`) and the day on which the years are counted (part `on`)."""
    ref = field_ref(operands["起"])
    source = facts.find(ref, context.words)
    start = as_date(source.value) if source else None
    end = _end(operands, context)
    if source is None or start is None:
        return Measured(parts=(("on", end),), missing=(facts.place(ref, context.words),))
    if end is None:
        return Measured(value=source.value, sources=(source,), missing=(Place(file=forms.DOSSIER, route=("年度",)),))
    return Measured(value=source.value, parts=(("on", end),), sources=(source,))


def compare(measured: Measured, years: int) -> tuple[Outcome, int | None]:
    """Whether the date plus `years` falls on the day or before; the margin in days."""
    start, end = as_date(measured.value), as_date(dict(measured.parts).get("on"))
    if start is None or end is None:
        return Outcome.UNDECIDED, None
    full = anniversary(start, years)
    if full is None:
        return Outcome.NOT_MET, None
    return of_bool(full <= end), (end - full).days


def anniversary(start: date, years: int) -> date | None:
    """The same day some years later; the last day of February for one that the later year lacks; None beyond the calendar."""
    if start.year + years > date.max.year:
        return None
    try:
        return start.replace(year=start.year + years)
    except ValueError:
        return start.replace(year=start.year + years, day=28)


def as_date(text: object) -> date | None:
    """A date of the form 2013-02-28, None for anything else."""
    if not isinstance(text, str):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    # Python also reads 20130228 and 2013-W09-4.
    return day if day.isoformat() == text else None


def _end(operands: Mapping[str, Any], context: Context) -> str | None:
    if operands["止"] == YEAR_END:
        return None if context.year is None else f"{context.year - 1:04d}-12-31"
    return context.deadline
