"""The statement (财务报表) against itself: fiscal year, balance, income and spending."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import Number, at, minus, number, place, total
from smepp.model.forms import FINANCIALS
from smepp.model.problem import Problem, problem

BALANCE = "资产负债表"
EQUITY = ("所有者权益合计", "净资产合计")
TABLES = (BALANCE, "利润表", "收入支出表", "业务活动表")
COLUMNS = ("期末", "年初")
FLOWS = (("收入支出表", "支出合计", "收支结余"), ("业务活动表", "费用合计", "净资产变动额"))


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """Every sum that must hold."""
    yield from _fiscal_year(values, context.year)
    for column in COLUMNS:
        assets = _figure(values, "资产总计", column)
        if assets is not None and assets >= 0:
            # A total that fits to neither side is one slip, not two.
            yield from tuple(_balance(values, column, assets)) or _halves(values, column, assets)
    for table, spending, result in FLOWS:
        for column in ("本年", "上年"):
            fields = ((table, "收入合计"), (table, spending), (table, result))
            yield from flow(values, FINANCIALS, fields, column)


def _fiscal_year(values: Values, year: int | None) -> Iterator[Problem]:
    given = number(at(values, FINANCIALS, "会计年度"))
    if year is not None and given is not None and given != year - 1:
        related = tuple(place(FINANCIALS, table) for table in TABLES)
        yield problem("X501", place(FINANCIALS, "会计年度"), related=related, year=given, expected=year - 1)


def _balance(values: Values, column: str, assets: Number) -> Iterator[Problem]:
    """Assets are debts and equity (资产＝负债＋所有者权益，或净资产)."""
    debts = _figure(values, "负债合计", column)
    for key in EQUITY:
        equity = _figure(values, key, column)
        if debts is None or equity is None or total((debts, equity)) == assets:
            continue
        related = (place(FINANCIALS, BALANCE, "负债合计", column), place(FINANCIALS, BALANCE, key, column))
        where = place(FINANCIALS, BALANCE, "资产总计", column)
        yield problem("X502", where, related=related, column=column, assets=assets, debts=debts, field=key, equity=equity)


def _halves(values: Values, column: str, assets: Number) -> Iterator[Problem]:
    current, other = (_figure(values, key, column) for key in ("流动资产合计", "非流动资产合计"))
    if current is not None and other is not None and total((current, other)) != assets:
        related = tuple(place(FINANCIALS, BALANCE, key, column) for key in ("流动资产合计", "非流动资产合计"))
        where = place(FINANCIALS, BALANCE, "资产总计", column)
        yield problem("X503", where, related=related, column=column, current=current, other=other, total=assets)


Fields = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def flow(values: Values, file: str, fields: Fields, column: str) -> Iterator[Problem]:
    """Income less spending is what is left: three fields, each with a column a year."""
    income, spent, balance = (number(at(values, file, *route, column)) for route in fields)
    if income is not None and spent is not None and balance is not None and minus(income, spent) != balance:
        *related, where = (place(file, *route, column) for route in fields)
        shown = {"column": column, "field": fields[-1][-1], "income": income, "spent": spent, "balance": balance}
        yield problem("X504", where, related=tuple(related), **shown)


def _figure(values: Values, key: str, column: str) -> Number | None:
    return number(at(values, FINANCIALS, BALANCE, key, column))
