"""A list held against the lists that it rests on: other names than were public, papers that have changed since (名称、材料与以前的不同)."""

from collections.abc import Iterator

from smepp.jobs.digests import stale_events
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.listing import platform_of
from smepp.load.events import ROWS
from smepp.model.notice import Notice, Row
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name
from smepp.model.title import Event, EventKind, Named

RESTING = frozenset({EventKind.PUBLICITY.value, EventKind.RECOGNITION.value})
"""Events whose lists are taken from the bureau's choice."""


def unlike(desk: Desk, notice: Notice, file: str) -> Iterator[Problem]:
    """What differs from the day of choice and from what was public. Raises JobError where a dossier cannot be looked into."""
    if notice.kind.event not in RESTING:
        return
    folders = {each.folder for each in notice.rows if each.folder}
    chosen = [each for each in desk.events if each.year == desk.year and each.kind in {EventKind.APPROVAL, EventKind.PUBLICITY}]
    for _, each in stale_events(desk.workspace.folder, chosen, desk.day, only=folders):
        yield each
    if notice.kind.event == EventKind.RECOGNITION.value:
        for number, row in enumerate(notice.rows):
            yield from _renamed(desk, row, Place(file=file, route=(ROWS, number)), chosen)


def _renamed(desk: Desk, row: Row, place: Place, chosen: list[Event]) -> Iterator[Problem]:
    """That a platform was public by another name, and no change of it is recorded."""
    one = platform_of(desk, row)
    shown = _newest(row, chosen)
    if one is None or shown is None:
        return
    event, named = shown
    then = one.subject.names_on(event.date)
    if same_name(named.platform) != same_name(then.platform) or same_name(named.operator) != same_name(then.operator):
        told = {"shown": named.platform, "shown_operator": named.operator, "date": event.date}
        yield problem("N308", place, related=(named.place,), platform=row.platform, operator=row.operator, **told)


def _newest(row: Row, chosen: list[Event]) -> tuple[Event, Named] | None:
    """The newest publicity in which the dossier stands, with its row."""
    public = [each for each in chosen if each.kind is EventKind.PUBLICITY]
    found = [(each, named) for each in public for named in each.named if row.folder and named.folder == row.folder]
    return max(found, key=lambda each: (each[0].date, each[0].file), default=None)
