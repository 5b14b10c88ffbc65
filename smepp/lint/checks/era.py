"""Names that hold only for a time (名称沿革): districts and authorities, by the document's own day."""

import re
from collections.abc import Iterator

from smepp.lint.districts import district_called, official
from smepp.lint.known import Known
from smepp.lint.sheet import Passage, Sheet
from smepp.model.problem import Problem, problem
from smepp.model.programme import District, Programme

_GOES_ON = re.compile("^(?:中小企业|经信委|经济和信息化|工信|工业和信息化|人民政府|政府|的|、|和|，|。|；|（|）|等|推荐|主管|$)")
_FORMERLY = ("原", "撤销", "更名前的")


def era(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Districts by a name of another time, unknown ones in the lists, and an authority that did not act on the day."""
    if known.programme is not None:
        yield from _in_lists(sheet, known.programme)
        yield from _in_text(sheet, known.programme)
    yield from _authority(sheet, known)


def _in_lists(sheet: Sheet, programme: Programme) -> Iterator[Problem]:
    for roll in sheet.rolls:
        for entry in roll.entries:
            said = "".join(entry.district.split())
            if not said:
                continue
            found = district_called(said, programme)
            if found is None:
                if sheet.ours:
                    yield problem("D703", entry.at(roll.district), said=entry.district)
            elif sheet.day and (wrong := _of_another_time(said, found, sheet.day.isoformat())):
                yield problem("D702", entry.at(roll.district), said=wrong[0], right=wrong[1])


def _in_text(sheet: Sheet, programme: Programme) -> Iterator[Problem]:
    if sheet.day is None:
        return
    day = sheet.day.isoformat()
    for district in programme.districts:
        for each in district.names if len(district.names) > 1 else ():
            if each.name == district.name_on(day):
                continue
            for passage in sheet.passages:
                if not passage.cell and _names(passage, each.name):
                    yield problem("D702", passage.place, said=each.name, right=district.name_on(day))
                    break


def _names(passage: Passage, name: str) -> bool:
    """Whether the text speaks of the district by that name, and not of a firm that has it in its own."""
    for match in re.finditer(re.escape(name), passage.text):
        before, after = passage.text[: match.start()], passage.text[match.end() :]
        if _GOES_ON.match(after) and not before.endswith(_FORMERLY) and "公司" not in after[:12]:
            return True
    return False


def _of_another_time(said: str, district: District, day: str) -> tuple[str, str] | None:
    """The name as it is written and the one of the day, where the first is one of another time."""
    right = district.name_on(day)
    names = sorted((each.name for each in district.names), key=len, reverse=True)
    written = next((name for name in names if said.startswith(name)), None)
    return (written, right) if written and written != right else None


def _authority(sheet: Sheet, known: Known) -> Iterator[Problem]:
    signer, line = sheet.parts.signer, sheet.parts.signer_line
    if not signer or line is None:
        return
    sender = known.notice.sender.name if known.notice else None
    right = sender or (known.acting.name if known.acting else None)
    others = official(known.programme, known.office) - {right}
    if right and (signer in others if sender is None else signer != right):
        yield problem("D704", line.place, said=signer, right=right)
    before, about, _ = sheet.parts.title.partition("关于")
    if right and about and before in others and sheet.parts.title_line:
        yield problem("D704", sheet.parts.title_line.place, said=before, right=right)
