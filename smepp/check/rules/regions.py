"""Whether every district (区县) is called by names of its own and lies in a region that there is."""

from collections.abc import Iterator

from smepp.check.rules.clause_at import REGIONS, Files
from smepp.check.rules.names import unknown
from smepp.check.rules.twice import twice
from smepp.model.place import Place
from smepp.model.problem import Problem

LISTS = ("区县", "其他推荐单位")


def check(files: Files) -> Iterator[Problem]:
    """A region that is not listed; a name that two districts, two regions, or a region and a group bear."""
    root = files[REGIONS]
    regions = [each["名称"] for each in root["区域"]]
    names: list[tuple[str, Place]] = []
    for key in LISTS:
        for row, district in enumerate(root.get(key, ())):
            place = Place(file=REGIONS, route=(key, row))
            yield from unknown(Place(file=REGIONS, route=(key, row, "区域")), "区域", district["区域"], regions)
            called = [*(each["名称"] for each in district["名称沿革"]), *district.get("简称", ())]
            names += [(name, place) for name in dict.fromkeys("".join(each.split()) for each in called)]
    yield from twice(names)
    groups = {group for each in root["区域"] for group in each.get("属于", ())}
    listed = [(name, Place(file=REGIONS, route=("区域", row))) for row, name in enumerate(regions)]
    yield from twice([*((group, Place(file=REGIONS, route=("区域",))) for group in sorted(groups)), *listed])
