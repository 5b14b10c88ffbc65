"""审查: what a person must see to answer a clause that no figure decides."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.check.measures.field import number, value_of
from smepp.model.finding import Measured, Source
from smepp.model.place import Place
from smepp.model.programme import Clause
from smepp.model.quantity import is_number

EVIDENCE_REQUIRED = "必须"


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, clause: Clause) -> Measured:
    """The figures laid out (`parts`: name and value), and which of those that must be there (依据, 证明) are missing."""
    parts: list[tuple[str, Any]] = []
    sources: list[Source] = []
    missing: list[Place] = []
    for figure in operands.get("依据", ()):
        ref = field_ref(figure["字段"])
        source = facts.find(ref, context.words)
        if source is None or source.value in ("", []):
            missing.append(facts.place(ref, context.words))
        else:
            parts.append((figure["名称"], source.value))
            sources.append(source)
    papers = _evidence(clause.id, facts, context)
    if operands.get("证明") == EVIDENCE_REQUIRED and not papers:
        missing.append(evidence_place(context))
    for figure in operands.get("参考", ()):
        value, used = _figure(figure, facts, context)
        if value is not None:
            parts.append((figure["名称"], value))
            sources += used
    return Measured(parts=tuple(parts), sources=(*sources, *papers), missing=tuple(missing), doubt=not missing)


def evidence_place(context: Context) -> Place:
    """Where papers that prove a clause are listed (其他证明材料)."""
    evidence = context.programme.evidence
    return Place(file=evidence["文件"], route=tuple(evidence["栏目"]))


def _evidence(clause: str, facts: Facts, context: Context) -> tuple[Source, ...]:
    place = evidence_place(context)
    listed = facts.find(field_ref(context.programme.evidence), context.words)
    rows = listed.value if listed and isinstance(listed.value, list) else []
    column = context.programme.evidence["列"]
    return tuple(
        Source(place=Place(file=place.file, route=(*place.route, index)), value=row.get("名称"))
        for index, row in enumerate(rows)
        if isinstance(row, Mapping) and isinstance(row.get(column), list) and clause in row[column]
    )


def _figure(figure: Mapping[str, Any], facts: Facts, context: Context) -> tuple[Any, list[Source]]:
    if "字段" in figure:
        source = facts.find(field_ref(figure["字段"]), context.words)
        return (source.value, [source]) if source else (None, [])
    pair = figure.get("占比") or figure["增长"]
    (first, _), (second, _) = (number(raw, facts, context) for raw in pair)
    if first is None or second is None or not (is_number(first.value) and is_number(second.value)):
        return None, []
    below, above = (second, first) if "占比" in figure else (first, second)
    if value_of(below) <= 0:
        return None, []
    share = 100 * Fraction(value_of(above)) / Fraction(value_of(below))
    return (share if "占比" in figure else share - 100), [first, second]
