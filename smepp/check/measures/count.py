"""计数: how many distinct firms a list shows for a year, between two bounds."""

from collections.abc import Iterable, Mapping
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.check.measures.field import number, value_of
from smepp.check.measures.rows import Row, agreed, known_in, normal
from smepp.check.measures.same import Entry, firms
from smepp.model.finding import Measured
from smepp.model.programme import Clause
from smepp.model.quantity import Bounds, Number

Answer = tuple[bool | None, bool | None, bool]
"""Whether a firm was served in the year, whether it is one that counts, and whether a row denies that."""


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """Listed firms that surely count are the lower bound; with those that may count, or the claim where it is more, the upper.

    Without a claim (申报) there is no upper bound; without a list the lower one is zero. A claim below what the list surely
    shows contradicts it, and becomes the lower bound.
    """
    ref = field_ref(operands["名单"])
    listed = facts.find(ref, context.words)
    place = listed.place if listed else facts.place(ref, context.words)
    groups = firms(listed.value if listed else None, tuple(operands["识别"]))
    own = _own_name(operands, facts, context)
    answers = [[_answer(firm, operands, context, own) for firm in group] for group in groups]
    sure, possible = sum(map(_sure, answers)), sum(map(_possible, answers))
    claim, claim_place = number(operands["申报"], facts, context)
    claimed: Number | None = value_of(claim) if claim else None
    bounds = Bounds(sure, None) if claimed is None else Bounds(min(sure, claimed), max(possible, claimed))
    sources = ((listed,) if listed else ()) + ((claim,) if claim else ()) + facts.corrected_in(place)
    about_list = (place,) if claimed is not None or not listed else ()
    about_claim = (claim_place,) if claimed is None or claimed < sure else ()
    parts = (("counted", sure), ("listed", sum(map(len, groups))), ("claimed", claimed))
    return Measured(bounds=bounds, parts=parts, sources=sources, missing=() if bounds.exact else (*about_list, *about_claim))


def _answer(firm: Entry, operands: Mapping[str, Any], context: Context, own: str | None) -> Answer:
    served = [_in_year(row, operands, context) for row in firm.rows]
    in_year = True if True in served else None if None in served else False
    if not firm.marks and in_year:
        in_year = None
    if own is not None and any(own == text for _, text in firm.marks):
        return in_year, False, True
    return in_year, _counts(firm.rows, operands), any(_counts((row,), operands) is False for row in firm.rows)


def _sure(group: Iterable[Answer]) -> int:
    """One for firms that may be one, if one of them surely counts and none surely does not."""
    group = list(group)
    return int((True, True, False) in group and not any(denied for *_, denied in group))


def _possible(group: Iterable[Answer]) -> int:
    """All that may count, if they are different firms; and one if what one row denies another may mend."""
    group = list(group)
    apart = sum(served is not False and counts is not False for served, counts, _ in group)
    together = any(served is not False for served, *_ in group) and any(counts is not False for _, counts, _ in group)
    return max(apart, int(together))


def _in_year(row: Row, operands: Mapping[str, Any], context: Context) -> bool | None:
    answers = [_contains(row.get(column), context.words.get(wanted, wanted)) for column, wanted in operands.get("含", {}).items()]
    return False if False in answers else None if None in answers else True


def _contains(values: Any, wanted: Any) -> bool | None:
    if not isinstance(values, list):
        return None
    if wanted in values:
        return True
    return None if any(each is None or isinstance(each, str) is not isinstance(wanted, str) for each in values) else False


def _own_name(operands: Mapping[str, Any], facts: Facts, context: Context) -> str | None:
    source = facts.find(field_ref(operands["本单位"]), context.words) if "本单位" in operands else None
    return normal(source.value) if source else None


def _counts(rows: tuple[Row, ...], operands: Mapping[str, Any]) -> bool | None:
    unknown, answers = operands.get("不明", {}), []
    for column, excluded in operands.get("不计", {}).items():
        known = agreed(known_in(row, column, excluded, unknown.get(column, ())) for row in rows)
        answers.append(None if known is None else not known)
    return False if False in answers else None if None in answers else True
