"""The report on spot checks (抽查情况通报): who was checked in the year, and with what result. Complaints are no part of it."""

from collections import Counter

from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import in_order, notice
from smepp.lifecycle import kinds
from smepp.model.life import PlatformLife
from smepp.model.notice import Notice, Row


def gather(desk: Desk) -> Notice:
    """Every spot check of the year until the document's day, the last result of each platform. Raises JobError."""
    rows = in_order(desk, (found for each in desk.platforms if (found := _row(desk, each))))
    results = Counter(str(each.shown["结论"]) for each in rows)
    return notice(desk, rows, said={"结论": [{"名称": name, "个数": results[name]} for name in RESULTS if results[name]]})


RESULTS = ("未发现问题", "需要整改", "整改到位", "整改不到位", "属实", "不属实")


def _row(desk: Desk, platform: PlatformLife) -> Row | None:
    own = (each.happening for each in platform.life.history if each.happening.kind == kinds.INSPECTED)
    checks = [each for each in own if int(each.date[:4]) == desk.year]
    if not checks:
        return None
    return desk.row(platform, shown={"抽查日期": checks[-1].date, "结论": checks[-1].outcome})
