"""`smepp review`: all applications and re-reviews of a year, assessed, compared with one another, and laid out for people."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.exit_codes import ExitCode, by_decision, worst
from smepp.jobs.failure import JobError
from smepp.jobs.output.folder import Carried, Draft, replacing
from smepp.jobs.round.assess import Assessed, Task, assess, died
from smepp.jobs.round.found import Found, dossiers
from smepp.jobs.round.narrow import Narrowing, fit, shown
from smepp.jobs.round.order import customary
from smepp.jobs.round.pool import Work, run
from smepp.jobs.round.results import write_results
from smepp.model.entry import Entry
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.review import Review

Progress = Callable[[int, int, Assessed], None]
"""Told after each folder: how many are done, of how many, and what came of it."""


class Wish(Record):
    """What is asked for: the workspace, the year, the day (YYYY-MM-DD), which dossiers are shown, how many processes (0: one a core).

    `out` is the folder of the results; None writes none.
    """

    workspace: Path
    year: int
    on: str
    narrowing: Narrowing = Narrowing()
    jobs: int = 0
    out: Path | None = None


class Reviewed(Record):
    """The round, which of its entries are shown, the programme that governs it.

    `carried` tells what was kept of the previous output; `logs` where failures of the program are described.
    """

    review: Review
    shown: tuple[Entry, ...]
    programme: Programme
    carried: Carried = Carried()
    logs: tuple[str, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        """What a run that shows these dossiers ends with."""
        if self.logs:
            return ExitCode.BUG
        return worst(ExitCode.IMPOSSIBLE if each.decision is None else by_decision(each.decision) for each in self.shown)


def review(wish: Wish, progress: Progress) -> Reviewed:
    """Assess the round of a year.

    Raises JobError when the office's, the round's or the programme's file cannot be used, when the workspace cannot be read or the
    output not be written; the previous output is then whole.
    """
    bench = bench_for(wish.workspace, wish.year, None)
    fit(wish.narrowing, bench.programme)
    if wish.out is None:
        return _assessed(wish, bench, None, progress)
    with replacing(wish.out) as draft:
        done = _assessed(wish, bench, draft, progress)
        write_results(draft.folder, done.review, done.programme)
        return replace(done, carried=draft.publish())


def _assessed(wish: Wish, bench: Bench, draft: Draft | None, progress: Progress) -> Reviewed:
    tasks = [
        Task(found=each, year=wish.year, on=wish.on, pages=draft.folder if draft else None) for each in _found(wish.workspace)
    ]
    entries: list[Entry] = []
    logs: list[str] = []
    for done in _all(tasks, wish.jobs, progress):
        entries += done.entries
        logs += [done.log] if done.log else []
    programme = bench.programme
    review = Review(
        year=wish.year,
        on=wish.on,
        programme=programme.id,
        title=programme.title,
        document=programme.document,
        deadline=bench.deadline,
        authority=_authority(bench, wish.on),
        entries=tuple(sorted(entries, key=customary(programme))),
    )
    return Reviewed(review=review, shown=shown(review, wish.narrowing, programme), programme=programme, logs=tuple(sorted(logs)))


def _found(workspace: Path) -> tuple[Found, ...]:
    try:
        return dossiers(workspace)
    except OSError as error:
        raise JobError("unreadable", path=str(workspace), reason=error.strerror or str(error)) from error


def _all(tasks: list[Task], jobs: int, progress: Progress) -> Iterator[Assessed]:
    with closing(run(tasks, Work(assess, died), jobs or cores())) as results:
        for number, done in enumerate(results, start=1):
            progress(number, len(tasks), done)
            yield done


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _authority(bench: Bench, on: str) -> str | None:
    names = bench.office.authorities if bench.office else ()
    return next((each.name for each in names if each.since <= on and (each.until is None or on <= each.until)), None)
