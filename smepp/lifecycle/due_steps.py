"""What is due because of something that happened: papers that went back, publicity, objections, mending, revocation."""

from collections.abc import Iterable, Iterator, Sequence

from smepp.lifecycle import kinds
from smepp.lifecycle.asking import OVER, RETURN, Asked, item, over
from smepp.lifecycle.due_titles import FILING
from smepp.model.due import DueItem, DueKind
from smepp.model.life import Happening, PlatformLife, Taken

LOOKING = frozenset({kinds.INSPECTED, kinds.COMPLAINED})
SOUND = frozenset({"整改到位", "未发现问题"})
"""Outcomes of an inspection after which nothing is left to be mended."""
PASSED, UPHELD = "合格", "成立"


def of_steps(one: PlatformLife, asked: Asked) -> Iterator[DueItem]:
    """What is due in the year by the steps that were taken, and by objections whether or not they bore on a publicity."""
    history = one.life.history
    for at, each in enumerate(history):
        later = history[at + 1 :]
        match each.happening:
            case Happening(kind=kinds.PUBLICISED):
                yield from _publicity(one, each, later, asked)
            case Happening(kind=kinds.RECTIFY):
                yield from _rectification(one, each, later, asked)
            case Happening(kind=kinds.INSPECTED | kinds.COMPLAINED, params={"until": _}):
                yield from _inspection(one, each, later, asked)
            case Happening(kind=kinds.RETURNED) | Happening(outcome="退回补正"):
                yield from _returned(one, each, later, asked)
            case Happening(kind=kinds.RESULT, outcome="不合格"):
                yield from _revocation(one, each, later, asked)
    yield from _objections(one, asked)


def _publicity(one: PlatformLife, each: Taken, later: Iterable[Taken], asked: Asked) -> Iterator[DueItem]:
    """The end of a publicity, until something came of it: a recognition, another publicity, an objection that was upheld."""
    told = each.happening
    end = str(told.params["end"])
    if asked.has(end) and not any(_past(other.happening) for other in later):
        yield item(DueKind.PUBLICITY, one, asked, day=end, since=str(told.params["start"]), place=told.place)


def _past(told: Happening) -> bool:
    return told.kind in {kinds.PUBLICISED, kinds.RECOGNISED} or (told.kind == kinds.HANDLED and told.outcome == UPHELD)


def _objections(one: PlatformLife, asked: Asked) -> Iterator[DueItem]:
    """Every objection must be answered by somebody, also one that came before the publicity or after it."""
    handled = {each.params.get("of"): each.date for each in one.objections if each.kind == kinds.HANDLED}
    for told in one.objections:
        if told.kind == kinds.OBJECTED:
            done = handled.get(told.place)
            if asked.has(told.date) or (done is None and asked.of_today):
                yield item(DueKind.OBJECTION, one, asked, since=told.date, done=done, place=told.place)


def _revocation(one: PlatformLife, each: Taken, later: Sequence[Taken], asked: Asked) -> Iterator[DueItem]:
    """What must be announced after a re-review that was failed, unless a later one was passed."""
    told = each.happening
    done = next((other.happening.date for other in later if other.happening.kind == kinds.REVOKED), None)
    ended = None if done else over(later)
    still = done is None and ended is None
    passed = any(other.happening.kind == kinds.RESULT and other.happening.outcome == PASSED for other in later)
    if not passed and (asked.has(told.date) or (still and asked.of_today)):
        yield item(DueKind.REVOCATION, one, asked, since=told.date, done=done, ended=ended, place=told.place)


def _rectification(one: PlatformLife, each: Taken, later: Sequence[Taken], asked: Asked) -> Iterator[DueItem]:
    told = each.happening
    day = told.params.get("until")
    if not asked.has(str(day or told.date)):
        return
    ended = over(later)
    mended = (other.happening.date for other in later if other.source == each.target != other.target)
    done = next((when for when in mended if ended is None or when < ended.day), None)
    yield item(
        DueKind.RECTIFICATION,
        one,
        asked,
        day=day,
        since=told.date,
        done=done,
        ended=None if done else ended,
        number=told.params.get("number"),
        place=told.place,
    )


def _inspection(one: PlatformLife, each: Taken, later: Sequence[Taken], asked: Asked) -> Iterator[DueItem]:
    """What an inspection asks to be mended until a day; a notice that asks for the same takes its place."""
    told = each.happening
    day = str(told.params["until"])
    if not asked.has(day) or any(other.happening.kind == kinds.RECTIFY for other in later):
        return
    sound = (other.happening for other in later if other.happening.kind in LOOKING and other.happening.outcome in SOUND)
    done = next((other.date for other in sound), None)
    ended = None if done else over(later)
    yield item(DueKind.RECTIFICATION, one, asked, day=day, since=told.date, done=done, ended=ended, place=told.place)


def _returned(one: PlatformLife, each: Taken, later: Sequence[Taken], asked: Asked) -> Iterator[DueItem]:
    told = each.happening
    day = told.params.get("until")
    if not asked.has(str(day or told.date)):
        return
    done = next((other.happening.date for other in later if _again(other, each)), None)
    yield item(
        DueKind.RETURN,
        one,
        asked,
        day=day,
        since=told.date,
        done=done,
        ended=None if done else over(later),
        number=told.params.get("number"),
        place=told.place,
    )


def _again(other: Taken, returned: Taken) -> bool:
    """Whether papers that went back have come again: by anything that happens next but their being sent back once more."""
    told = other.happening
    if told.kind == kinds.RETURNED or told.outcome == RETURN:
        return False
    moved = other.source == returned.target != other.target
    return told.kind in FILING or (moved and told.kind not in {*kinds.TIMES, *OVER})
