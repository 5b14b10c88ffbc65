"""What is to be said of the days that a happening which counts rests on or sets (期限、公示天数)."""

from collections.abc import Iterator

from smepp.lifecycle import kinds
from smepp.lifecycle.ledger import Ledger
from smepp.lifecycle.shown import too_short
from smepp.model.life import Happening
from smepp.model.problem import Problem, problem

UNTIL = "until"


def day_remarks(kept: Ledger, each: Happening) -> Iterator[Problem]:
    """A limit that lies before its own order; an award after a publicity that was too short, for a recorded reason."""
    until = each.params.get(UNTIL)
    if until and until < each.date:
        yield problem("L127", each.place, date=each.date, until=until)
    short = too_short(kept) if each.kind == kinds.RECOGNISED else None
    if short:
        yield problem("L122", each.place, **short)
