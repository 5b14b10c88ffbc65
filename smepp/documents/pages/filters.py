"""What the table of the round can be filtered by."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.decisions import KINDS, district_order, kind_name, kind_of
from smepp.model.programme import Programme
from smepp.model.stage import Stage

VALUES: Mapping[str, Callable[[Applicant], str | None]] = {
    "区县": lambda each: each.entry.district,
    "区域": lambda each: each.entry.region,
    "类型": lambda each: each.entry.stage.value,
    "类别": lambda each: each.entry.kind,
    "结果": kind_of,
}
"""Whose values are offered, under the names by which the template knows them."""


def choices(applicants: Sequence[Applicant], programme: Programme) -> dict[str, list[dict[str, Any]]]:
    """The values that occur, in their customary order, with how many rows have them; 名称 is None for what is not known."""
    orders: Mapping[str, Sequence[str]] = {
        "区县": list(district_order(programme)),
        "区域": [each.name for each in programme.regions],
        "类型": [each.value for each in Stage],
        "类别": programme.kinds,
        "结果": KINDS,
    }
    return {name: _choices(name, orders[name], applicants) for name in VALUES}


def _choices(filter_name: str, order: Sequence[str], applicants: Sequence[Applicant]) -> list[dict[str, Any]]:
    found = Counter(map(VALUES[filter_name], applicants))
    places = {name: index for index, name in reversed(list(enumerate(order)))}
    values = sorted(found, key=lambda each: (each is None, places.get(each or "", len(places)), each or ""))
    letter = chr(ord("a") + list(VALUES).index(filter_name))
    names = {each: kind_name(each or "") if filter_name == "结果" else each for each in values}
    return [{"值": f"{letter}{index}", "代码": each, "名称": names[each], "数": found[each]} for index, each in enumerate(values)]


def marks(applicants: Sequence[Applicant], offered: Mapping[str, list[dict[str, Any]]]) -> list[str]:
    """For each applicant the choices that it answers to."""
    known = {name: {each["代码"]: each["值"] for each in values} for name, values in offered.items()}
    return [" ".join(known[name][value(each)] for name, value in VALUES.items()) for each in applicants]
