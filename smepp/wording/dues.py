"""What falls due, put into words: what it is, how many days are left, whether it is done."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.due import KINDS, PASSING, DueItem, DueKind, Dues
from smepp.wording.style import Style

NAMES: Mapping[DueKind, str] = {
    DueKind.RETURN: "due.kind.return",
    DueKind.PUBLICITY: "due.kind.publicity",
    DueKind.OBJECTION: "due.kind.objection",
    DueKind.REREVIEW: "due.kind.rereview",
    DueKind.RECTIFICATION: "due.kind.rectification",
    DueKind.ANNUAL: "due.kind.annual",
}
DONE: Mapping[DueKind, str] = {
    DueKind.RETURN: "due.done.return",
    DueKind.REREVIEW: "due.done.rereview",
    DueKind.ANNUAL: "due.done.annual",
}
OPEN: Mapping[DueKind, str] = {DueKind.REREVIEW: "due.open.rereview", DueKind.ANNUAL: "due.open.annual"}


def kind_name(kind: DueKind, lang: Lang) -> str:
    """What is due."""
    return word(NAMES[kind], lang)


def days_left(item: DueItem, on: str) -> int | None:
    """Days from the day of asking to the last day, negative when it is over; None where no day is set."""
    return (date.fromisoformat(item.day) - date.fromisoformat(on)).days if item.day else None


def left(item: DueItem, on: str, lang: Lang) -> str:
    """The days that are left in words; nothing for what is done or has no day."""
    days = days_left(item, on)
    if days is None or item.done:
        return ""
    if days == 0:
        return word("due.today", lang)
    return word("due.days", lang, n=days) if days > 0 else word("due.past", lang, n=-days)


def state(item: DueItem, on: str, lang: Lang) -> str:
    """Whether it is done and when, else how far it is and what is missing."""
    if item.kind in PASSING:
        return _passing(item, on, lang)
    if item.done:
        return _done(item, item.done, lang)
    parts = [word("due.overdue", lang)] if item.overdue(on) else []
    received = item.since if item.kind in {DueKind.OBJECTION, DueKind.REREVIEW} else None
    parts.append(word("due.received", lang, day=received) if received else word(OPEN.get(item.kind, "due.open"), lang))
    if item.missing:
        parts.append(word("due.missing", lang, papers=word("join", lang).join(item.missing)))
    if item.number:
        parts.append(item.number)
    return word("join_parts", lang).join(parts)


def style(item: DueItem, on: str) -> Style:
    """How its state looks on the screen."""
    if item.overdue(on):
        return "not_met"
    return "plain" if item.kind in PASSING else "met" if item.done else "undecided"


def counts(items: Sequence[DueItem], lang: Lang) -> Iterator[str]:
    """How many of each kind there are, and how many of these are done."""
    every, done = Counter(each.kind for each in items), Counter(each.kind for each in items if each.done)
    for kind in KINDS:
        if every[kind]:
            key = "due.counts.passing" if kind in PASSING else "due.counts"
            yield word(key, lang, kind=kind_name(kind, lang), n=every[kind], done=done[kind], open=every[kind] - done[kind])


def overdue(dues: Dues, lang: Lang) -> str:
    """How many are overdue."""
    n = len(dues.overdue)
    return word("due.overdue.some", lang, n=n) if n else word("due.overdue.none", lang)


def _passing(item: DueItem, on: str, lang: Lang) -> str:
    if item.since and on < item.since:
        return word("due.future.publicity", lang)
    return word("due.over.publicity" if item.day and item.day < on else "due.open.publicity", lang)


def _done(item: DueItem, done: str, lang: Lang) -> str:
    text = word(DONE.get(item.kind, "due.done"), lang, day=done)
    if item.day is None or done <= item.day:
        return text
    late = (date.fromisoformat(done) - date.fromisoformat(item.day)).days
    return word("due.late", lang, text=text, n=late)
