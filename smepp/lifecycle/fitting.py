"""Whether the papers are still those that an event was decided on (指纹相符)."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from smepp.lifecycle.corrections import corrected
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.title import Event, EventKind, Named

SHOWN = 12
"""Digits of a digest that are enough to tell two apart."""
KINDS = tuple(EventKind)

Digests = Callable[[str], str | None]
"""From a dossier's folder to its digest as it lies there now; None where there is no such dossier."""
Rows = Sequence[tuple[Event, Named]]


def taken(events: Iterable[Event], day: str, only: Collection[str] | None = None) -> dict[tuple[str, str], Rows]:
    """The rows of events until a day (YYYY-MM-DD) that took down a digest, by dossier and digest, those of a group in their order.

    Corrections count: a row that one has taken off is nobody's concern any more, one that it has added is held like any other. `only`
    are the folders of the dossiers that are asked about, None for all.
    """
    found: dict[tuple[str, str], list[tuple[Event, Named]]] = {}
    happened = sorted(corrected(events, day).events, key=lambda each: (each.date, KINDS.index(each.kind), each.file))
    for event in happened:
        for row in event.named:
            if row.folder and row.fingerprint and (only is None or row.folder in only):
                found.setdefault((row.folder, row.fingerprint), []).append((event, row))
    return {key: tuple(rows) for key, rows in found.items()}


def unfitting(
    events: Iterable[Event], digests: Digests, day: str, *, only: Collection[str] | None = None
) -> Iterator[tuple[str, Problem]]:
    """What no longer fits, each with its dossier's folder: one problem for a digest, however many events took it down.

    `day` and `only` as of `taken`.
    """
    for (folder, fingerprint), rows in taken(events, day, only).items():
        now = digests(folder)
        if now != fingerprint:
            yield folder, _changed(rows, fingerprint, now) if now else _gone(rows, folder)


def _changed(rows: Rows, fingerprint: str, now: str) -> Problem:
    first, *others = (_at(row, "指纹") for _, row in rows)
    return problem("N201", first, related=tuple(others), taken=fingerprint[:SHOWN], now=now[:SHOWN], **_said(rows))


def _gone(rows: Rows, folder: str) -> Problem:
    first, *others = (_at(row, "案卷") for _, row in rows)
    return problem("N202", first, related=tuple(others), folder=folder, **_said(rows))


def _said(rows: Rows) -> dict[str, str | tuple[str, ...]]:
    last = rows[-1][1]
    return {"platform": last.platform, "events": tuple(f"{event.date} {event.kind.value}" for event, _ in rows)}


def _at(row: Named, key: str) -> Place:
    return replace(row.place, route=(*row.place.route, key))
