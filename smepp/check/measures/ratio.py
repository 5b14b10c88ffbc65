"""比例: the share of people on a list who have a qualification, out of a total, in percent between two bounds."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.check.measures.field import UNKNOWN, number, value_of
from smepp.check.measures.rows import Row, distinct_by_all, known_in
from smepp.model.finding import Measured
from smepp.model.place import Place
from smepp.model.programme import Clause
from smepp.model.quantity import Bounds

EITHER, BOTH, EACH = "任一", "同时", "分别"


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """Listed qualified people are the lower bound; with the unlisted and those not known they are the upper.

    `合并` says how the conditions join: 任一 either, 同时 both, 分别 each alone (the smaller of the two shares).
    """
    ref = field_ref(operands["名单"])
    listed = facts.find(ref, context.words)
    place = listed.place if listed else facts.place(ref, context.words)
    people = distinct_by_all(listed.value if listed and isinstance(listed.value, list) else (), operands["识别"])
    total, total_place = number(operands["总数"], facts, context)
    sources = ((listed,) if listed else ()) + ((total,) if total else ()) + facts.corrected_in(place)
    if total is None or value_of(total) <= 0:
        return Measured(bounds=UNKNOWN, sources=sources, missing=(total_place,) if listed else (total_place, place))
    unlisted = max(Fraction(0), Fraction(value_of(total)) - len(people))
    low, high = _counts(people, operands)
    bounds = Bounds(100 * low / Fraction(value_of(total)), 100 * (high + unlisted) / Fraction(value_of(total)))
    return Measured(
        bounds=bounds,
        parts=(("qualified", low), ("at_most", high + unlisted), ("listed", len(people)), ("total", value_of(total))),
        sources=sources,
        missing=() if bounds.exact else _gaps(place, listed.value if listed else None, operands, unlisted),
    )


def _counts(people: list[Row], operands: Mapping[str, Any]) -> tuple[int, int]:
    answers = [
        [known_in(person, column, wanted, (operands["不明"],)) for column, wanted in operands["条件"].items()]
        for person in people
    ]
    if operands["合并"] == EACH:
        columns = list(zip(*answers, strict=True)) or [()]
        return min(_sure(column) for column in columns), min(_possible(column) for column in columns)
    join = _either if operands["合并"] == EITHER else _both
    joined = [join(answer) for answer in answers]
    return _sure(joined), _possible(joined)


def _sure(answers: Any) -> int:
    return sum(answer is True for answer in answers)


def _possible(answers: Any) -> int:
    return sum(answer is not False for answer in answers)


def _either(answers: list[bool | None]) -> bool | None:
    return True if True in answers else None if None in answers else False


def _both(answers: list[bool | None]) -> bool | None:
    return False if False in answers else None if None in answers else True


def _gaps(place: Place, rows: Any, operands: Mapping[str, Any], unlisted: Fraction) -> tuple[Place, ...]:
    gaps = [place] if unlisted > 0 else []
    for index, row in enumerate(rows if isinstance(rows, list) else ()):
        columns = operands["条件"] if isinstance(row, Mapping) else ()
        unknown = (column for column in columns if known_in(row, column, (), (operands["不明"],)) is None)
        gaps += [Place(file=place.file, route=(*place.route, index, column)) for column in unknown]
    return tuple(gaps) or (place,)
