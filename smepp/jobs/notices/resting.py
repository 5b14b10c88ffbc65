"""What a document rests on (所依据的步骤), and that it is not dated before that."""

from collections.abc import Iterable, Iterator

from smepp.jobs.notices.desk import Desk
from smepp.lifecycle import kinds
from smepp.model.life import Table
from smepp.model.notice import Notice, Row
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name
from smepp.model.title import Event, Named


def too_early(desk: Desk, notice: Notice, place: Place, events: Iterable[Event], rows: Iterable[Row]) -> Iterator[Problem]:
    """That the newest record of a step before it is dated later.

    Records of the `rows` for which the step is not open are looked at, and of anybody where the document lists nobody.
    """
    stopped = tuple(rows)
    table = next((each.rules.table for each in desk.workspace.told.platforms), None) if desk.workspace.told else None
    if table is None or not notice.kind.steps or (notice.rows and not stopped):
        return
    before = foundations(table, notice.kind.steps)
    folders = {each.folder for each in stopped if each.folder}
    names = {same_name(each.platform) for each in stopped}

    def concerned(named: Named) -> bool:
        return not stopped or named.folder in folders or same_name(named.platform) in names

    later = [
        each
        for each in events
        if each.kind.value in before and each.date > desk.day and each.year == desk.year and any(map(concerned, each.named))
    ]
    newest = max(later, key=lambda each: (each.date, each.file), default=None)
    if newest:
        related = (Place(file=newest.file, route=("日期",)),)
        said = {"date": desk.day, "step": newest.kind.value, "newest": newest.date, "file": newest.file}
        yield problem("N317", place, related=related, **said)


def foundations(table: Table, steps: Iterable[str]) -> frozenset[str]:
    """The kinds of what leads to the states in which one of the steps may be taken; behind a day that comes by itself, what led there."""
    wanted = set(steps)
    sources = {source for each in table.steps if each.name in wanted for source in each.sources}
    found: set[str] = set()
    seen: set[str] = set()
    while sources:
        seen |= sources
        leading = [each for each in table.steps if each.target in sources and each.name not in wanted]
        found |= {each.kind for each in leading}
        sources = {source for each in leading if each.kind in kinds.TIMES for source in each.sources} - seen
    return frozenset(found)
