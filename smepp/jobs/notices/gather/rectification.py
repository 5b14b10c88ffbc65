"""The order to mend (整改通知书): what an inspection found at a platform, what it is to do, and until when."""

from collections.abc import Mapping
from typing import Any

from smepp.documents.printable import paragraphs
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.case import newest
from smepp.jobs.notices.gather.parts import notice, with_codes
from smepp.lifecycle import kinds
from smepp.load.workspace import read_document
from smepp.model.life import Happening
from smepp.model.notice import Notice

TO_MEND = "需要整改"


def gather(desk: Desk) -> Notice:
    """From the newest inspection or complaint that asks for it; `content` and `until` of the command go before what it says.

    Raises JobError where neither tells what is to be mended.
    """
    platform = desk.platform
    found = newest(platform, kinds.INSPECTED, kinds.COMPLAINED)
    asks = found is not None and found.outcome == TO_MEND
    told = _told(desk, found) if found and asks else {}
    content = str(desk.wish.options.get("content") or told.get("情况") or "").strip()
    if not content:
        raise JobError(
            "notice_nothing_to_rectify", exit_code=ExitCode.WRONG, notice=desk.rule.name, platform=platform.now.platform
        )
    until = desk.day_given("until") or told.get("整改期限")
    row = with_codes(desk, desk.row(platform, event={"内容": content}))
    return notice(
        desk,
        [row],
        said={
            "主送": platform.now.operator,
            "整改平台": platform.now.platform,
            "检查类别": told.get("类别"),
            "检查日期": told.get("日期"),
            "整改内容": paragraphs(content),
            "期限": until,
        },
        event={"期限": until} if until else {},
    )


def _told(desk: Desk, found: Happening) -> Mapping[str, Any]:
    """The record of the inspection; nothing of one that cannot be read any more."""
    try:
        return read_document(desk.workspace.folder / found.place.file, found.place.file).value or {}
    except OSError:
        return {}
