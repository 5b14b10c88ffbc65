"""Dates of a re-review's papers: none after the deadline, none long past."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.dates import after, long_past
from smepp.model.forms import AUDIT, EVALUATION, SUMMARY
from smepp.model.problem import Problem

FIELDS: tuple[tuple[str, ...], ...] = (
    (SUMMARY, "总结日期"),
    (AUDIT, "报告日期"),
    (EVALUATION, "满意度调查", "调查日期"),
    (EVALUATION, "填报日期"),
)


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """Each date against the deadline and the year before."""
    fields = [(context.papers.folder + file, *route) for file, *route in FIELDS]
    if context.last_day:
        yield from after(values, fields, context.last_day)
    if context.year is not None:
        yield from long_past(values, fields, f"{context.year - 1:04d}-01-01")
