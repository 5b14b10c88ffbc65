"""Which region (区域) a district lies in, and which threshold holds there."""

from collections.abc import Iterable, Mapping
from typing import Any

from smepp.check.context import Context
from smepp.model import forms
from smepp.model.finding import Finding
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import DEFAULT, District, Programme

UNKNOWN_REGION = "未定"


def district_named(name: object, programme: Programme) -> District | None:
    """The district that bears or bore a name, or is called so for short; None for any other text."""
    if not isinstance(name, str):
        return None
    wanted = "".join(name.split())
    for district in programme.districts:
        if wanted in district.aliases or any(wanted == each.name for each in district.names):
            return district
    return None


def thresholds_for(table: Mapping[str, Any], region: str | None, programme: Programme) -> Mapping[str, Any]:
    """The threshold of a region by the name under which the clause states it; all of them for an unknown region.

    A region's own name goes before the groups that it belongs to, and those before the general threshold.
    """
    if region is None:
        return table
    groups = next((each.groups for each in programme.regions if each.name == region), ())
    for name in (region, *groups):
        if name in table:
            return {name: table[name]}
    return {DEFAULT: table[DEFAULT]}


def region_doubts(findings: Iterable[Finding], context: Context) -> list[Problem]:
    """A warning for every clause whose answer would be another one in the region of the registered seat."""
    titles = {each.id: each.title for each in context.programme.clauses}
    place = Place(file=forms.LEGAL_PERSON, route=("住所区县",))
    return [
        problem(
            "P301",
            place,
            clause=finding.clause,
            title=titles[finding.clause],
            region=context.region,
            seat_region=other.reading,
        )
        for finding in findings
        for other in finding.alternatives
        if other.by_region and other.outcome is not finding.outcome
    ]
