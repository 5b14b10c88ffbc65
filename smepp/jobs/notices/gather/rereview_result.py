"""The results of re-reviews (复核结果通知): whom the panel found fit and whom unfit, and nobody of whom it has not decided."""

from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import in_order, notice, with_codes
from smepp.lifecycle import kinds
from smepp.model.life import Happening, PlatformLife
from smepp.model.notice import Notice, Row

FIT, UNFIT = "合格", "不合格"


def gather(desk: Desk) -> Notice:
    """Everybody whom the panel of the year has judged and on whom nothing is published yet, by division. Raises JobError."""
    judged = [(each, found) for each in desk.platforms if (found := _judged(desk, each)) is not None]
    rows = in_order(desk, (_row(desk, each, found) for each, found in judged))
    unfit = [each for each in rows if each.shown["结论"] == UNFIT]
    return notice(
        desk,
        rows,
        said={
            "合格个数": len(rows) - len(unfit),
            "不合格个数": len(unfit),
            "不合格名单": [{"平台名称": each.platform, "运营单位": each.operator, "区县": each.district} for each in unfit],
        },
    )


def _judged(desk: Desk, platform: PlatformLife) -> Happening | None:
    """The panel's last word of the year, where the life waits for the result."""
    if not any(each.step in desk.rule.steps for each in platform.life.allowed):
        return None
    own = (each.happening for each in reversed(platform.life.history) if each.happening.year == desk.year)
    last = next((each for each in own if each.kind in {kinds.REREVIEWED, kinds.RESULT, kinds.LOOKED_THROUGH}), None)
    return last if last and last.kind == kinds.REREVIEWED and last.outcome in {FIT, UNFIT} else None


def _row(desk: Desk, platform: PlatformLife, found: Happening) -> Row:
    result = {"结论": str(found.outcome)}
    return with_codes(desk, desk.row(platform, shown=result, event=result))
