"""What falls due in a year (到期事项), read off the lives of platforms."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from smepp.lifecycle import kinds
from smepp.lifecycle.ended import ended
from smepp.model.due import KINDS, DueItem, DueKind
from smepp.model.life import Happening, PlatformLife, Taken
from smepp.model.record import Record

RETURN = "退回补正"
"""The outcome by which papers go back."""
LOOKING = frozenset({kinds.INSPECTED, kinds.COMPLAINED})
SOUND = frozenset({"整改到位", "未发现问题"})
"""Outcomes of an inspection after which nothing is left to be mended."""
FILING = frozenset({kinds.PAPERS, kinds.LOOKED_THROUGH, kinds.PASSED_ON, kinds.REREVIEWED, kinds.RESULT})
"""By any of these a re-review's papers have come."""


class Asked(Record):
    """The year that is asked about, the day of asking, and of the programme: the year's deadline, its cycle, a re-review's papers.

    `called` is a district's name on the day, `papers` are files with what they are called.
    """

    year: int
    on: str
    deadline: str
    cycle: int
    papers: tuple[tuple[str, str], ...]
    called: Callable[[str], str]


def falling_due(lives: Iterable[PlatformLife], asked: Asked, rank: Callable[[str], int]) -> tuple[DueItem, ...]:
    """Everything that is due in the year: by day, then by division (`rank`), then by kind; what has no day stands last."""
    found = [each for one in lives for each in _of(one, asked)]
    return tuple(sorted(found, key=lambda each: (each.day or "~", rank(each.district), KINDS.index(each.kind), *_names(each))))


def _names(each: DueItem) -> tuple[str, str, str, str]:
    return each.platform, each.operator, each.folder or "", each.since or ""


def _of(one: PlatformLife, asked: Asked) -> Iterator[DueItem]:
    yield from _rereview(one, asked)
    yield from _annual(one, asked)
    history = one.life.history
    for at, each in enumerate(history):
        later = history[at + 1 :]
        match each.happening:
            case Happening(kind=kinds.PUBLICISED):
                yield from _publicity(one, each, asked)
            case Happening(kind=kinds.OBJECTED):
                yield from _objection(one, each, later, asked)
            case Happening(kind=kinds.RECTIFY):
                yield from _rectification(one, each, later, asked)
            case Happening(kind=kinds.INSPECTED | kinds.COMPLAINED, params={"until": _}):
                yield from _inspection(one, each, later, asked)
            case Happening(kind=kinds.RETURNED) | Happening(outcome="退回补正"):
                yield from _returned(one, each, later, asked)


def _item(kind: DueKind, one: PlatformLife, asked: Asked, **given: Any) -> DueItem:
    now = one.now
    whose = {
        "platform": now.platform,
        "operator": now.operator,
        "district": asked.called(now.district),
        "folder": one.subject.folder,
    }
    return DueItem(kind=kind, **{"day": None, **whose, **given})


def _lost(one: PlatformLife) -> str | None:
    """The day on which a title ended; None while it holds, and where there never was one."""
    taken = ended(one)
    return taken.happening.date if taken else None


def _held(one: PlatformLife, first: str, last: str) -> bool:
    """Whether a title was held on some day of a stretch, as far as is known."""
    since, end = one.life.recognised, _lost(one)
    return since is not None and since <= last and (end is None or first < end)


def _rereview(one: PlatformLife, asked: Asked) -> Iterator[DueItem]:
    since, end = one.life.recognised, _lost(one)
    if since is None or (end is not None and end <= asked.deadline):
        return
    passed = asked.year - int(since[:4])
    if passed <= 0 or passed % asked.cycle:
        return
    there = {
        file for year, files in one.subject.papers.items() if asked.year <= year < asked.year + asked.cycle for file in files
    }
    filed, answered = _filed(one.life.history, asked)
    missing = () if answered else tuple(title for file, title in asked.papers if file not in there)
    place = next((each.happening.place for each in one.life.history if each.happening.kind == kinds.RECOGNISED), None)
    done = None if missing else filed
    yield _item(
        DueKind.REREVIEW, one, asked, day=asked.deadline, since=None if done else filed, done=done, missing=missing, place=place
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


def _annual(one: PlatformLife, asked: Asked) -> Iterator[DueItem]:
    if not _held(one, f"{asked.year:04d}-01-01", f"{asked.year:04d}-12-31"):
        return
    told = (each.happening for each in one.life.history if each.happening.kind == kinds.YEARLY)
    found = next((each for each in told if each.params.get("summary") == asked.year), None)
    yield _item(DueKind.ANNUAL, one, asked, done=found and found.date, place=found and found.place)


def _publicity(one: PlatformLife, each: Taken, asked: Asked) -> Iterator[DueItem]:
    told = each.happening
    end = str(told.params["end"])
    if _in(end, asked):
        yield _item(DueKind.PUBLICITY, one, asked, day=end, since=str(told.params["start"]), place=told.place)


def _objection(one: PlatformLife, each: Taken, later: Iterable[Taken], asked: Asked) -> Iterator[DueItem]:
    told = each.happening
    handled = (
        other.happening.date
        for other in later
        if other.happening.kind == kinds.HANDLED and other.happening.params.get("of") == told.place
    )
    done = next(handled, None)
    still = done is None and asked.year == int(asked.on[:4])
    if _in(told.date, asked) or still:
        yield _item(DueKind.OBJECTION, one, asked, since=told.date, done=done, place=told.place)


def _rectification(one: PlatformLife, each: Taken, later: Iterable[Taken], asked: Asked) -> Iterator[DueItem]:
    told = each.happening
    day = told.params.get("until")
    if not _in(str(day or told.date), asked):
        return
    done = next((other.happening.date for other in later if other.source == each.target != other.target), None)
    number = told.params.get("number")
    yield _item(DueKind.RECTIFICATION, one, asked, day=day, since=told.date, done=done, number=number, place=told.place)


def _inspection(one: PlatformLife, each: Taken, later: Sequence[Taken], asked: Asked) -> Iterator[DueItem]:
    """What an inspection asks to be mended until a day; a notice that asks for the same takes its place."""
    told = each.happening
    day = str(told.params["until"])
    if not _in(day, asked) or any(other.happening.kind == kinds.RECTIFY for other in later):
        return
    sound = (other.happening for other in later if other.happening.kind in LOOKING and other.happening.outcome in SOUND)
    done = next((other.date for other in sound), None)
    yield _item(DueKind.RECTIFICATION, one, asked, day=day, since=told.date, done=done, place=told.place)


def _returned(one: PlatformLife, each: Taken, later: Iterable[Taken], asked: Asked) -> Iterator[DueItem]:
    told = each.happening
    day = told.params.get("until")
    if not _in(str(day or told.date), asked):
        return
    done = next((other.happening.date for other in later if _again(other, each)), None)
    yield _item(
        DueKind.RETURN, one, asked, day=day, since=told.date, done=done, number=told.params.get("number"), place=told.place
    )


def _again(other: Taken, returned: Taken) -> bool:
    """Whether papers that went back have come again: by anything that happens next but their being sent back once more."""
    told = other.happening
    if told.kind == kinds.RETURNED or told.outcome == RETURN:
        return False
    return told.kind in FILING or (other.source == returned.target != other.target and told.kind not in kinds.TIMES)


def _in(day: str, asked: Asked) -> bool:
    return int(day[:4]) == asked.year
