"""The publicity (公示): the list that the bureau has chosen (审定), made public for a number of working days."""

from datetime import date

from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import events_of, free, in_order, notice, rows_of, table_of, with_codes
from smepp.lifecycle import kinds
from smepp.lifecycle.periods import period
from smepp.model.life import PlatformLife
from smepp.model.notice import Notice, Row
from smepp.model.period import Period, Unit
from smepp.model.title import EventKind
from smepp.wording.outlooks import CLOSED


def gather(desk: Desk) -> Notice:
    """The newest choice of the year, without those that an objection struck off or that withdrew; nobody where there is none.

    A choice that was public already is made public once more. Without a day of signing or a start, the period is open still. Raises
    JobError, UnknownYearError.
    """
    chosen = next(reversed(events_of(desk, EventKind.APPROVAL)), None)
    rows = rows_of(desk, chosen.named if chosen else (), in_the_round) if _chooses(desk) else _free(desk)
    earlier = next(reversed(events_of(desk, EventKind.PUBLICITY)), None)
    again = earlier if earlier and chosen and earlier.date >= chosen.date else None
    days = int(desk.workspace.programme.data["公示工作日"])
    found = _period(desk, days)
    shown = {"公示起": found.start.isoformat(), "公示止": found.end.isoformat()} if found else {}
    reason = desk.wish.options.get("reason")
    why = {"备注": str(reason)} if reason else {}
    return notice(
        desk,
        rows,
        period=found,
        said={
            **shown,
            "公示工作日": days,
            "会议": chosen.data.get("会议") if chosen else None,
            "前次文号": again.number if again else None,
            "前次日期": again.date if again else None,
        },
        event={**shown, "工作日": days, **why} if shown else {},
    )


def _chooses(desk: Desk) -> bool:
    """Whether the programme has somebody choose who is made public; without that it is whoever the panel passed."""
    return any(each.kind == kinds.APPROVED for each in table_of(desk).steps)


def _free(desk: Desk) -> tuple[Row, ...]:
    found = (each for each in desk.platforms if each.subject.year == desk.year and free(desk, each))
    return in_order(desk, (with_codes(desk, desk.row(each)) for each in found))


def in_the_round(platform: PlatformLife) -> bool:
    """Whether it is still on its way to a title: neither struck off, nor withdrawn, nor recognised."""
    return platform.life.state.turn != CLOSED and not platform.life.titled


def _period(desk: Desk, days: int) -> Period | None:
    start = desk.wish.start or desk.wish.dated
    return period(date.fromisoformat(start), days, Unit.WORKING, desk.calendar) if start else None
