"""What stands against issuing a document (不能发的原因), and what should be known before."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from smepp.check.schema import check_schema
from smepp.jobs.applied import applied
from smepp.jobs.events import read_events
from smepp.jobs.notices import listing
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.numbering import NUMBER, number_problems
from smepp.jobs.notices.repeated import issued_before, publicity_problems
from smepp.jobs.notices.resting import too_early
from smepp.jobs.notices.trying import tried
from smepp.jobs.notices.unlike import unlike
from smepp.jobs.notices.written import Written
from smepp.jobs.scaffold.shelf import shelf
from smepp.lifecycle.listing import refused
from smepp.lifecycle.uncounted import STRAY, UNMATCHED, UNREAD
from smepp.load.events import ROWS
from smepp.load.schemas import form_schemas
from smepp.load.strict import read
from smepp.model import forms
from smepp.model.notice import Notice
from smepp.model.place import Place
from smepp.model.problem import Level, Problem, problem
from smepp.model.title import EventKind

DATE = ("日期",)
OUT_OF_ORDER = frozenset({"L101", "L102", "L116", "L124", "L126"})
"""That a step does not follow on the one before, which is told in the words of documents already."""


def against(desk: Desk, notice: Notice, made: Written, *, thorough: bool = True) -> tuple[Problem, ...]:
    """Everything at once, errors and warnings: a document with errors is not issued.

    Without `thorough` dossiers are not assessed and the event is not tried out. Raises JobError where the workspace cannot be read.
    """
    known = read_events(desk.workspace.folder)
    stopped = {each.row: each.problem for each in listing.stopped(desk, notice, made.file)}
    found = [
        *_unread(desk, notice),
        *listing.nobody(desk, notice, made.file),
        *number_problems(notice, Place(file=made.file, route=(NUMBER,)), known),
        *publicity_problems(desk, notice, Place(file=made.file, route=DATE)),
        *issued_before(desk, notice, Place(file=made.file), known.documents),
        *_future(desk, notice, Place(file=made.file, route=DATE)),
        *too_early(desk, notice, Place(file=made.file, route=DATE), known.events, (notice.rows[row] for row in stopped)),
        *listing.left_out(desk, notice),
    ]
    found += _shape(made, desk.workspace.folder) if notice.number and not listing.empty(notice) else ()
    found += stopped.values()
    found += unlike(desk, notice, made.file) if thorough else ()
    if thorough and notice.kind.event:
        found += _tried(desk, notice, made, frozenset(stopped))
    return tuple(dict.fromkeys(found))


def _tried(desk: Desk, notice: Notice, made: Written, stopped: frozenset[int]) -> Iterator[Problem]:
    """What the event would bring about; what is only out of order in one of the rows that are `stopped` is told already."""
    if notice.kind.event == EventKind.PUBLICITY.value:
        yield from _publishable(desk, made)
    if any(each.level is Level.ERROR for each in _shape(made, desk.workspace.folder)):
        return
    trial = tried(desk, made.event)
    mine = partial(_row_of, file=made.file)
    told = [each for each in trial.problems if not (each.code in OUT_OF_ORDER and mine(each) in stopped)]
    yield from told
    known = {*stopped, *(mine(each) for each in told if each.level is Level.ERROR)}
    for number, row in enumerate(notice.rows):
        steps = trial.taken.get(number, ())
        if notice.kind.steps and number not in known and not set(steps) & set(notice.kind.steps):
            yield problem("N304", Place(file=made.file, route=(ROWS, number)), platform=row.platform, notice=notice.kind.name)


def _publishable(desk: Desk, made: Written) -> Iterable[Problem]:
    """What stands against the names being published, each dossier assessed anew."""
    folder = desk.workspace.folder
    there = [each.folder for each in made.event.named if each.folder and (folder / each.folder / forms.DOSSIER).is_file()]
    return refused(made.event.named, (each.applied for each in applied(folder, there, desk.day)))


def _row_of(each: Problem, file: str) -> int | None:
    route = each.place.route
    if each.place.file != file or len(route) < len((ROWS, 0)) or route[0] != ROWS:
        return None
    return route[1] if isinstance(route[1], int) else None


def _shape(made: Written, workspace: Path) -> tuple[Problem, ...]:
    """What of the event the form of such events does not take."""
    document = read(made.data(shelf(workspace, made.form)), made.file)
    return (*document.problems, *check_schema(document, made.form, form_schemas()))


def _unread(desk: Desk, notice: Notice) -> Iterator[Problem]:
    """Records of the year that were not read, or name nobody: whom they stop, such as an objection, cannot be known.

    Of other years it is only told. A correction may go out over names that it is there to mend.
    """
    codes = STRAY if notice.kind.event == EventKind.CORRECTION.value else UNMATCHED
    for each in desk.workspace.problems:
        if each.level is Level.ERROR and (each.code.startswith(UNREAD) or each.code in codes):
            of_the_year = each.place.file.startswith(f"{forms.ROUNDS}/{desk.year}/")
            yield each if of_the_year else replace(each, level=Level.WARNING)


def _future(desk: Desk, notice: Notice, place: Place) -> Iterator[Problem]:
    if notice.dated and notice.dated > desk.wish.on:
        yield problem("N318", place, date=notice.dated, today=desk.wish.on)
