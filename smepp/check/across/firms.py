"""Which rows of different lists are the same firm: by code, else by name."""

from collections import defaultdict

from smepp.check.across.compared import Compared
from smepp.model.trace import Firm

ORGANISATION = "o"
"""How the marks of organisation codes begin: the surest ones, for the unified codes hold them too."""

Rows = dict[str, Firm]
"""A list of firms, each firm once, by what it is known by in the whole round."""


def lists(compared: Compared) -> list[Rows]:
    """The firms of each dossier, in the order of the list.

    A row without a code is the firm of that name, where the round knows only one code for the name. So is a row with the older
    registration number, beside others with the organisation code.
    """
    marks: dict[str, set[str]] = defaultdict(set)
    for trace in compared.traces:
        for firm in trace.firms:
            if firm.mark:
                marks[firm.key].add(firm.mark)
    return [_rows(trace.firms, marks) for trace in compared.traces]


def _rows(firms: tuple[Firm, ...], marks: dict[str, set[str]]) -> Rows:
    found: Rows = {}
    for firm in firms:
        found.setdefault(_identity(firm, marks), firm)
    return found


def _identity(firm: Firm, marks: dict[str, set[str]]) -> str:
    if firm.mark and firm.mark.startswith(ORGANISATION):
        return firm.mark
    known = marks.get(firm.key, set())
    sure = [mark for mark in known if mark.startswith(ORGANISATION)]
    if len(sure) == 1:
        return sure[0]
    if firm.mark:
        return firm.mark
    return next(iter(known)) if len(known) == 1 else firm.key
