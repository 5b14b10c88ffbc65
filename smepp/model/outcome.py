"""The three answers (符合, 不符合, 待定) and how they fold together."""

from collections.abc import Iterable
from enum import Enum


class Outcome(Enum):
    """The answer to one clause (要点结论)."""

    MET = "met"
    NOT_MET = "not_met"
    UNDECIDED = "undecided"


def all_of(outcomes: Iterable[Outcome]) -> Outcome:
    """Kleene conjunction: one NOT_MET settles it, else one UNDECIDED leaves it open; of nothing it is MET."""
    seen = set(outcomes)
    if Outcome.NOT_MET in seen:
        return Outcome.NOT_MET
    return Outcome.UNDECIDED if Outcome.UNDECIDED in seen else Outcome.MET


def any_of(outcomes: Iterable[Outcome]) -> Outcome:
    """Kleene disjunction: one MET settles it, else one UNDECIDED leaves it open; of nothing it is NOT_MET."""
    seen = set(outcomes)
    if Outcome.MET in seen:
        return Outcome.MET
    return Outcome.UNDECIDED if Outcome.UNDECIDED in seen else Outcome.NOT_MET


def of_bool(answer: bool) -> Outcome:
    """MET for true, NOT_MET for false."""
    return Outcome.MET if answer else Outcome.NOT_MET
