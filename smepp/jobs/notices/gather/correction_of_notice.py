"""The correction of a published document (更正公告): what it said wrongly, and how it reads from now on."""

from datetime import date
from typing import Any

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import notice, rows_of
from smepp.messages.days import written_day
from smepp.model.notice import Notice
from smepp.model.same import same_name
from smepp.model.title import Event, EventKind, Named

DAYS = ("日期", "公示起", "公示止", "期限")
KEYS = (*DAYS, "文号", "工作日", "会议")
"""What of an event may read otherwise (改为)."""
NOT_PUBLISHED = frozenset(
    {EventKind.APPROVAL, EventKind.CORRECTION, EventKind.RETURN, EventKind.REJECTION, EventKind.RECTIFICATION}
)
"""Nobody but the applicant knows of a letter to him: a public paper does not speak of it."""


def gather(desk: Desk) -> Notice:
    """`of` names the event's file, `drop` platforms to be taken off (by 、), the words of the form what reads otherwise.

    `reason` goes into the record and not into the public paper. Raises JobError for what cannot be meant.
    """
    options = desk.wish.options
    target = _target(desk)
    dropped = [_named(target, each) for each in str(options.get("drop", "")).split("、") if each.strip()]
    changes = {key: _value(key, str(options[key])) for key in KEYS if key in options}
    if not dropped and not changes:
        raise JobError("notice_nothing_to_correct", exit_code=ExitCode.USAGE, file=target.file, known=KEYS)
    if desk.wish.number and not str(options.get("reason", "")).strip():
        raise JobError("notice_why", exit_code=ExitCode.USAGE, kind=desk.rule.name)
    event: dict[str, Any] = {"更正文件": target.file, "原因": str(options.get("reason", ""))}
    if dropped:
        event["撤下"] = [{"平台名称": each.platform, **({"案卷": each.folder} if each.folder else {})} for each in dropped]
    if changes:
        event["改为"] = changes
    return notice(
        desk,
        rows_of(desk, dropped, lambda _: True),
        said={
            "原文号": target.number or written_day(target.date, "zh"),
            "原文书": target.kind.value,
            "原日期": target.date,
            "更正": [
                {"栏目": key, "原为": _shown(key, _said(target, key)), "更正为": _shown(key, new)} for key, new in changes.items()
            ],
        },
        event=event,
    )


def _target(desk: Desk) -> Event:
    wanted = str(desk.wish.options.get("of", "")).replace("\\", "/")
    known = [each for each in desk.events if each.kind not in NOT_PUBLISHED]
    found = next((each for each in known if wanted and each.file.endswith(wanted.removeprefix("./"))), None)
    if found is None:
        files = tuple(each.file for each in known)
        raise JobError("notice_no_such_event", exit_code=ExitCode.USAGE, file=wanted, known=files)
    return found


def _named(target: Event, text: str) -> Named:
    wanted = text.strip()
    found = next((each for each in target.named if each.folder == wanted or same_name(each.platform) == same_name(wanted)), None)
    if found is None:
        raise JobError("notice_not_on_list", exit_code=ExitCode.USAGE, platform=wanted, file=target.file)
    return found


def _value(key: str, text: str) -> str | int:
    """Raises JobError (command line) for what is no day, or no number."""
    if key in DAYS:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError as error:
            raise JobError("bad_date", exit_code=ExitCode.USAGE, text=text) from error
    if key == "工作日" and not (text.isascii() and text.isdigit()):
        raise JobError("bad_number_of_days", exit_code=ExitCode.USAGE, text=text)
    return int(text) if key == "工作日" else text


def _said(target: Event, key: str) -> Any:
    return {"日期": target.date, "文号": target.number}.get(key, target.data.get(key))


def _shown(key: str, value: Any) -> str | None:
    if value is None:
        return None
    return written_day(str(value), "zh") if key in DAYS else str(value)
