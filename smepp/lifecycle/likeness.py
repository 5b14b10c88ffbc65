"""Whether a row that names nobody means a platform that is called almost so (像是哪一个平台)."""

from collections.abc import Iterable

from smepp.model.life import Names
from smepp.model.nearest import distance, nearest
from smepp.model.same import same_name
from smepp.model.title import Named

SLIPS = 5
"""Characters of an operator's name to one that may be mistyped; names of operators are alike by nature."""


def like(named: Named, names: Iterable[Names], *, by_code: bool) -> Names | None:
    """The name of a platform that a row was probably meant to bear; `by_code`: a code says that the operator is the same.

    The operator is the same and the platform's name differs by less than half; or the platform's name is the same, and the operator's
    is mistyped, or at least the district is the same.
    """
    return next((each for each in names if _like(named, each, by_code)), None)


def _like(named: Named, known: Names, by_code: bool) -> bool:
    if not named.operator:
        return False
    if by_code or same_name(known.operator) == same_name(named.operator):
        return nearest(same_name(named.platform), [same_name(known.platform)]) is not None
    if same_name(known.platform) != same_name(named.platform):
        return False
    return (bool(named.district) and known.district == named.district) or _mistyped(named.operator, known.operator)


def _mistyped(one: str, other: str) -> bool:
    one, other = same_name(one), same_name(other)
    most = min(len(one), len(other)) // SLIPS
    return bool(most) and distance(one, other, most) <= most
