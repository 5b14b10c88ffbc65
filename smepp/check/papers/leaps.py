"""A figure more than a hundred times that of the year before: most often 元 and 万元 mixed up."""

from collections.abc import Iterator

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
    routes = [(("资产负债表", key), "期末", "年初") for key in _YEAR_ENDS] + [(route, "本年", "上年") for route in _TWO_YEARS]
    for route, later, earlier in routes:
        now, before = (number(at(values, FINANCIALS, *route, column)) for column in (later, earlier))
        if now is not None and before is not None and _leaps(now, before):
            related = place(FINANCIALS, *route, earlier)
            yield _problem(place(FINANCIALS, *route, later), (related,), str(route[-1]), now, before)
    for index, served, served_before in leaps(values):
        if _leaps(served, served_before):
            yield _problem(place(APPLICATION, SERIES, index, "家数"), (), SERIES, served, served_before)


def _leaps(now: Number, before: Number) -> bool:
    low, high = (now, before) if now < before else (before, now)
    return low > 0 and high > low * FACTOR


def _problem(where: Place, related: tuple[Place, ...], field: str, now: Number, before: Number) -> Problem:
    return problem("X210", where, related=related, field=field, now=now, before=before)
