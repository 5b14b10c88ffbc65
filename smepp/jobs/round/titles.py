"""The titles that were held when a round's applications were due (称号)."""

from pathlib import Path

from smepp.jobs.bench import Bench
from smepp.jobs.events import read_events
from smepp.jobs.failure import JobError
from smepp.lifecycle.titles import titles_on
from smepp.model.problem import Problem
from smepp.model.record import Record
from smepp.model.title import Title


class Held(Record):
    """The titles, the folder of the office that awarded them, and what is wrong with the files that tell of them."""

    office: Path
    titles: tuple[Title, ...] = ()
    problems: tuple[Problem, ...] = ()


def held(workspace: Path, bench: Bench) -> Held:
    """The titles on the round's deadline, from the events beside the office's file (beside the dossiers without one).

    Raises JobError when they cannot be read.
    """
    office = bench.office_path.parent if bench.office_path else workspace
    try:
        found = read_events(office)
    except OSError as error:
        raise JobError("unreadable", path=str(office), reason=error.strerror or str(error)) from error
    day = (bench.deadline or "")[:10]
    return Held(office=office, titles=titles_on(found.events, day), problems=found.problems)
