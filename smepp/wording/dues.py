"""What falls due, put into words: what it is, how many days are left, whether it is done."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from smepp.messages import Lang
from smepp.messages.words import term, word
from smepp.model.due import KINDS, PASSING, DueItem, DueKind, Dues
from smepp.wording.style import Style

NAMES: Mapping[DueKind, str] = {
    DueKind.RETURN: "due.kind.return",
    DueKind.PUBLICITY: "due.kind.publicity",
    DueKind.OBJECTION: "due.kind.objection",
    DueKind.REREVIEW: "due.kind.rereview",
    DueKind.RECTIFICATION: "due.kind.rectification",
    DueKind.REVOCATION: "due.kind.revocation",
    DueKind.ANNUAL: "due.kind.annual",
}
DONE: Mapping[DueKind, str] = {
    DueKind.RETURN: "due.done.return",
    DueKind.REREVIEW: "due.done.rereview",
    DueKind.REVOCATION: "due.done.revocation",
    DueKind.ANNUAL: "due.done.annual",
}
OPEN: Mapping[DueKind, str] = {DueKind.REREVIEW: "due.open.rereview", DueKind.ANNUAL: "due.open.annual"}
SINCE: Mapping[DueKind, str] = {
    DueKind.OBJECTION: "due.received",
    DueKind.REREVIEW: "due.received",
    DueKind.REVOCATION: "due.failed",
}
"""What is said of the day on which it began, where that is more than that it is still open."""


def kind_name(kind: DueKind, lang: Lang) -> str:
    """What is due."""
    return word(NAMES[kind], lang)


def days_left(item: DueItem, on: str) -> int | None:
    """Days from the day of asking to the last day, negative when it is over; None where no day is set."""
    return (date.fromisoformat(item.day) - date.fromisoformat(on)).days if item.day else None


def counted(item: DueItem, on: str) -> int | None:
    """The days that are left for what is still to come or to be done; None for what is done, has no day, or came of itself."""
    days = days_left(item, on)
    return days if item.open or (item.kind in PASSING and days is not None and days >= 0) else None


def left(item: DueItem, on: str, lang: Lang) -> str:
    """The same in words; empty for None."""
    days = counted(item, on)
    if days is None:
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
    if item.ended:
        return word("due.ended", lang, day=item.ended.day, how=term(f"ended.{item.ended.step}", lang, item.ended.step))
    parts = [word("due.overdue", lang)] if item.overdue(on) else []
    since = SINCE.get(item.kind) if item.since else None
    parts.append(word(since, lang, day=item.since) if since else word(OPEN.get(item.kind, "due.open"), lang))
    if item.missing:
        parts.append(word("due.missing", lang, papers=word("join", lang).join(item.missing)))
    if item.number:
        parts.append(item.number)
    return word("join_parts", lang).join(parts)


def style(item: DueItem, on: str) -> Style:
    """How its state looks on the screen."""
    if item.overdue(on):
        return "not_met"
    if item.kind in PASSING:
        return "plain"
    return "met" if item.done else "dim" if item.ended else "undecided"


def counts(items: Sequence[DueItem], lang: Lang) -> Iterator[str]:
    """How many of each kind there are, and how many of these are done."""
    every, done = Counter(each.kind for each in items), Counter(each.kind for each in items if each.done)
    still = Counter(each.kind for each in items if each.open)
    for kind in KINDS:
        if every[kind]:
            ended = every[kind] - done[kind] - still[kind]
            key = "due.counts.passing" if kind in PASSING else "due.counts.ended" if ended else "due.counts"
            yield word(key, lang, kind=kind_name(kind, lang), n=every[kind], done=done[kind], open=still[kind], ended=ended)


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
