"""The call for re-reviews (复核通知): whose titles are to be reviewed in the year, by which papers, until when."""

from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.owing import owing
from smepp.jobs.notices.gather.parts import notice
from smepp.model.due import DueKind
from smepp.model.notice import Notice
from smepp.wording.citation import numeral


def gather(desk: Desk) -> Notice:
    """Everybody who is due in the year and has not handed in all papers. Raises JobError."""
    programme = desk.workspace.programme
    rereview = programme.rereview
    return notice(
        desk,
        owing(desk, DueKind.REREVIEW),
        said={
            "复核周期": numeral(rereview.years) if rereview else None,
            "复核材料": [each.title for each in rereview.materials] if rereview else [],
            "截止时间": desk.workspace.bench.deadline,
            "推荐机关": programme.data.get("推荐机关"),
        },
    )
