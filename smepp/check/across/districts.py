"""Who recommends: the district of the seat, and no more than the quota (推荐名额)."""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from smepp.check.across.compared import Compared
from smepp.check.region import district_named
from smepp.model.hint import Hint, Side, hint
from smepp.model.place import Place
from smepp.model.programme import District, Programme
from smepp.model.same import same_name
from smepp.model.stage import Stage

QUOTAS = "推荐名额"


def seats(compared: Compared) -> Iterator[Hint]:
    """A recommending district that is not that of the seat; nothing where either is not known.

    Zones that recommend lie in districts of which the programme tells the region alone.
    """
    for number, trace in enumerate(compared.traces):
        if trace.recommender is None or trace.seat is None:
            continue
        recommending, seat = (district_named(each.shown, compared.programme) for each in (trace.recommender, trace.seat))
        if recommending and seat and _apart(recommending, seat):
            sides = (compared.side(number, trace.recommender.place), compared.side(number, trace.seat.place))
            yield hint("C601", *sides, district=trace.recommender.shown, seat=trace.seat.shown)


def _apart(one: District, other: District) -> bool:
    if one.is_division and other.is_division:
        return one is not other
    return one.region != other.region


def quotas(compared: Compared) -> Iterator[Hint]:
    """Districts that recommend more applications than the round's file lets them; what they sent back does not count."""
    if compared.round_ is None:
        return
    recommended: dict[Hashable, list[Side]] = defaultdict(list)
    for number, trace in enumerate(compared.traces):
        if trace.stage is Stage.APPLICATION and trace.recommended and trace.recommender:
            known = _known(trace.recommender.shown, compared.programme)
            recommended[known].append(compared.side(number, trace.recommender.place))
    for row, (name, quota) in enumerate(compared.round_.quotas):
        found = recommended.get(_known(name, compared.programme), [])
        if len(found) > quota:
            place = Place(file=compared.round_.path, route=(QUOTAS, row, "名额"))
            yield hint("C602", Side(folder="", name=None, place=place), *found, district=name, quota=quota, count=len(found))


def _known(name: str, programme: Programme) -> Hashable:
    """What two names of one district have in common."""
    district = district_named(name, programme)
    return district.names if district else same_name(name)
