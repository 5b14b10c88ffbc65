"""Until when papers may come in a round (截止), for one platform: the round's last day, or the bureau's own where it gave them back."""

from datetime import date

from smepp.lifecycle import dues, kinds
from smepp.lifecycle.effects import MENDED_BY
from smepp.lifecycle.ledger import Ledger


def last_day(kept: Ledger, year: int) -> date | None:
    """The last day of a year's round; the bureau's own where it gave papers back until a later one (补正).

    None where it gave them back after the last day and set none itself.
    """
    last = dues.last_day(kept.rules, year)
    returned, own = kept.done.get(kinds.RETURNED), kept.limits.get(MENDED_BY)
    if returned is None or (own is None and returned.date <= last.isoformat()) or returned.date[:4] < str(last.year):
        return last
    return max(own, last) if own else None
