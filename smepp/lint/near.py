"""Names that are nearly another (像是): a slip of the hand, and not the name of somebody else."""

from collections.abc import Iterable

from smepp.model.nearest import distance
from smepp.model.same import same_name

_SHORT, _ONE, _TWO = 4, 1, 2
_LONG = 10


def nearly(said: str, names: Iterable[str]) -> str | None:
    """The only name that differs in one character, or of long ones in two; None for none, several, or the same name."""
    plain = same_name(said)
    if len(plain) < _SHORT:
        return None
    most = _TWO if len(plain) >= _LONG else _ONE
    found = {}
    for each in names:
        other = same_name(each)
        if other == plain:
            return None
        if distance(plain, other, most) <= most:
            found[other] = each
    return next(iter(found.values())) if len(found) == 1 else None
