"""The list of facilities against its own sum (原值合计)."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, number, place, rows, times, total
from smepp.model.forms import FACILITIES
from smepp.model.problem import Problem, problem


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """The rows add up; nothing is said when one of them has no figure."""
    given = number(at(values, FACILITIES, "原值合计"))
    figures = [number(row.get("原值")) for _, row in rows(values, FACILITIES, "设备")]
    if given is None or not figures or None in figures:
        return
    added = total(figure for figure in figures if figure is not None)
    if added == given:
        return
    where, related = place(FACILITIES, "原值合计"), (place(FACILITIES, "设备"),)
    factor = times(given, added)
    if factor:
        yield problem("X506", where, related=related, total=given, added=added, times=factor)
    else:
        yield problem("X505", where, related=related, total=given, added=added)
