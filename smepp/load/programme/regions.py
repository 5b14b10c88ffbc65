"""The regions file of a programme (区域、区县) to records."""

from collections.abc import Mapping
from typing import Any

from smepp.model.programme import District, DistrictName, Region


def regions(raw: Mapping[str, Any]) -> tuple[Region, ...]:
    """The regions (区域) and the groups that they belong to."""
    return tuple(Region(name=each["名称"], groups=tuple(each.get("属于", ()))) for each in raw["区域"])


def districts(raw: Mapping[str, Any]) -> tuple[District, ...]:
    """The districts (区县) in the order of the file, then the other bodies that recommend."""
    own = tuple(_district(each, is_division=True) for each in raw["区县"])
    others = tuple(_district(each, is_division=False) for each in raw.get("其他推荐单位", ()))
    return own + others


def _district(raw: Mapping[str, Any], *, is_division: bool) -> District:
    return District(
        names=tuple(_name(each) for each in raw["名称沿革"]),
        region=raw["区域"],
        aliases=tuple(raw.get("简称", ())),
        is_division=is_division,
    )


def _name(raw: Mapping[str, Any]) -> DistrictName:
    return DistrictName(name=raw["名称"], code=raw.get("代码"), since=raw.get("自"), until=raw.get("至"))
