"""The list of accepted applications (受理名单): those that came through their district in time and were not sent back or refused."""

from typing import Any

from smepp.jobs.check import check
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.case import newest
from smepp.jobs.notices.gather.parts import in_order, notice, with_codes
from smepp.jobs.notices.gather.rejection import BYPASSING, LATE, NOT_RECOMMENDED
from smepp.lifecycle import kinds
from smepp.model import forms
from smepp.model.assessment import Decision
from smepp.model.life import PlatformLife
from smepp.model.notice import Notice, Row
from smepp.wording.outlooks import CLOSED

BARRING = frozenset({LATE, BYPASSING, NOT_RECOMMENDED})


def gather(desk: Desk) -> Notice:
    """The applications of the year that the bureau took in; those that an earlier list told of are not told again. Raises JobError."""
    rows = [row for each in desk.platforms if _handed_up(desk, each) and (row := _row(desk, each))]
    deadline = desk.workspace.bench.deadline
    return notice(desk, in_order(desk, rows), said={"截止时间": deadline})


def _handed_up(desk: Desk, platform: PlatformLife) -> bool:
    """Whether an application of the year lies with the bureau and is on its way."""
    life, subject = platform.life, platform.subject
    if subject.folder is None or subject.year != desk.year or life.state.turn == CLOSED or life.titled:
        return False
    last = newest(platform, kinds.SUBMITTED, kinds.RETURNED, kinds.RECEIVED, kinds.ACCEPTED)
    return last is not None and last.kind == kinds.SUBMITTED


def _row(desk: Desk, platform: PlatformLife) -> Row | None:
    """None for papers that are to be refused, late or past the district, or to be sent back for correction."""
    folder = desk.workspace.folder / str(platform.subject.folder)
    try:
        checked = check(folder, desk.day)
    except OSError as error:
        raise JobError("unreadable", path=folder.as_posix(), reason=error.strerror or str(error)) from error
    barred = any(each.code in BARRING for each in checked.assessment.problems)
    if barred or checked.assessment.decision is Decision.RETURN:
        return None
    cover: dict[str, Any] = checked.dossier.value(forms.DOSSIER) or {}
    kind = cover.get("申报类别")
    shown = {"申报类别": kind if isinstance(kind, str) else None}
    return with_codes(desk, desk.row(platform, shown=shown))
