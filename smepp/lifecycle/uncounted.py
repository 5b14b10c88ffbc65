"""What is written of titles and did not count (没有计入): lists made without it may lack names, or have too many."""

from collections.abc import Iterable

from smepp.lifecycle import kinds
from smepp.model import forms
from smepp.model.codes import Level
from smepp.model.life import PlatformLife
from smepp.model.problem import Problem

UNREAD = ("A", "S", "Y")
"""Families of problems of files; one with errors tells nothing."""
STRAY = frozenset({"L140", "L141", "L142", "L143"})
"""Records that nothing reads."""
UNMATCHED = STRAY | {"L151", "L302", "L304", "L401", "L402", "L403", "L404", "L405", "L406", "T107"}
"""Rows of lists, corrections, and publicities that end before they begin: nothing came of them."""
DOUBTFUL = frozenset({"L205", "L229"})
"""What counts, and bears on who is on a list of titles all the same."""
REFUSED = frozenset({"L111", "L112", "L113", "L114", "L115", "L116", "L121", "L126"})
"""Steps of a title that were refused for what they say; others, such as one that is told twice, leave the title as it is."""
OUT_OF_ORDER = frozenset({"L101", "L103", "L124", "L144"})
AGAIN = "L102"
"""Told twice: the title stays as it is, unless a re-review has two results."""
OF_TITLES = frozenset({kinds.RECOGNISED, kinds.RESULT, kinds.REVOKED, kinds.LEFT})


def unread(problems: Iterable[Problem]) -> bool:
    """Whether files, rows or corrections of the workspace did not count."""
    return any(each.level is Level.ERROR and (each.code.startswith(UNREAD) or each.code in UNMATCHED) for each in problems)


def uncounted(one: PlatformLife) -> bool:
    """Whether something that is written of a platform's title did not count."""
    return any(_bears(each, one) for each in one.life.problems)


def _bears(each: Problem, one: PlatformLife) -> bool:
    if each.code.startswith(UNREAD) or each.code in STRAY:
        summary = f"/{forms.ANNUAL}/" in each.place.file  # no title rests on a yearly summary
        return each.level is Level.ERROR and one.life.recognised is not None and not summary
    step = each.params.get("step")
    if each.code == AGAIN:
        return step == kinds.RESULT
    return each.code in REFUSED or (each.code in OUT_OF_ORDER and step in OF_TITLES)
