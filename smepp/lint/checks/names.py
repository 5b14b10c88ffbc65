"""Names of platforms and operators on the lists (平台和运营单位的名称), held against the workspace's dossiers and titles."""

from collections.abc import Iterator

from smepp.lint.districts import district_called
from smepp.lint.known import Known
from smepp.lint.near import nearly
from smepp.lint.rolls import Entry, Roll
from smepp.lint.sheet import Sheet
from smepp.model.life import Names, Subject
from smepp.model.problem import Problem, problem
from smepp.model.programme import Programme
from smepp.model.same import same_name


def names(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Platforms that nobody knows or whose names are nearly right; operators and districts that are not the dossier's."""
    if not sheet.ours or not known.subjects or known.notice is not None:
        return
    day = sheet.day.isoformat() if sheet.day else "9999-12-31"
    for roll in sheet.rolls:
        if not roll.names_platforms:
            continue
        listed = {same_name(each.platform) for each in roll.entries}
        for entry in roll.entries:
            yield from _one(entry, roll, known, (listed, day))


def _one(entry: Entry, roll: Roll, known: Known, about: tuple[set[str], str]) -> Iterator[Problem]:
    listed, day = about
    wanted = same_name(entry.platform)
    meant = [each for each in known.subjects if any(same_name(name.platform) == wanted for name in each.names)]
    if not meant:
        free = [each.names_on(day).platform for each in known.subjects]
        near = nearly(entry.platform, (each for each in free if same_name(each) not in listed))
        if near:
            yield problem("D705", entry.at(roll.platform), said=entry.platform, right=near)
        else:
            yield problem("D706", entry.at(roll.platform), said=entry.platform)
        return
    if not any(_agrees(entry, each.names_on(day), known.programme) for each in meant):
        yield from _differing(entry, roll, meant[-1], (day, known.programme))


def _agrees(entry: Entry, right: Names, programme: Programme | None) -> bool:
    same_operator = not entry.operator or same_name(entry.operator) == same_name(right.operator)
    return same_name(entry.platform) == same_name(right.platform) and same_operator and _same_district(entry, right, programme)


def _same_district(entry: Entry, right: Names, programme: Programme | None) -> bool:
    if not entry.district or not right.district or programme is None:
        return True
    one, other = (district_called("".join(each.split()), programme) for each in (entry.district, right.district))
    return one is None or other is None or one is other


def _differing(entry: Entry, roll: Roll, subject: Subject, against: tuple[str, Programme | None]) -> Iterator[Problem]:
    day, programme = against
    right = subject.names_on(day)
    if same_name(entry.platform) != same_name(right.platform):
        yield problem("D708", entry.at(roll.platform), platform=entry.platform, said=entry.platform, right=right.platform)
    if entry.operator and same_name(entry.operator) != same_name(right.operator):
        yield problem("D708", entry.at(roll.operator), platform=entry.platform, said=entry.operator, right=right.operator)
    if not _same_district(entry, right, programme):
        yield problem("D708", entry.at(roll.district), platform=entry.platform, said=entry.district, right=right.district)
