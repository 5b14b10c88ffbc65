"""A figure more than a hundred times that of the year before: most often 元 and 万元 mixed up."""

from collections.abc import Iterable, Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.firms_served import SERIES, leaps
from smepp.check.papers.values import Number, at, number, place
from smepp.model.forms import APPLICATION, FINANCIALS
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

FACTOR = 100

_YEAR_ENDS = ("流动资产合计", "非流动资产合计", "资产总计")
_TWO_YEARS = (
    ("利润表", "营业收入"),
    ("利润表", "营业成本"),
    ("收入支出表", "收入合计"),
    ("收入支出表", "支出合计"),
    ("业务活动表", "收入合计"),
    ("业务活动表", "费用合计"),
    ("服务收入",),
)
"""Sums that do not leap by themselves; profits may, from next to nothing."""


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """A warning for each leap, up or down."""
    yield from _between(values, FINANCIALS, (("资产负债表", key) for key in _YEAR_ENDS), ("期末", "年初"))
    yield from two_years(values, FINANCIALS, _TWO_YEARS)
    for index, served, served_before in leaps(values):
        if _leaps(served, served_before):
            yield _problem(place(APPLICATION, SERIES, index, "家数"), (), SERIES, served, served_before)


def two_years(values: Values, file: str, routes: Iterable[tuple[str, ...]]) -> Iterator[Problem]:
    """A warning for each leap in fields of this year and the last (本年、上年)."""
    yield from _between(values, file, routes, ("本年", "上年"))


def _between(values: Values, file: str, routes: Iterable[tuple[str, ...]], columns: tuple[str, str]) -> Iterator[Problem]:
    later, earlier = columns
    for route in routes:
        now, before = (number(at(values, file, *route, column)) for column in columns)
        if now is not None and before is not None and _leaps(now, before):
            related = place(file, *route, earlier)
            yield _problem(place(file, *route, later), (related,), str(route[-1]), now, before)


def _leaps(now: Number, before: Number) -> bool:
    low, high = (now, before) if now < before else (before, now)
    return low > 0 and high > low * FACTOR


def _problem(where: Place, related: tuple[Place, ...], field: str, now: Number, before: Number) -> Problem:
    return problem("X210", where, related=related, field=field, now=now, before=before)
