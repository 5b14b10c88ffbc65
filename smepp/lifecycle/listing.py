"""Who may be put on the list for publicity (公示名单): the bureau's choice, held against what the round decided."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.record import Record
from smepp.model.same import same_name
from smepp.model.title import Named

ELIGIBLE, RECOMMENDED = "符合认定条件", "同意推荐"


class Applied(Record):
    """What a round knows of an application: the decision (核对结果) and the district's opinion (意见), in the words of the forms.

    `received` is when the bureau had it (市局收件时间, without one 上报日期), `deadline` the round's: dates, or dates and times.
    None for what is not known.
    """

    folder: str
    decision: str
    opinion: str | None = None
    received: str | None = None
    deadline: str | None = None


def refused(chosen: Iterable[Named], applied: Iterable[Applied]) -> tuple[Problem, ...]:
    """What stands against the names of a choice (审定) being published, row by row; errors refuse a name, warnings do not.

    A name that is not eligible passes only with a recorded reason (理由). No reason stands in for a recommendation that is missing,
    for papers that came late, or for a second row of the same platform.
    """
    known = {each.folder: each for each in applied}
    rows = tuple(chosen)
    return tuple(found for row, first in zip(rows, _first_rows(rows), strict=True) for found in _of_row(row, first, known))


def late(received: str | None, deadline: str | None) -> bool:
    """Whether something came after a deadline; as far as both are written, so that the last day and minute are in time."""
    if received is None or deadline is None:
        return False
    shared = min(len(received), len(deadline))
    return received[:shared] > deadline[:shared]


def _of_row(row: Named, first: Named | None, known: Mapping[str, Applied]) -> Iterator[Problem]:
    if first is not None:
        yield problem("N104", row.place, related=(first.place,), platform=row.platform, row=_number(first))
        return
    found = known.get(row.folder or "")
    if found is None:
        yield problem("N105", _at(row, "案卷"), platform=row.platform, folder=row.folder)
        return
    if found.opinion != RECOMMENDED:
        yield problem("N102", row.place, platform=row.platform, opinion=found.opinion)
    if late(found.received, found.deadline):
        yield problem("N103", row.place, platform=row.platform, received=found.received, deadline=found.deadline)
    if found.decision != ELIGIBLE and not row.note:
        yield problem("N101", row.place, platform=row.platform, decision=found.decision)
    if row.decision and row.decision != found.decision:
        yield problem("N106", _at(row, "核对结果"), platform=row.platform, recorded=row.decision, decision=found.decision)


def _first_rows(rows: tuple[Named, ...]) -> Iterator[Named | None]:
    """For each row an earlier one of the same dossier, or of the same platform of the same operator; None where there is none."""
    seen: dict[tuple[str, ...], Named] = {}
    for row in rows:
        keys = [("name", same_name(row.platform), same_name(row.operator)), *([("folder", row.folder)] if row.folder else [])]
        yield next((seen[key] for key in keys if key in seen), None)
        for key in keys:
            seen.setdefault(key, row)


def _number(row: Named) -> int:
    """Which row of its list a row is, counted from 1."""
    return next((each + 1 for each in reversed(row.place.route) if isinstance(each, int)), 1)


def _at(row: Named, key: str) -> Place:
    return replace(row.place, route=(*row.place.route, key)) if key in row.data else row.place
