"""Whether the papers of a re-review are about the years that it asks for."""

from collections import defaultdict
from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, count, human, place, rows
from smepp.model.forms import AUDIT, EVALUATION, SUMMARY
from smepp.model.problem import Problem, problem

OF_LAST_YEAR: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (AUDIT, "会计年度", ("服务收入", "服务支出", "收支结余")),
    (EVALUATION, "年度", ("指标", "满意度调查")),
)
"""The field with the year, and those whose figures are of that year."""
SPAN = ("起始年度", "截止年度")
SERIES = "服务企业"


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """The audit and the evaluation are of the year before; the summary covers the years since the last time."""
    asked, year = context.programme.rereview, context.year
    if asked is None or year is None:
        return
    for file, field, figures in OF_LAST_YEAR:
        where = place(context.papers.folder + file, field)
        related = tuple(place(where.file, each) for each in figures)
        given = count(at(values, where.file, field))
        if given is not None and given != year - 1:
            yield problem("R103", where, related=related, field=field, year=given, expected=year - 1)
    yield from _summary(values, context.papers.folder + SUMMARY, (year - asked.years, year - 1))


def _summary(values: Values, file: str, span: tuple[int, int]) -> Iterator[Problem]:
    first, last = (count(at(values, file, key)) for key in SPAN)
    if first is not None and last is not None and (first, last) != span:
        shown = {"first": first, "last": last, "expected_first": span[0], "expected_last": span[1]}
        yield problem("R104", place(file, SPAN[0]), related=(place(file, SPAN[1]),), **shown)
    given: dict[int, list[int]] = defaultdict(list)
    for index, row in rows(values, file, SERIES):
        if (year := count(row.get("年度"))) is not None:
            given[year].append(index)
    for year, found in given.items():
        if len(found) > 1:
            earlier, second, *others = (place(file, SERIES, index) for index in found)
            yield problem("X208", second, related=(earlier, *others), year=year, rows=human(found))
    wanted = tuple(range(span[0], span[1] + 1))
    if given and set(given) != set(wanted):
        yield problem("R105", place(file, SERIES), given=tuple(sorted(given)), wanted=wanted)
