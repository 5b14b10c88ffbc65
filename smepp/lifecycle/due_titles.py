"""What whoever holds a title owes by the calendar: re-reviews (复核) and yearly summaries (年度工作总结)."""

from collections.abc import Iterable, Iterator

from smepp.lifecycle import kinds
from smepp.lifecycle.asking import RETURN, Asked, how, item
from smepp.lifecycle.ended import ended
from smepp.model.due import DueItem, DueKind
from smepp.model.life import PlatformLife, Taken
from smepp.model.roster import Ended

FILING = frozenset({kinds.PAPERS, kinds.LOOKED_THROUGH, kinds.PASSED_ON, kinds.REREVIEWED, kinds.RESULT})
"""By any of these a re-review's papers have come."""


def of_titles(one: PlatformLife, asked: Asked) -> Iterator[DueItem]:
    """What is due in the year because a title is held."""
    if one.life.recognised is not None:
        yield from _rereview(one, one.life.recognised, asked)
        yield from _annual(one, one.life.recognised, asked)


def _lost(one: PlatformLife) -> Ended | None:
    """How a title ended; None while it holds."""
    taken = ended(one)
    return how(taken.happening) if taken else None


def _rereview(one: PlatformLife, since: str, asked: Asked) -> Iterator[DueItem]:
    end = _lost(one)
    passed = asked.year - int(since[:4])
    if passed <= 0 or passed % asked.cycle or (end is not None and end.day <= asked.deadline):
        return
    there = {
        file for year, files in one.subject.papers.items() if asked.year <= year < asked.year + asked.cycle for file in files
    }
    filed, answered = _filed(one.life.history, asked)
    missing = () if answered else tuple(title for file, title in asked.papers if file not in there)
    place = next((each.happening.place for each in one.life.history if each.happening.kind == kinds.RECOGNISED), None)
    done = None if missing else filed
    yield item(
        DueKind.REREVIEW,
        one,
        asked,
        day=asked.deadline,
        since=None if done else filed,
        done=done,
        ended=None if done else end,
        missing=missing,
        place=place,
    )


def _filed(history: Iterable[Taken], asked: Asked) -> tuple[str | None, bool]:
    """When the papers of the year's re-review came and were not given back, and whether the re-review has had its result."""
    filed, answered = None, False
    for each in history:
        happening = each.happening
        if not asked.year <= (happening.year or int(happening.date[:4])) < asked.year + asked.cycle:
            continue
        if happening.outcome == RETURN or happening.kind == kinds.RETURNED:
            filed = None
        elif happening.kind in FILING:
            filed = filed or happening.date
            answered = answered or happening.kind == kinds.RESULT
    return filed, answered


def _annual(one: PlatformLife, since: str, asked: Asked) -> Iterator[DueItem]:
    """The summary of the year, of whoever held a title in it; where the title ended in it, only one that has come."""
    end = _lost(one)
    told = (each.happening for each in one.life.history if each.happening.kind == kinds.YEARLY)
    found = next((each for each in told if each.params.get("summary") == asked.year), None)
    held = int(since[:4]) <= asked.year and (end is None or int(end.day[:4]) > asked.year)
    if held or found:
        yield item(
            DueKind.ANNUAL,
            one,
            asked,
            done=found and found.date,
            ended=None if found else end,
            place=found and found.place,
        )
