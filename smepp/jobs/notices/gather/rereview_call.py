"""The call for re-reviews (复核通知): whose titles are to be reviewed in the year, by which papers, until when."""

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.owing import owing
from smepp.jobs.notices.gather.parts import notice
from smepp.model.due import DueKind
from smepp.model.notice import Notice
from smepp.wording.citation import numeral


def gather(desk: Desk) -> Notice:
    """Everybody who is due in the year, whether or not the papers have come.

    Raises JobError after the deadline: nobody can be called to what is over.
    """
    programme = desk.workspace.programme
    rereview = programme.rereview
    deadline = desk.workspace.bench.deadline
    if deadline and desk.day > deadline[:10]:
        raise JobError("notice_call_too_late", exit_code=ExitCode.WRONG, notice=desk.rule.name, year=desk.year, deadline=deadline)
    return notice(
        desk,
        owing(desk, DueKind.REREVIEW, lambda each: each.ended is None),
        said={
            "复核周期": numeral(rereview.years) if rereview else None,
            "复核材料": [each.title for each in rereview.materials] if rereview else [],
            "截止时间": deadline,
            "推荐机关": programme.data.get("推荐机关"),
        },
    )
