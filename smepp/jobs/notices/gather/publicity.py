"""The publicity (公示): the list that the bureau has chosen (审定), made public for a number of working days."""

from datetime import date

from smepp.jobs.notices.desk import Desk
from smepp.lifecycle.periods import period
from smepp.model.notice import Notice, Row
from smepp.model.period import Unit
from smepp.model.title import Event, EventKind, Named


def gather(desk: Desk) -> Notice:
    """The newest choice of the year that was not made public; nobody where there is none. Raises JobError, UnknownYearError."""
    chosen = _chosen(desk)
    start = date.fromisoformat(desk.wish.start or desk.day)
    days = int(desk.workspace.programme.data["公示工作日"])
    found = period(start, days, Unit.WORKING, desk.calendar, strict=False)
    return Notice(
        kind=desk.rule,
        year=desk.year,
        on=desk.day,
        sender=desk.sender,
        basis=desk.basis,
        rows=_rows(desk, chosen),
        dated=desk.wish.dated,
        number=desk.wish.number,
        period=found,
        said={"会议": chosen.data.get("会议") if chosen else None},
        event={"公示起": found.start.isoformat(), "公示止": found.end.isoformat(), "工作日": days},
    )


def _chosen(desk: Desk) -> Event | None:
    made = (each for each in desk.events if each.kind is EventKind.APPROVAL and each.year == desk.year)
    return max(made, key=lambda each: (each.date, each.file), default=None)


def _rows(desk: Desk, chosen: Event | None) -> tuple[Row, ...]:
    listed = sorted(chosen.named if chosen else (), key=lambda each: desk.workspace.divisions.rank(each.district))
    return tuple(_row(desk, each) for each in listed)


def _row(desk: Desk, named: Named) -> Row:
    return Row(
        platform=named.platform,
        operator=named.operator,
        district=desk.workspace.divisions.called(named.district),
        folder=named.folder,
        event={key: named.data[key] for key in ("核对结果", "指纹", "理由") if key in named.data},
    )
