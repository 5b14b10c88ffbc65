"""Which rows of different lists are the same firm: by code, else by name."""

from collections.abc import Iterable, Mapping

from smepp.check.across.compared import Compared
from smepp.model.trace import Firm

ORGANISATION = "o"
"""How the marks of organisation codes begin: the surest ones, for the unified codes hold them too."""
SEVERAL = ""
"""Stands for the code of a name that has more than one in the round."""

Rows = dict[str, Firm]
"""A list of firms, each firm once, by what it is known by in the whole round."""


def lists(compared: Compared) -> list[Rows]:
    """The firms of each dossier, in the order of the list.

    A row without a code is the firm of that name, where the round knows only one code for the name. So is a row with the older
    registration number, beside others with the organisation code.
    """
    sure, others = _marks(compared, sure=True), _marks(compared, sure=False)
    return [_rows(trace.firms, sure, others) for trace in compared.traces]


def _marks(compared: Compared, *, sure: bool) -> dict[str, str]:
    """By name the mark of its organisation codes, or of its other ones."""
    found: dict[str, str] = {}
    for trace in compared.traces:
        for firm in trace.firms:
            if firm.mark and firm.mark.startswith(ORGANISATION) is sure and found.setdefault(firm.key, firm.mark) != firm.mark:
                found[firm.key] = SEVERAL
    return found


def _rows(firms: Iterable[Firm], sure: Mapping[str, str], others: Mapping[str, str]) -> Rows:
    found: Rows = {}
    for firm in firms:
        mark = firm.mark
        if not (mark and mark.startswith(ORGANISATION)):
            mark = sure.get(firm.key) or mark or (others.get(firm.key) if firm.key not in sure else None)
        found.setdefault(mark or firm.key, firm)
    return found
