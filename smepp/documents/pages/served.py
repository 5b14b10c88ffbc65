"""Firms served by year (服务企业): the applicants of a round year by year, around the number that their region demands."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median_low
from typing import Any

from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.figures import LANG
from smepp.documents.pages.swarm import swarm
from smepp.model.programme import Clause, Programme
from smepp.model.quantity import Number
from smepp.wording.figures import figure

SERIES = "序列"
"""The measure that compares the years of a series."""

MOST_YEARS = 4
"""Years that are drawn, the latest; the table has all."""

PLAIN_TICK = 10
"""Where no number is demanded, the ticks are this number doubled again and again."""


def served(applicants: Sequence[Applicant], programme: Programme) -> dict[str, Any]:
    """A drawing for every number that is demanded, the largest first; those of whom none is known come last."""
    clause = compared(programme)
    groups: dict[Number | None, list[Applicant]] = {}
    for each in applicants:
        if each.entry.served:
            groups.setdefault(_demanded(each, clause), []).append(each)
    years = sorted({year for each in applicants for year, _ in each.entry.served})
    return {
        "图": [
            _picture(groups[each], each, clause, years[-MOST_YEARS:])
            for each in sorted(groups, key=lambda each: (each is None, 0 if each is None else -each))
        ],
        "时点": clause.as_of if clause else None,
        "年": years,
        "表": [
            {"序号": each.number, "名称": each.name, "各年": [numbers.get(year) for year in years]}
            for each in applicants
            if (numbers := dict(each.entry.served))
        ],
    }


def compared(programme: Programme) -> Clause | None:
    """The clause that sets how many are to be served: it counts in the unit of the one that compares the years."""
    unit = next((each.unit for each in programme.every_clause if each.operator == SERIES), None)
    fitting = (
        each for each in programme.every_clause if unit and each.unit == unit and each.thresholds and each.operator != SERIES
    )
    return next(fitting, None)


def _demanded(applicant: Applicant, clause: Clause | None) -> Number | None:
    found = (each.required for each in applicant.entry.standings if clause and each.clause == clause.id)
    return next((each for each in found if each is not None and each > 0), None)


def _picture(
    applicants: Sequence[Applicant], demanded: Number | None, clause: Clause | None, years: Sequence[int]
) -> dict[str, Any]:
    unit = clause.unit if clause else None
    tick = PLAIN_TICK if demanded is None else demanded
    return {
        "要求": None if demanded is None else figure(demanded, unit, LANG),
        "区域": sorted({each.entry.region for each in applicants if each.entry.region}) if demanded is not None else [],
        "家数": len(applicants),
        "各年": [_year(year, applicants, unit) for year in years],
        "变化": [_change(one, other, applicants) for one, other in pairwise(years)],
        **swarm(applicants, years, tick, unit),
    }


def _year(year: int, applicants: Iterable[Applicant], unit: str | None) -> dict[str, Any]:
    numbers = [number for each in applicants for one, number in each.entry.served if one == year]
    return {"年": year, "家数": len(numbers), "中位数": figure(median_low(numbers), unit, LANG) if numbers else None}


def _change(before: int, after: int, applicants: Iterable[Applicant]) -> dict[str, Any]:
    found = [
        (numbers[before], numbers[after]) for each in applicants if {before, after} <= (numbers := dict(each.entry.served)).keys()
    ]
    return {
        "从": before,
        "到": after,
        "增加": sum(one < other for one, other in found),
        "持平": sum(one == other for one, other in found),
        "减少": sum(one > other for one, other in found),
    }
