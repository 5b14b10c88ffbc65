"""Dates that cannot be: after the deadline, before the operator was founded, long past."""

from collections.abc import Callable, Iterable, Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.groups import all_at
from smepp.check.papers.values import at, count, day, human, place, rows
from smepp.model.forms import (
    APPLICATION,
    CREDENTIALS,
    DECLARATION,
    FACILITIES,
    LEGAL_PERSON,
    PERSONNEL,
    SERVICES,
    SUPPORTING,
)
from smepp.model.problem import Problem, problem

SINGLE: tuple[tuple[str, ...], ...] = (
    (FACILITIES, "截止日期"),
    (PERSONNEL, "截止日期"),
    (SERVICES, "截止日期"),
    (SERVICES, "满意度调查", "调查日期"),
    (APPLICATION, "申报日期"),
    (DECLARATION, "声明日期"),
)
IN_ROWS = (
    (SERVICES, "企业", "协议日期"),
    (CREDENTIALS, "证书", "颁发日期"),
    (SUPPORTING, "材料", "日期"),
    (PERSONNEL, "人员", "入职日期"),
    (FACILITIES, "设备", "购置日期"),
)
AGREED = IN_ROWS[0]


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """Each date against the deadline, the year and the founding."""
    last = context.last_day
    founded = day(at(values, LEGAL_PERSON, "成立日期"))
    if last:
        yield from after(values, SINGLE, last)
        yield from _rows_after(values, last)
    if founded and last and founded > last:
        yield problem("X705", place(LEGAL_PERSON, "成立日期"), established=founded, deadline=last)
    elif founded:
        yield from _rows_where(values, AGREED, lambda date: date < founded, "X703", established=founded)
    if context.year is not None:
        yield from long_past(values, SINGLE, f"{context.year - 1:04d}-01-01")


Fields = Iterable[tuple[str, ...]]
"""File and keys of each."""


def after(values: Values, fields: Fields, last: str) -> Iterator[Problem]:
    """A problem for each date after the deadline."""
    for file, *route in fields:
        found = day(at(values, file, *route))
        if found and found > last:
            yield problem("X701", place(file, *route), field=route[-1], date=found, deadline=last)


def _rows_after(values: Values, last: str) -> Iterator[Problem]:
    for columns in IN_ROWS:
        yield from _rows_where(values, columns, lambda date: date > last, "X702", deadline=last)
    this_year = int(last[:4])
    ahead = [index for index, row in rows(values, SERVICES, "企业") if _served_after(row.get("服务年度"), this_year)]
    if ahead:
        where, related = all_at(SERVICES, "企业", ahead, "服务年度")
        yield problem("X709", where, related=related, rows=human(ahead), year=this_year)


def long_past(values: Values, fields: Fields, earliest: str) -> Iterator[Problem]:
    """A problem for each date before the earliest that can be meant."""
    for file, *route in fields:
        found = day(at(values, file, *route))
        if found and found < earliest:
            yield problem("X704", place(file, *route), field=route[-1], date=found, earliest=earliest)


def _rows_where(
    values: Values, columns: tuple[str, str, str], wrong: Callable[[str], bool], code: str, **params: str
) -> Iterator[Problem]:
    file, table, column = columns
    found = [index for index, row in rows(values, file, table) if (date := day(row.get(column))) and wrong(date)]
    if found:
        where, related = all_at(file, table, found, column)
        yield problem(code, where, related=related, field=column, rows=human(found), **params)


def _served_after(years: object, year: int) -> bool:
    return isinstance(years, list) and any((served := count(each)) is not None and served > year for each in years)
