"""`smepp review`: all applications and re-reviews of a year, assessed, compared with one another, and laid out for people."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from smepp.check.across import hints
from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.exit_codes import ExitCode, by_decision, worst
from smepp.jobs.failure import JobError
from smepp.jobs.output.folder import Carried, replacing
from smepp.jobs.round.assess import Assessed, Task, assess, died
from smepp.jobs.round.found import Found, dossiers
from smepp.jobs.round.narrow import Narrowing, fit, shown
from smepp.jobs.round.order import customary, in_order
from smepp.jobs.round.papers import make_folders
from smepp.jobs.round.pool import Work, cores, run
from smepp.jobs.round.results import Made, write_results
from smepp.jobs.round.titles import held
from smepp.lifecycle.acting import acting_on, successors
from smepp.model.codes import Level
from smepp.model.entry import Entry
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.model.question import Asked
from smepp.model.record import Record
from smepp.model.review import Review
from smepp.model.trace import Trace

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

    `problems` are those of the files of events that titles already held are read from, in `office`; `changed` are the round's events
    whose papers have changed since; `carried` tells what was kept of the previous output, `written` whether there is a new one (a round without dossiers writes none), `logs` where failures of the program are
    described.
    """

    review: Review
    shown: tuple[Entry, ...]
    programme: Programme
    office: Path
    problems: tuple[Problem, ...] = ()
    changed: tuple[Problem, ...] = ()
    carried: Carried = Carried()
    written: bool = False
    logs: tuple[str, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        """What a run that shows these dossiers ends with."""
        if self.logs:
            return ExitCode.BUG
        if any(each.level is Level.ERROR for each in self.problems):
            return ExitCode.IMPOSSIBLE
        return worst(ExitCode.IMPOSSIBLE if each.decision is None else by_decision(each.decision) for each in self.shown)


def review(wish: Wish, progress: Progress) -> Reviewed:
    """Assess the round of a year.

    Raises JobError when the office's, the round's or the programme's file cannot be used, when the workspace cannot be read or the
    output not be written; the previous output is then whole.
    """
    bench = bench_for(wish.workspace, wish.year, None)
    fit(wish.narrowing, bench.programme)
    if wish.out is None:
        return _reviewed(wish, bench, _gathered(wish, bench.programme, None, progress))
    with replacing(wish.out) as draft:
        make_folders(draft.folder)
        gathered = _gathered(wish, bench.programme, draft.folder, progress)
        done = _reviewed(wish, bench, gathered)
        if not gathered.entries:
            # Nothing is no result; what an earlier run left is not given up for it.
            return done
        panel = bench.round_.panel if bench.round_ else ()
        made = Made(review=done.review, programme=done.programme, asked=gathered.asked, panel=panel, office=bench.office_path)
        write_results(draft.folder, made)
        return replace(done, carried=draft.publish(), written=True)


class _Gathered(Record):
    """What came back of all dossiers, in the order of the round."""

    entries: tuple[Entry, ...]
    traces: tuple[Trace, ...]
    asked: Mapping[str, tuple[Asked, ...]]
    logs: tuple[str, ...]


def _gathered(wish: Wish, programme: Programme, pages: Path | None, progress: Progress) -> _Gathered:
    tasks = [Task(found=each, year=wish.year, on=wish.on, pages=pages) for each in _found(wish.workspace)]
    done = list(_all(tasks, wish.jobs, progress))
    entries = sorted((each for one in done for each in one.entries), key=customary(programme))
    return _Gathered(
        entries=tuple(entries),
        traces=tuple(in_order((each for one in done for each in one.traces), entries)),
        asked={folder: questions for one in done for folder, questions in one.asked},
        logs=tuple(sorted(one.log for one in done if one.log)),
    )


def _reviewed(wish: Wish, bench: Bench, gathered: _Gathered) -> Reviewed:
    programme = bench.programme
    titles = held(wish.workspace, bench, wish.year, wish.on)
    review = Review(
        year=wish.year,
        on=wish.on,
        programme=programme.id,
        title=programme.title,
        document=programme.document,
        deadline=bench.deadline,
        authority=acting_on(bench.office, successors(programme.data), wish.on).name,
        entries=gathered.entries,
        hints=hints(gathered.traces, round_=bench.round_, programme=programme, titles=titles.titles),
    )
    return Reviewed(
        review=review,
        shown=shown(review, wish.narrowing, programme),
        programme=programme,
        office=titles.office,
        problems=titles.problems,
        changed=titles.changed,
        logs=gathered.logs,
    )


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
