"""The list of a document held against the rows that it was made from (应列的平台): nobody missing, nobody more, names unchanged."""

from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.near import nearly
from smepp.lint.rolls import Entry, Roll
from smepp.lint.sheet import Sheet
from smepp.model.notice import Row
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name


def agreed(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Rows missing, rows too many, and names that were changed."""
    rows = known.notice.rows if known.notice else ()
    if not rows:
        return
    rolls = [each for each in sheet.rolls if each.entries]
    if not rolls:
        cells = [cell for table in sheet.text.tables for row in table.rows for cell in row]
        whole = same_name("".join([*(each.text for each in sheet.text.paragraphs), *cells]))
        yield from (problem("D306", sheet.end, name=each.platform) for each in rows if same_name(each.platform) not in whole)
        return
    by_name: dict[str, list[Row]] = {}
    for each in rows:
        by_name.setdefault(same_name(each.platform), []).append(each)
    entries = [(entry, roll) for roll in rolls for entry in roll.entries]
    there = {same_name(entry.platform) for entry, _ in entries}
    missing = {name: found[0] for name, found in by_name.items() if name not in there}
    for entry, roll in entries:
        meant = by_name.get(same_name(entry.platform))
        if meant:
            yield from min((list(_changed(entry, roll, each)) for each in meant), key=len)
        else:
            yield from _unknown(entry, roll, missing)
    yield from (problem("D306", sheet.end, name=each.platform) for each in missing.values())


def _unknown(entry: Entry, roll: Roll, missing: dict[str, Row]) -> Iterator[Problem]:
    """A row that was not meant; one whose name was changed by a slip is told as such, and is no longer missing."""
    near = nearly(entry.platform, (each.platform for each in missing.values()))
    if near:
        missing.pop(same_name(near))
        yield problem("D708", entry.at(roll.platform), platform=near, said=entry.platform, right=near)
    else:
        yield problem("D307", entry.at(roll.platform), name=entry.platform)


def _changed(entry: Entry, roll: Roll, right: Row) -> Iterator[Problem]:
    """What a row says otherwise; of platforms that are called alike, that one is meant which differs least."""
    for heading, said, wanted in (
        (roll.operator, entry.operator, right.operator),
        (roll.district, entry.district, right.district),
    ):
        if said and wanted and same_name(said) != same_name(wanted):
            yield problem("D708", entry.at(heading), platform=entry.platform, said=said, right=wanted)
