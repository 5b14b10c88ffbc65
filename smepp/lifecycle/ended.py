"""How a title came to an end (称号失效)."""

from smepp.lifecycle import kinds
from smepp.model.life import PlatformLife, Taken

ENDING = (kinds.REVOKED, kinds.LEFT)


def ended(one: PlatformLife) -> Taken | None:
    """The step by which the title ended: the first, where one that had left was revoked later; None while it holds or never did."""
    life = one.life
    if life.titled or life.recognised is None:
        return None
    return next((each for each in life.history if each.happening.kind in ENDING and each.source != each.target), None)
