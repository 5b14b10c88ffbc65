"""What the gathering of several kinds of documents shares: the document's frame, the rows of a list, the codes of a licence."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from smepp.jobs import programmes
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.load.events import CODES
from smepp.load.programme import ProgrammeError
from smepp.load.programme.lifecycle import read_table
from smepp.load.workspace import find_office, read_document
from smepp.model import forms
from smepp.model.life import PlatformLife, Table
from smepp.model.notice import Notice, Row
from smepp.model.period import Period
from smepp.model.same import same_name
from smepp.model.title import Event, EventKind, Named
from smepp.wording.citation import citation

KEPT = ("核对结果", "指纹", "理由")
"""What a row of an event hands on to the next one: the result of the check on the day on which the platform was chosen."""


def notice(
    desk: Desk,
    rows: Iterable[Row] = (),
    *,
    said: Mapping[str, Any] | None = None,
    event: Mapping[str, Any] | None = None,
    period: Period | None = None,
) -> Notice:
    """The document of a desk, with what every one has. Raises JobError as `Desk.sender`."""
    return Notice(
        kind=desk.rule,
        year=desk.year,
        on=desk.day,
        sender=desk.sender,
        basis=desk.basis,
        rows=tuple(rows),
        dated=desk.wish.dated,
        number=desk.wish.number,
        period=period,
        said={"条文": articles(desk), **(said or {})},
        event=event or {},
    )


def articles(desk: Desk) -> dict[str, str]:
    """Where the programme lays down each step of a platform's life: 年度总结 → 第十三条. Raises JobError as `table_of`."""
    return {step.name: citation(str(step.article), "zh") for step in table_of(desk).steps}


def table_of(desk: Desk) -> Table:
    """The programme's table of states and steps. Raises JobError for one of another shape."""
    programme = desk.workspace.programme
    editions = programmes.editions(programme.id, find_office(desk.workspace.folder))
    folder = next(each for each in editions if each.name == programme.in_force)
    try:
        return read_table(folder)
    except ProgrammeError as error:
        raise JobError("programme_unusable", path=Path(error.path), reason=error.reason) from error


def events_of(desk: Desk, kind: EventKind) -> list[Event]:
    """The events of a kind in the year's round until the document's day, the oldest first."""
    found = (each for each in desk.events if each.kind is kind and each.year == desk.year)
    return sorted(found, key=lambda each: (each.date, each.file))


def rows_of(desk: Desk, named: Iterable[Named], wanted: Callable[[PlatformLife], bool]) -> tuple[Row, ...]:
    """The rows of an event's list that are `wanted` as they stand now, by the names of the day and in customary order.

    What the rows say of codes and of the check on the day of choice is handed on. A row that means no known platform stays as it is.
    """
    known = _Known(desk)
    pairs = [(each, known.platform(each)) for each in named]
    kept = [(each, found) for each, found in pairs if found is None or wanted(found)]
    return in_order(desk, (_row(desk, each, found) for each, found in kept))


def in_order(desk: Desk, rows: Iterable[Row]) -> tuple[Row, ...]:
    """By administrative division (按行政区划排列), within one by name."""
    rank = desk.workspace.divisions.rank
    return tuple(sorted(rows, key=lambda each: (rank(each.district), each.platform, each.operator)))


def free(desk: Desk, platform: PlatformLife) -> bool:
    """Whether one of the steps is open to it that the document stands for."""
    return any(each.step in desk.rule.steps for each in platform.life.allowed)


def _row(desk: Desk, named: Named, found: PlatformLife | None) -> Row:
    further = {
        "codes": {key: named.data[key] for key in CODES if key in named.data},
        "event": {key: named.data[key] for key in KEPT if key in named.data},
    }
    if found:
        return desk.row(found, **further)
    district = desk.workspace.divisions.called(named.district)
    return Row(platform=named.platform, operator=named.operator, district=district, folder=named.folder, **further)


class _Known:
    """The platforms by dossier and by any of their names."""

    def __init__(self, desk: Desk) -> None:
        self._folders = {each.subject.folder: each for each in desk.platforms if each.subject.folder}
        self._names = {
            (same_name(names.platform), same_name(names.operator)): each
            for each in desk.platforms
            for names in each.subject.names
        }

    def platform(self, named: Named) -> PlatformLife | None:
        if named.folder in self._folders:
            return self._folders[named.folder]
        return self._names.get((same_name(named.platform), same_name(named.operator)))


def with_codes(desk: Desk, row: Row) -> Row:
    """A row with the codes on the licence in its dossier, as an event's list gives them; without those that cannot be read."""
    if row.folder is None:
        return row
    try:
        root = read_document(desk.workspace.folder / row.folder / forms.LEGAL_PERSON, forms.LEGAL_PERSON).value or {}
    except OSError:
        return row
    return replace(row, codes={key: root[key] for key in CODES if isinstance(root.get(key), str)})
