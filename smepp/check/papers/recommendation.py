"""The district's recommendation (推荐): in time, in order, by the right body."""

import re
from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, day, place, rows, text
from smepp.check.region import district_named
from smepp.model.forms import DOSSIER, RECOMMENDATION
from smepp.model.problem import Problem, problem
from smepp.model.programme import District

RECEIVED, HANDED_UP, VERIFIED = "市局收件时间", "上报日期", "核实"
ORDER = (
    ((DOSSIER, "区县收件日期"), (RECOMMENDATION, "日期")),
    ((RECOMMENDATION, "现场核查", "日期"), (RECOMMENDATION, "日期")),
    ((RECOMMENDATION, "日期"), (RECOMMENDATION, HANDED_UP)),
    ((RECOMMENDATION, HANDED_UP), (DOSSIER, RECEIVED)),
    ((DOSSIER, "区县收件日期"), (DOSSIER, RECEIVED)),
)
"""Steps that follow one another; the same day is in order."""
OPINIONS = frozenset({"不予推荐", "退回补正"})

_TIME = re.compile(" (?:[01][0-9]|2[0-3]):[0-5][0-9]").fullmatch


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """What is wrong on the way from the district to the bureau."""
    yield from _late(values, context.deadline)
    for (file, *route), (later_file, *later_route) in ORDER:
        first, second = _moment(at(values, file, *route)), _moment(at(values, later_file, *later_route))
        if first and second and second[:10] < first[:10]:
            here, there = place(later_file, *later_route), place(file, *route)
            shown = {"field": later_route[-1], "date": second, "other_field": _label(route), "other_date": first}
            yield problem("X912", here, related=(there,), **shown)
    yield from _verified_afterwards(values)
    received = at(values, DOSSIER, RECEIVED) is not None
    if received and RECOMMENDATION not in values and RECOMMENDATION not in context.present:
        yield problem("X913", place(DOSSIER, RECEIVED))
    opinion = text(at(values, RECOMMENDATION, "意见"))
    if opinion in OPINIONS and (received or at(values, RECOMMENDATION, HANDED_UP) is not None):
        yield problem("X915", place(RECOMMENDATION, "意见"), opinion=opinion)
    yield from _other_district(values, context)


def _verified_afterwards(values: Values) -> Iterator[Problem]:
    """Verifications (核实) of a later day than the opinion that they belong to."""
    opinion = day(at(values, RECOMMENDATION, "日期"))
    for index, row in rows(values, RECOMMENDATION, VERIFIED):
        when = day(row.get("日期"))
        if opinion and when and opinion < when:
            here, there = place(RECOMMENDATION, VERIFIED, index, "日期"), place(RECOMMENDATION, "日期")
            shown = {"field": "日期", "date": opinion, "other_field": f"{VERIFIED}日期", "other_date": when}
            yield problem("X912", here, related=(there,), **shown)


def _late(values: Values, deadline: str | None) -> Iterator[Problem]:
    """The bureau's receipt counts, and without one the day of handing up; the last day and minute are in time."""
    for file, field in ((DOSSIER, RECEIVED), (RECOMMENDATION, HANDED_UP)):
        when = _moment(at(values, file, field))
        if when and deadline:
            shared = min(len(when), len(deadline))
            if when[:shared] > deadline[:shared]:
                yield problem("X911", place(file, field), field=field, when=when, deadline=deadline)
            return


def _moment(value: object) -> str | None:
    """A date, or a date and time, as it is written."""
    if not isinstance(value, str) or day(value[:10]) is None:
        return None
    return value if len(value) == 10 or _TIME(value[10:]) else None


def _label(route: list[str]) -> str:
    return "".join(route)


def _other_district(values: Values, context: PapersContext) -> Iterator[Problem]:
    body = text(at(values, RECOMMENDATION, "推荐单位"))
    own = district_named(at(values, DOSSIER, "推荐区县"), context.programme)
    if not body or own is None or any(name in body for name in (*_names(own), *own.aliases)):
        return
    others = {name: district for district in context.programme.districts for name in _names(district) if name in body}
    if others:
        here, there = place(RECOMMENDATION, "推荐单位"), place(DOSSIER, "推荐区县")
        other = max(others, key=len)
        yield problem("X914", here, related=(there,), value=body, district=at(values, DOSSIER, "推荐区县"), other=other)


def _names(district: District) -> tuple[str, ...]:
    return tuple(each.name for each in district.names)
