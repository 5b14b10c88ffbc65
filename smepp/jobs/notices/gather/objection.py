"""What became of an objection (异议处理告知书), told to the operator or to him who raised it. Neither learns who or what the other is."""

import re
from collections.abc import Mapping
from typing import Any

from smepp.check.blanks import without_blanks
from smepp.documents.printable import paragraphs
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import events_of, notice
from smepp.lifecycle import kinds
from smepp.load.workspace import read_document
from smepp.model.life import Happening
from smepp.model.notice import Notice
from smepp.model.title import EventKind

OPERATOR, OBJECTOR = "operator", "objector"
REACHED = re.compile("[0-9]{6,}|[^\\s，,；;、]*@[^\\s，,；;、]+")
"""Telephone numbers without their area codes, and mail addresses."""
Root = Mapping[str, Any]


def gather(desk: Desk) -> Notice:
    """The objection that was asked for, by its file's name, else the one that was dealt with last.

    Raises JobError where there is none, where it is not dealt with, or where nobody knows who raised it.
    """
    root, came = _objection(desk)
    to_objector = _told(desk) == OBJECTOR
    handled, looked = root["处理"], root.get("核查", {})
    shown = _shown(desk, came.date)
    words = _words(desk, root, to_objector=to_objector)
    return notice(
        desk,
        [desk.row(desk.platform)],
        said={
            "主送": _objector(desk, root) if to_objector else desk.platform.now.operator,
            "异议平台": desk.platform.now.platform,
            "收到日期": came.date,
            "公示文号": shown and shown[1],
            "公示日期": shown and shown[0],
            "异议事实": words["facts"],
            "核查日期": looked.get("日期"),
            "核查情况": words["inquiry"],
            "处理日期": handled["日期"],
            "结论": handled["结论"],
            "理由": words["reason"],
        },
    )


def _told(desk: Desk) -> str:
    """Who is told (to)."""
    asked = str(desk.wish.options.get("to", OPERATOR))
    if asked not in {OPERATOR, OBJECTOR}:
        raise JobError("notice_bad_option", exit_code=ExitCode.USAGE, text=f"to={asked}")
    return asked


def _words(desk: Desk, root: Root, *, to_objector: bool) -> dict[str, list[str]]:
    """What is told of facts, inquiry and reason: what the record says, or what the command says in its stead.

    Raises JobError where the operator would read who raised the objection.
    """
    handled, looked = root["处理"], root.get("核查", {})
    recorded = {"facts": root["事实"], "inquiry": looked.get("情况", ""), "reason": handled["理由"]}
    said = {key: str(desk.wish.options.get(key) or text) for key, text in recorded.items()}
    if to_objector:
        return {key: paragraphs(text) if key == "reason" else [] for key, text in said.items()}
    for key, text in said.items():
        found = next((each for each in _marks(root["异议人"]) if each in "".join(text.split())), None)
        if found:
            raise JobError("notice_names_objector", exit_code=ExitCode.WRONG, found=found, option=key)
    return {key: paragraphs(text) for key, text in said.items()}


def _marks(who: Root) -> list[str]:
    """By what one would know who raised it: the names, and the numbers and addresses by which he is reached."""
    names = ["".join(str(who.get(key) or "").split()) for key in ("姓名", "单位")]
    reached = REACHED.findall(str(who.get("联系方式") or ""))
    return [each for each in (*names, *reached) if each]


def _objection(desk: Desk) -> tuple[Root, Happening]:
    """The file of the objection, and when it came."""
    wanted = desk.wish.options.get("objection")
    came = {each.place.file: each for each in desk.platform.objections if each.kind == kinds.OBJECTED}
    handled = [each for each in desk.platform.objections if each.kind == kinds.HANDLED]
    done = [each.place.file for each in sorted(handled, key=lambda each: (each.date, each.place.file))]
    meant = [file for file in came if _named(file, wanted)] if wanted else (done or list(came))
    platform = desk.platform.now.platform
    if not meant:
        names = tuple(file.rpartition("/")[2] for file in came)
        code = "notice_no_such_objection" if wanted and names else "notice_no_objection"
        raise JobError(code, exit_code=ExitCode.USAGE, platform=platform, wanted=wanted, known=names)
    file = meant[-1]
    if file not in done:
        raise JobError("notice_objection_open", exit_code=ExitCode.WRONG, platform=platform, file=file)
    return without_blanks(read_document(desk.workspace.folder / file, file).value or {}), came[file]


def _named(file: str, wanted: Any) -> bool:
    name = file.rpartition("/")[2]
    return str(wanted) in {file, name, name.removesuffix(".yaml")}


def _objector(desk: Desk, root: Root) -> str:
    """The unit, else the person, by the name that was signed."""
    who = root["异议人"]
    name = who.get("单位") or who.get("姓名")
    if who["实名"] != "是" or not name:
        raise JobError("notice_objector_unknown", exit_code=ExitCode.WRONG, platform=desk.platform.now.platform)
    return str(name)


def _shown(desk: Desk, received: str) -> tuple[str, str | None] | None:
    """Day and number of the publicity during which it came."""
    for each in reversed(events_of(desk, EventKind.PUBLICITY)):
        if each.data["公示起"] <= received <= each.data["公示止"]:
            return each.date, each.number
    return None
