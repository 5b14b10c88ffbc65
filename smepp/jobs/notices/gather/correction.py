"""The notice of correction (补正通知书): all that is wrong with a dossier's papers, told at once (一次性告知)."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.case import case
from smepp.jobs.notices.gather.parts import notice, with_codes
from smepp.messages.words import word
from smepp.model.codes import Owner
from smepp.model.notice import Notice
from smepp.wording.correction import correction
from smepp.wording.decisions import decision
from smepp.wording.letters import cited

Item = Mapping[str, Any]
CLAUSES = re.compile("[^；。]+[；。]?")
STOPS = "；。"
COMMAND = "smepp "


def gather(desk: Desk) -> Notice:
    """What the applicant, and the district, must mend; the last day is the one that was asked for (until), else none.

    Raises JobError where nothing is to be mended.
    """
    found = case(desk)
    checked = found.checked
    told = correction(checked.assessment, checked.programme, checked.values)
    items = {party["owner"]: party["items"] for party in told["parties"]} if told else {}
    own = _items(each for each in items.get(Owner.APPLICANT.value, ()) if not each["advice"])
    district = _items(each for each in items.get(Owner.DISTRICT.value, ()) if not each["advice"])
    advice = _items(each for each in items.get(Owner.APPLICANT.value, ()) if each["advice"])
    if not told or not (own or district):
        answer = decision(checked.assessment.decision, "zh", checked.assessment.stage)
        platform = found.platform.now.platform
        raise JobError("notice_nothing_to_mend", exit_code=ExitCode.WRONG, platform=platform, day=desk.day, decision=answer)
    until, head = desk.day_given("until"), found.head
    asked = "\n".join(f"{each['材料'] or ''}：{each['问题']}{each['改法']}".lstrip("：") for each in (*own, *district))
    row = with_codes(desk, desk.row(found.platform, event={"内容": asked}))
    return notice(
        desk,
        [row],
        said={
            **head,
            **({} if own else {"主送": found.body or head["主送"], "抄送": None}),
            "平台联系人": told["contact"]["name"],
            "补正事项": own,
            "区县补正事项": district,
            "核对事项": advice,
            "期限": until,
        },
        event={"期限": until} if until else {},
    )


def _items(found: Iterable[Item]) -> list[dict[str, Any]]:
    return [_item(number, each) for number, each in enumerate(found, start=1)]


def _item(number: int, item: Item) -> dict[str, Any]:
    material = _named(item["material"])
    clauses = dict.fromkeys(_named(each) for each in item["clauses"])
    return {
        "序号": number,
        "材料": material,
        "问题": item["what"],
        "涉及": item["rows"],
        "改法": _without_commands(item["mend"]),
        "依据": word("join", "zh").join(each for each in clauses if each and each != material) or None,
    }


def _without_commands(text: str) -> str:
    """What to do, without the advice to run a command: a letter is for whoever has only paper before him, too."""
    kept = [each for each in CLAUSES.findall(text) if COMMAND not in each]
    told = "".join(kept)
    return f"{told.rstrip(STOPS)}。" if kept and len(told) < len(text) else told


def _named(said: Item | None) -> str | None:
    return cited(said["title"], said["citation"]) if said else None
