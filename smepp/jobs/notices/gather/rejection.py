"""The refusal to accept (不予受理通知书): a dossier, and why it is not accepted."""

from collections.abc import Iterator

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.case import Case, case, newest
from smepp.jobs.notices.gather.parts import notice, with_codes
from smepp.lifecycle import kinds
from smepp.model.notice import Notice
from smepp.wording.letters import bypassing, late, not_mended, not_recommended

LATE, BYPASSING, NOT_RECOMMENDED = "X911", "X913", "X915"
"""Problems for which papers are refused rather than mended."""


def gather(desk: Desk) -> Notice:
    """Why: what was asked for (reason), else what the dossier and the events tell. Raises JobError where nothing is known."""
    found = case(desk)
    given = desk.wish.options.get("reason")
    reasons = (str(given),) if given else tuple(dict.fromkeys(_reasons(desk, found)))
    if not reasons:
        platform = found.platform.now.platform
        raise JobError("notice_no_reason", exit_code=ExitCode.WRONG, notice=desk.rule.name, platform=platform)
    row = with_codes(desk, desk.row(found.platform, event={"事由": "".join(reasons)}))
    return notice(desk, [row], said={**found.head, "事由": reasons})


def _reasons(desk: Desk, found: Case) -> Iterator[str]:
    problems = {each.code: each.params for each in found.checked.assessment.problems}
    if LATE in problems:
        yield late(problems[LATE]["when"], problems[LATE]["deadline"])
    if BYPASSING in problems:
        yield bypassing(desk.workspace.programme.data["推荐机关"])
    if NOT_RECOMMENDED in problems:
        yield not_recommended(problems[NOT_RECOMMENDED]["opinion"])
    returned = newest(found.platform, kinds.RETURNED, kinds.RECEIVED, kinds.ACCEPTED)
    until = returned.params.get("until") if returned and returned.kind == kinds.RETURNED else None
    if returned and until and until < desk.day:
        yield not_mended(returned.date, until)
