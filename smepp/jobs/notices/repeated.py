"""Slips that make a publicity or a letter twice, or let a publicity begin on a day that cannot be meant."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import events_of
from smepp.model.notice import Notice
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name
from smepp.model.title import Event, EventKind

NEAR = timedelta(days=31)
"""No publicity begins later than so long after it was signed."""


def issued_before(desk: Desk, notice: Notice, place: Place, documents: Iterable[Event]) -> Iterator[Problem]:
    """That such a letter about the same dossier went out already; it may be meant so, for another person."""
    if desk.target is None or notice.kind.event is not None:
        return
    mine = [each for each in documents if each.data["代号"] == notice.kind.id and each.date <= desk.day]
    found = [each for each in mine if any(row.folder == desk.target for row in each.named)]
    newest = max(found, key=lambda each: (each.date, each.file), default=None)
    if newest:
        related = (Place(file=newest.file),)
        yield problem("N307", place, related=related, notice=notice.kind.name, number=newest.number, date=newest.date)


def publicity_problems(desk: Desk, notice: Notice, place: Place) -> Iterator[Problem]:
    """What stands against the days of a publicity, and against one more of those who are public; `place` is the event's date."""
    if notice.kind.event != EventKind.PUBLICITY.value or notice.period is None:
        return
    signed = date.fromisoformat(notice.dated) if notice.dated else None
    if signed and notice.period.start - signed > NEAR:
        days = (notice.period.start - signed).days
        yield problem("N319", place, start=notice.period.start.isoformat(), date=notice.dated, days=days)
    running = _running(desk, notice)
    if running and not desk.wish.options.get("reason"):
        related = (Place(file=running.file, route=("公示止",)),)
        said = {"number": running.number or running.date, "until": running.data["公示止"], "n": len(notice.rows)}
        yield problem("N306", place, related=related, **said)


def _running(desk: Desk, notice: Notice) -> Event | None:
    """An earlier publicity of the year that is not over and that has everybody on its list already."""
    public = (each for each in reversed(events_of(desk, EventKind.PUBLICITY)) if str(each.data["公示止"]) >= desk.day)
    return next((each for each in public if notice.rows and _names(notice) <= _listed(each)), None)


def _names(notice: Notice) -> set[tuple[str, str]]:
    return {(same_name(each.platform), same_name(each.operator)) for each in notice.rows}


def _listed(event: Event) -> set[tuple[str, str]]:
    return {(same_name(each.platform), same_name(each.operator)) for each in event.named}
