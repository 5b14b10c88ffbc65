"""Total assets in the application and in the statement (资产总额)."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import Number, at, number, place, times
from smepp.model.forms import APPLICATION, FINANCIALS
from smepp.model.problem import Problem, problem

TOTAL = ("资产负债表", "资产总计")


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """The application's figure is the statement's at the end of the year; negative assets there are a slip."""
    end = number(at(values, FINANCIALS, *TOTAL, "期末"))
    claimed = number(at(values, APPLICATION, "资产总额"))
    if claimed is not None and end is not None and claimed != end:
        yield _difference(claimed, end, number(at(values, FINANCIALS, *TOTAL, "年初")))
    for column in ("期末", "年初"):
        found = number(at(values, FINANCIALS, *TOTAL, column))
        if found is not None and found < 0:
            yield problem("X507", place(FINANCIALS, *TOTAL, column), column=column, assets=found)


def _difference(claimed: Number, end: Number, start: Number | None) -> Problem:
    here, there = place(APPLICATION, "资产总额"), place(FINANCIALS, *TOTAL, "期末")
    factor = times(claimed, end)
    if factor:
        return problem("X202", here, related=(there,), here=claimed, there=end, times=factor)
    if claimed == start:
        return problem("X203", here, related=(there,), here=claimed, there=end)
    return problem("X201", here, related=(there,), here=claimed, there=end)
