"""Wrong events mended by later ones (更正): each correction counts from its own date on, and leaves earlier answers as they were."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from smepp.model.folders import folder_meant
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.record import Record
from smepp.model.same import same_name
from smepp.model.title import Event, EventKind, Named

OF_KIND: Mapping[str, frozenset[EventKind]] = {
    "公示起": frozenset({EventKind.PUBLICITY}),
    "公示止": frozenset({EventKind.PUBLICITY}),
    "工作日": frozenset({EventKind.PUBLICITY}),
    "期限": frozenset({EventKind.RETURN, EventKind.RECTIFICATION}),
    "会议": frozenset({EventKind.APPROVAL}),
}
"""What only some kinds of events have."""
CHANGES = ("撤下", "补入", "改为")
"""What a correction may do; it does at least one of them."""
NEEDED = {
    EventKind.REJECTION: "事由",
    EventKind.RECTIFICATION: "内容",
    EventKind.REREVIEW: "结论",
    EventKind.REVOCATION: "事由",
}
"""What each row of a kind must say."""


class Noted(Record):
    """A correction that took effect, the record that it corrects, as it was before, and the rows whom that concerns."""

    correction: Event
    target: Event
    named: tuple[Named, ...]


class Corrected(Record):
    """The events as they are known on a day, without the corrections themselves, what these did, and what is wrong with them."""

    events: tuple[Event, ...]
    problems: tuple[Problem, ...] = ()
    notes: tuple[Noted, ...] = ()


def corrected(events: Iterable[Event], day: str) -> Corrected:
    """The events that have been dated by a day (YYYY-MM-DD), as the corrections of that day and before leave them."""
    known = [each for each in events if each.date <= day]
    found = [each for each in known if each.kind is not EventKind.CORRECTION]
    numbers = {each.file: number for number, each in enumerate(found)}
    corrections = sorted((each for each in known if each.kind is EventKind.CORRECTION), key=lambda each: (each.date, each.file))
    files = {each.file for each in corrections}
    problems: list[Problem] = []
    notes: list[Noted] = []
    for each in corrections:
        target = folder_meant(str(each.data["更正文件"]))
        number = numbers.get(target)
        wrong = tuple(_unusable(each, None if number is None else found[number], target in files))
        problems += wrong
        if number is not None and not wrong:
            before = found[number]
            found[number] = _mended(before, each, problems)
            notes.append(Noted(correction=each, target=before, named=_concerned(before, found[number], each)))
    return Corrected(events=tuple(each for each in found if each.date <= day), problems=tuple(problems), notes=tuple(notes))


def _concerned(before: Event, after: Event, correction: Event) -> tuple[Named, ...]:
    """All rows where the record as a whole is changed, else only those that were taken off or added."""
    kept = {each.place for each in after.named}
    there = {each.place for each in before.named}
    added = tuple(each for each in after.named if each.place not in there)
    if "改为" in correction.data:
        return (*before.named, *added)
    return (*(each for each in before.named if each.place not in kept), *added)


def _unusable(correction: Event, target: Event | None, is_correction: bool) -> Iterator[Problem]:
    place = Place(file=correction.file, route=("更正文件",))
    if is_correction:
        yield problem("L404", place)
    elif target is None:
        yield problem("L401", place, file=str(correction.data["更正文件"]))
    elif correction.date < target.date:
        yield problem("L402", Place(file=correction.file, route=("日期",)), date=correction.date, earlier=target.date)
    elif not any(key in correction.data for key in CHANGES):
        yield problem("L407", Place(file=correction.file))


def _mended(event: Event, correction: Event, problems: list[Problem]) -> Event:
    changed = dict(_changes(event, correction, problems))
    rows = list(event.named)
    for number, each in enumerate(correction.data.get("撤下", ())):
        left = [row for row in rows if not _is(row, each)]
        if len(left) == len(rows):
            place = Place(file=correction.file, route=("撤下", number))
            problems.append(problem("L403", place, platform=each["平台名称"], file=event.file))
        rows = left
    rows += [each for each in correction.named if not _lacks(each, event.kind, problems)]
    return replace(
        event,
        date=changed.get("日期", event.date),
        number=changed.get("文号", event.number),
        named=tuple(rows),
        data={**event.data, **changed},
    )


def _changes(event: Event, correction: Event, problems: list[Problem]) -> Iterator[tuple[str, Any]]:
    for key, value in correction.data.get("改为", {}).items():
        if event.kind in OF_KIND.get(key, {event.kind}):
            yield key, value
        else:
            place = Place(file=correction.file, route=("改为", key))
            problems.append(problem("L405", place, field=key, kind=event.kind.value))


def _lacks(row: Named, kind: EventKind, problems: list[Problem]) -> bool:
    field = NEEDED.get(kind)
    if field is None or field in row.data:
        return False
    problems.append(problem("L406", row.place, platform=row.platform, field=field, kind=kind.value))
    return True


def _is(row: Named, said: Mapping[str, Any]) -> bool:
    if "案卷" in said and row.folder is not None:
        return folder_meant(str(said["案卷"])) == row.folder
    return same_name(said["平台名称"]) == same_name(row.platform)
