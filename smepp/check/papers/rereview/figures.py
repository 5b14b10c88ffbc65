"""Figures of a re-review's papers against themselves: income and spending, the survey, leaps from year to year."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.leaps import two_years
from smepp.check.papers.satisfaction import survey
from smepp.check.papers.statements import flow
from smepp.model.forms import AUDIT, EVALUATION
from smepp.model.problem import Problem

INCOME, SPENDING, BALANCE = "服务收入", "服务支出", "收支结余"


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """Whatever does not add up."""
    audit = context.papers.folder + AUDIT
    for column in ("本年", "上年"):
        yield from flow(values, audit, ((INCOME,), (SPENDING,), (BALANCE,)), column)
    yield from two_years(values, audit, ((INCOME,), (SPENDING,)))
    yield from survey(values, context.papers.folder + EVALUATION)
