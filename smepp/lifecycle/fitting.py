"""Whether the papers are still those that an event was decided on (指纹相符)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from smepp.model.problem import Problem, problem
from smepp.model.title import Event, EventKind, Named

SHOWN = 12
"""Digits of a digest that are enough to tell two apart."""
CORRECTS, TAKEN_OFF = "更正文件", "撤下"

Digests = Callable[[str], str | None]
"""From a dossier's folder to its digest as it lies there now; None where there is no such dossier."""


def unfitting(events: Iterable[Event], digests: Digests, day: str) -> Iterator[Problem]:
    """The rows of events until a day (YYYY-MM-DD) whose digest is not that of the papers; in the order of the events.

    Rows that a correction has taken off by then are nobody's concern any more; what was added by one is held like any row.
    """
    happened = [each for each in events if each.date <= day]
    gone = [each for each in happened if each.kind is EventKind.CORRECTION]
    for event in happened:
        off = [row for each in gone if each.data.get(CORRECTS) == event.file for row in each.data.get(TAKEN_OFF, ())]
        for row in event.named:
            if row.folder and row.fingerprint and not any(_names(each, row) for each in off):
                yield from _row(event, row, digests(row.folder))


def _names(taken_off: object, row: Named) -> bool:
    """Whether an entry of 撤下 is about a row: by its dossier, else by its platform's name."""
    if not isinstance(taken_off, dict):
        return False
    if taken_off.get("案卷"):
        return bool(taken_off["案卷"] == row.folder)
    return bool(taken_off.get("平台名称") == row.platform)


def _row(event: Event, row: Named, now: str | None) -> Iterator[Problem]:
    said: dict[str, Any] = {"platform": row.platform, "kind": event.kind.value, "date": event.date}
    if now is None:
        yield problem("N202", replace(row.place, route=(*row.place.route, "案卷")), folder=row.folder, **said)
    elif now != row.fingerprint:
        place = replace(row.place, route=(*row.place.route, "指纹"))
        yield problem("N201", place, taken=str(row.fingerprint)[:SHOWN], now=now[:SHOWN], **said)
