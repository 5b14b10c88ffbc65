"""The titles that were held when a round's applications were due (称号)."""

from pathlib import Path

from smepp.jobs.bench import Bench
from smepp.jobs.digests import stale_events
from smepp.jobs.events import read_events
from smepp.jobs.failure import JobError
from smepp.lifecycle.titles import titles_on
from smepp.model.problem import Problem
from smepp.model.record import Record
from smepp.model.title import EventKind, Title


class Held(Record):
    """The titles, the folder of the office that awarded them, and what is wrong with the files that tell of them.

    `changed` are events of the round that the papers of today no longer fit.
    """

    office: Path
    titles: tuple[Title, ...] = ()
    problems: tuple[Problem, ...] = ()
    changed: tuple[Problem, ...] = ()


def held(workspace: Path, bench: Bench, year: int, on: str) -> Held:
    """The titles on the round's deadline, from the events beside the office's file (beside the dossiers without one).

    Of the events of the round's year until the day `on` (YYYY-MM-DD) it is looked whether their papers have changed. Raises JobError
    when something cannot be read.
    """
    office = bench.office_path.parent if bench.office_path else workspace
    try:
        found = read_events(office)
    except OSError as error:
        raise JobError("unreadable", path=str(office), reason=error.strerror or str(error)) from error
    day = (bench.deadline or "")[:10]
    of_round = [each for each in found.events if each.year == year or each.kind is EventKind.CORRECTION]
    return Held(
        office=office,
        titles=titles_on(found.events, day),
        problems=found.problems,
        changed=tuple(each for _, each in stale_events(office, of_round, on)),
    )
