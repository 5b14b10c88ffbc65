"""What lists said of a platform's papers, held against what the check says of them now (核对结果相符)."""

from collections.abc import Iterator, Mapping

from smepp.lifecycle import kinds
from smepp.lifecycle.conditions import ELIGIBLE
from smepp.model.life import Happening, Life
from smepp.model.problem import Problem, problem

LISTS = frozenset({kinds.APPROVED, kinds.PUBLICISED, kinds.RECOGNISED})
NOT_ELIGIBLE = "不符合认定条件"
CONFIRMED = "合格"


def applications(life: Life, since: str) -> tuple[Happening, ...]:
    """The lists on which a platform stands by its application, in their order; those before a day are of other rules."""
    taken = (each.happening for each in life.history)
    return tuple(each for each in taken if each.kind in LISTS and each.date >= since)


def confirmations(life: Life) -> Mapping[int, Happening]:
    """The results that confirmed a platform, by the year of the re-review."""
    taken = (each.happening for each in life.history)
    return {each.year: each for each in taken if each.kind == kinds.RESULT and each.outcome == CONFIRMED and each.year}


def listed_otherwise(lists: tuple[Happening, ...], decision: str, platform: str) -> Iterator[Problem]:
    """That the last list has another decision (核对结果) than the check: told once, with the earlier lists beside it.

    With a reason (理由) a platform may be listed that is not eligible.
    """
    if not lists:
        return
    last, related = lists[-1], tuple(each.place for each in lists[:-1])
    recorded = last.params.get("decision")
    if decision == (recorded or ELIGIBLE):
        return
    if decision == NOT_ELIGIBLE and not last.params.get("note"):
        yield problem("N203", last.place, related=related, platform=platform, kind=last.kind, date=last.date, recorded=recorded)
        return
    yield problem(
        "N204",
        last.place,
        related=related,
        platform=platform,
        kind=last.kind,
        date=last.date,
        recorded=recorded,
        decision=decision,
    )


def confirmed_otherwise(result: Happening, decision: str) -> Problem:
    """That a platform was confirmed whose papers do not bear it out."""
    return problem("N205", result.place, year=result.year, date=result.date, recorded=result.outcome, decision=decision)
