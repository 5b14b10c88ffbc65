"""Whether the papers are still those that an event was decided on (指纹相符)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from smepp.lifecycle.corrections import corrected
from smepp.model.problem import Problem, problem
from smepp.model.title import Event, Named

SHOWN = 12
"""Digits of a digest that are enough to tell two apart."""

Digests = Callable[[str], str | None]
"""From a dossier's folder to its digest as it lies there now; None where there is no such dossier."""


def unfitting(events: Iterable[Event], digests: Digests, day: str, *, only: str | None = None) -> Iterator[tuple[str, Problem]]:
    """The rows of events until a day (YYYY-MM-DD) whose digest is not that of the papers, each with its dossier's folder.

    Corrections count: a row that one has taken off is nobody's concern any more, one that it has added is held like any other. `only`
    is the folder of the one dossier that is asked about.
    """
    for event in corrected(events, day).events:
        for row in event.named:
            if row.folder and row.fingerprint and only in {None, row.folder}:
                yield from ((row.folder, found) for found in _row(event, row, digests(row.folder)))


def _row(event: Event, row: Named, now: str | None) -> Iterator[Problem]:
    said: dict[str, Any] = {"platform": row.platform, "kind": event.kind.value, "date": event.date}
    if now is None:
        yield problem("N202", replace(row.place, route=(*row.place.route, "案卷")), folder=row.folder, **said)
    elif now != row.fingerprint:
        place = replace(row.place, route=(*row.place.route, "指纹"))
        yield problem("N201", place, taken=str(row.fingerprint)[:SHOWN], now=now[:SHOWN], **said)
