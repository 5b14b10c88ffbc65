"""Firms served by year: the application's counts against themselves and against the list (服务企业)."""

from collections import defaultdict
from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import count, human, place, rows, text
from smepp.model.forms import APPLICATION, SERVICES
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name

SERIES = "服务企业"
NOT_COUNTED = "大型"
WANTED_YEARS = 3
LEAST_YEARS = 2


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """Years given twice, too early or too few; fewer firms claimed than listed."""
    by_year, listed = _claims(values), _listed(values)
    for year, found in by_year.items():
        if len(found) > 1:
            first, second, *others = (place(APPLICATION, SERIES, index) for index, _ in found)
            lines = human(index for index, _ in found)
            yield problem("X208", second, related=(first, *others), year=year, rows=lines)
        else:
            yield from _more_listed(year, *found[0], len(listed.get(year, ())))
    if context.year is not None and by_year:
        yield from _years(by_year, context.year)


def _claims(values: Values) -> dict[int, list[tuple[int, int | None]]]:
    by_year: dict[int, list[tuple[int, int | None]]] = defaultdict(list)
    for index, row in rows(values, APPLICATION, SERIES):
        year = count(row.get("年度"))
        if year is not None:
            by_year[year].append((index, count(row.get("家数"))))
    return by_year


def _years(by_year: dict[int, list[tuple[int, int | None]]], current: int) -> Iterator[Problem]:
    wanted = tuple(range(current - WANTED_YEARS, current))
    given = tuple(year for year in wanted if any(served is not None for _, served in by_year.get(year, ())))
    if len(given) < LEAST_YEARS:
        yield problem("X207", place(APPLICATION, SERIES), count=len(given), wanted=wanted)
    early = tuple(sorted(year for year in by_year if year >= current))
    if early:
        where = place(APPLICATION, SERIES, by_year[early[0]][0][0], "年度")
        yield problem("X209", where, years=early, year=current)


def _more_listed(year: int, index: int, claimed: int | None, listed: int) -> Iterator[Problem]:
    if claimed is not None and listed > claimed:
        where = place(APPLICATION, SERIES, index, "家数")
        yield problem("X206", where, related=(place(SERVICES, "企业"),), year=year, claimed=claimed, listed=listed)


def _listed(values: Values) -> dict[int, set[str]]:
    """The names of firms listed as served, by year, large ones left out."""
    names: dict[int, set[str]] = defaultdict(set)
    for _, row in rows(values, SERVICES, "企业"):
        years, name = row.get("服务年度"), text(row.get("企业名称"))
        if name and isinstance(years, list) and row.get("企业规模") != NOT_COUNTED:
            for year in years:
                if (served := count(year)) is not None:
                    names[served].add(same_name(name))
    return names


def leaps(values: Values) -> Iterator[tuple[int, int, int]]:
    """The row of each year that has one before it, its count and the count of the year before."""
    known = {year: found[0] for year, found in _claims(values).items() if len(found) == 1}
    for year, (index, served) in sorted(known.items()):
        before = known.get(year - 1, (0, None))[1]
        if served is not None and before is not None:
            yield index, served, before
