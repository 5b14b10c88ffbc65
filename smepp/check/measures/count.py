"""计数: how many distinct firms a list shows for a year, between two bounds."""

from collections.abc import Mapping
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.check.measures.field import number, value_of
from smepp.check.measures.rows import Row, distinct_by_any, known_in, normal
from smepp.model.finding import Measured
from smepp.model.programme import Clause
from smepp.model.quantity import Bounds, Number


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """Listed firms that surely count are the lower bound; with those not known and those claimed but not listed, the upper.

    Without a claim (申报) there is no upper bound; without a list the lower one is zero.
    """
    ref = field_ref(operands["名单"])
    listed = facts.find(ref, context.words)
    place = listed.place if listed else facts.place(ref, context.words)
    firms = distinct_by_any(listed.value if listed and isinstance(listed.value, list) else (), operands["识别"])
    own = _own_name(operands, facts, context)
    inside = [(firm, _in_year(firm, operands, context), _counts(firm, operands, own)) for firm in firms]
    sure = sum(1 for _, served, counts in inside if served and counts)
    out = sum(1 for _, served, counts in inside if served is False or counts is False)
    possible = len(firms) - out
    listed_there = sum(1 for _, served, _ in inside if served is not False)
    claim, claim_place = number(operands["申报"], facts, context)
    unlisted: Number | None = max(0, value_of(claim) - listed_there) if claim else None
    bounds = Bounds(sure, None if unlisted is None else possible + unlisted)
    sources = ((listed,) if listed else ()) + ((claim,) if claim else ()) + facts.corrected_in(place)
    missing = () if bounds.exact else (place,) if claim else (claim_place,) if listed else (place, claim_place)
    parts = (("counted", sure), ("listed", len(firms)), ("claimed", value_of(claim) if claim else None))
    return Measured(bounds=bounds, parts=parts, sources=sources, missing=missing)


def _in_year(firm: Row, operands: Mapping[str, Any], context: Context) -> bool | None:
    answers: list[bool | None] = []
    for column, wanted in operands.get("含", {}).items():
        values = firm.get(column)
        answers.append(context.words.get(wanted, wanted) in values if isinstance(values, list) else None)
    return False if False in answers else None if None in answers else True


def _own_name(operands: Mapping[str, Any], facts: Facts, context: Context) -> str | None:
    source = facts.find(field_ref(operands["本单位"]), context.words) if "本单位" in operands else None
    return normal(source.value) if source else None


def _counts(firm: Row, operands: Mapping[str, Any], own: str | None) -> bool | None:
    names = (normal(firm[column]) for column in operands["识别"] if column in firm)
    answers: list[bool | None] = [False] if own is not None and own in names else []
    for column, excluded in operands.get("不计", {}).items():
        known = known_in(firm, column, excluded, operands.get("不明", {}).get(column, ()))
        answers.append(None if known is None else not known)
    return False if False in answers else None if None in answers else True
