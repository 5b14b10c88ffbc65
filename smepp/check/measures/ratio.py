"""比例: the share of people on a list who have a qualification, out of a total, in percent between two bounds."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.check.measures.field import UNKNOWN, number, value_of
from smepp.check.measures.rows import agreed, known_in
from smepp.check.measures.same import Entry, people
from smepp.model.finding import Measured
from smepp.model.place import Place
from smepp.model.programme import Clause
from smepp.model.quantity import Bounds

EITHER, BOTH, EACH = "任一", "同时", "分别"

Answers = list[bool | None]


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """Listed qualified people are the lower bound; with the unlisted and those not known they are the upper.

    Of more people listed than there are in all, some are none of them: any of those listed may be. `合并` says how the
    conditions join: 任一 either, 同时 both, 分别 each alone (the smaller of the two shares).
    """
    ref = field_ref(operands["名单"])
    listed = facts.find(ref, context.words)
    place = listed.place if listed else facts.place(ref, context.words)
    persons = people(listed.value if listed else None, keys := tuple(operands["识别"]))
    total, total_place = number(operands["总数"], facts, context)
    sources = ((listed,) if listed else ()) + ((total,) if total else ()) + facts.corrected_in(place)
    if total is None or value_of(total) <= 0:
        return Measured(bounds=UNKNOWN, sources=sources, missing=(total_place,) if listed else (total_place, place))
    whole = Fraction(value_of(total))
    doubtful = _doubtful(persons, len(keys))
    unlisted = max(Fraction(0), whole - len(persons))
    strangers = max(Fraction(0), len(persons) + doubtful - whole)
    sure, possible = _counts(persons, operands)
    low = max(Fraction(0), sure - strangers)
    high = min(possible + max(unlisted, Fraction(doubtful)), whole)
    bounds = Bounds(100 * low / whole, 100 * high / whole)
    gaps = _gaps(place, listed.value if listed else None, operands)
    beyond = (place,) if unlisted else (total_place, place) if strangers else ()
    return Measured(
        bounds=bounds,
        parts=(("qualified", sure), ("at_most", high), ("listed", len(persons)), ("total", value_of(total))),
        sources=sources,
        missing=() if bounds.exact else (*beyond, *gaps) or (place,),
    )


def _doubtful(persons: Iterable[Entry], keys: int) -> int:
    """Rows without all the marks that were taken for somebody already listed, and may be about others."""
    unsure = {id(row) for person in persons for row in person.perhaps}
    return len(unsure) + sum(len(person.rows) - 1 for person in persons if len(person.marks) < keys)


def _counts(persons: Iterable[Entry], operands: Mapping[str, Any]) -> tuple[int, int]:
    answers = [[_answer(person, column, operands) for column in operands["条件"]] for person in persons]
    if operands["合并"] == EACH:
        columns = list(zip(*answers, strict=True)) or [()]
        return min(_sure(column) for column in columns), min(_possible(column) for column in columns)
    join = _either if operands["合并"] == EITHER else _both
    joined = [join(answer) for answer in answers]
    return _sure(joined), _possible(joined)


def _answer(person: Entry, column: str, operands: Mapping[str, Any]) -> bool | None:
    """What is known of a person; not what a row denies that may be about the same one."""
    wanted, unknown = operands["条件"][column], (operands["不明"],)
    answer = agreed(known_in(row, column, wanted, unknown) for row in person.rows)
    others = {known_in(row, column, wanted, unknown) for row in person.perhaps}
    return None if answer is not None and (not answer) in others else answer


def _sure(answers: Iterable[bool | None]) -> int:
    return sum(answer is True for answer in answers)


def _possible(answers: Iterable[bool | None]) -> int:
    return sum(answer is not False for answer in answers)


def _either(answers: Answers) -> bool | None:
    return True if True in answers else None if None in answers else False


def _both(answers: Answers) -> bool | None:
    return False if False in answers else None if None in answers else True


def _gaps(place: Place, rows: Any, operands: Mapping[str, Any]) -> Iterator[Place]:
    """The words that are not known of people listed."""
    for index, row in enumerate(rows if isinstance(rows, list) else ()):
        columns = operands["条件"] if isinstance(row, Mapping) else ()
        unknown = (column for column in columns if known_in(row, column, (), (operands["不明"],)) is None)
        yield from (Place(file=place.file, route=(*place.route, index, column)) for column in unknown)
