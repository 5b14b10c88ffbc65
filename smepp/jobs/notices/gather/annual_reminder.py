"""The reminder of the yearly summary (年度总结催报通知): whoever held a title in the year and has not sent one."""

from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.owing import owing
from smepp.jobs.notices.gather.parts import notice
from smepp.model.due import DueKind
from smepp.model.notice import Notice


def gather(desk: Desk) -> Notice:
    """Nobody is reminded while the year runs. The rules set no day: one is printed only where the office names it (`until`).

    Raises JobError.
    """
    over = int(desk.day[:4]) > desk.year
    return notice(desk, owing(desk, DueKind.ANNUAL) if over else (), said={"期限": desk.day_given("until")})
