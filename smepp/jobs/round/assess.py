"""One dossier of a round, assessed in whatever process: exactly as a check of it alone does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from smepp.check.across import trace_of
from smepp.check.cover import application_year
from smepp.check.questions import questions
from smepp.jobs.bug import write_log
from smepp.jobs.check import Checked, check
from smepp.jobs.failure import JobError
from smepp.jobs.round.entry import entry_of
from smepp.jobs.round.found import Found
from smepp.jobs.round.papers import write_papers
from smepp.load.workspace import read_document
from smepp.model import forms
from smepp.model.assessment import Decision
from smepp.model.entry import Entry, Failure, Stage
from smepp.model.finding import Open
from smepp.model.question import Asked, answered_in
from smepp.model.record import Record
from smepp.model.trace import Trace
from smepp.wording.answers import waiting
from smepp.wording.evidence import asked

UNREADABLE = "unreadable"


class Task(Record):
    """A dossier's folder to be assessed for a year's round as on a day (YYYY-MM-DD); `pages` is where its papers are written."""

    found: Found
    year: int
    on: str
    pages: Path | None = None


class Assessed(Record):
    """What came of one folder: nothing when it is not of the round, else its application, its re-review, or both.

    `traces` are what is compared with other dossiers, `asked` what the panel is asked, by the folder of the answers; `log` is where a failure of the program itself is described.
    """

    folder: str
    entries: tuple[Entry, ...] = ()
    traces: tuple[Trace, ...] = ()
    asked: tuple[tuple[str, tuple[Asked, ...]], ...] = ()
    log: str | None = None

    @property
    def problems(self) -> int:
        """How many errors and warnings its papers have."""
        return sum(each.errors + each.warnings for each in self.entries)


def assess(task: Task) -> Assessed:
    """Assess a folder's application and re-review of the year.

    Raises OSError when its papers cannot be written, JobError for an office's own template that cannot be used, and nothing for what
    lies in the folder.
    """
    found = task.found
    if found.closed:
        return _failed(task, Failure(code=UNREADABLE, params={"path": found.name, "reason": found.closed}))
    try:
        kept = [_kept(task, stage, _tried(task, stage)) for stage in _stages(task)]
    except (OSError, JobError):
        raise
    except Exception as error:  # noqa: BLE001 - a bug that one dossier brings to light must not lose the others their answer
        return _failed(task, Failure(code="bug_here"), log=write_log(error))
    return Assessed(
        folder=found.name,
        entries=tuple(each.entry for each in kept),
        traces=tuple(each.trace for each in kept if each.trace),
        asked=tuple((answered_in(each.entry, task.year), each.asked) for each in kept if each.asked),
    )


def died(task: Task) -> Assessed:
    """What stands for a folder over which the process died: ended by the system, most likely for want of memory."""
    return _failed(task, Failure(code="process_died"))


def _stages(task: Task) -> Iterator[Stage]:
    """What of a folder belongs to the round. A year that cannot be read is every year's: such papers must not go unseen."""
    if _year(task.found.path) in (task.year, None):
        yield Stage.APPLICATION
    if (task.found.path / forms.REREVIEW / str(task.year)).is_dir():
        yield Stage.REREVIEW


def _year(folder: Path) -> int | None:
    try:
        return application_year(read_document(folder / forms.DOSSIER, forms.DOSSIER).value or {})
    except OSError:
        return None


def _tried(task: Task, stage: Stage) -> Checked | Failure:
    try:
        return check(task.found.path, task.on, task.year if stage is Stage.REREVIEW else None)
    except JobError as error:
        return Failure(code=error.code, params=_plain(error, task), problems=error.problems)
    except OSError as error:
        return Failure(code=UNREADABLE, params={"path": task.found.name, "reason": error.strerror or str(error)})


def _plain(error: JobError, task: Task) -> dict[str, Any]:
    """A path as it is from the workspace: the same wherever the program is run."""
    return {name: task.found.name if name == "path" else value for name, value in error.params.items()}


class _Kept(Record):
    entry: Entry
    trace: Trace | None = None
    asked: tuple[Asked, ...] = ()


def _kept(task: Task, stage: Stage, done: Checked | Failure) -> _Kept:
    folder = task.found.name
    slug = task.found.slug if stage is Stage.APPLICATION else f"{task.found.slug}-{forms.REREVIEW}"
    if isinstance(done, Failure):
        return _Kept(entry=Entry(folder=folder, slug=slug, stage=stage, failure=done))
    findings, attachments = done.assessment.findings, done.dossier.attachments
    # Only they are on the panel's sheet, and without results there is none.
    on_sheet = task.pages and done.assessment.decision is Decision.NEEDS_JUDGEMENT
    open_ = waiting(findings, Open.JUDGEMENT) if on_sheet else ()
    entry = entry_of(folder, slug, stage, done.assessment, done.values)
    if task.pages:
        write_papers(done, entry, task.on, task.pages)
    return _Kept(
        entry=entry,
        trace=trace_of(folder, stage, done.values, attachments, done.assessment.operator or done.assessment.platform),
        asked=tuple(asked(each, "zh") for each in questions(open_, done.programme, done.values, attachments)),
    )


def _failed(task: Task, failure: Failure, log: str | None = None) -> Assessed:
    entry = Entry(folder=task.found.name, slug=task.found.slug, stage=Stage.APPLICATION, failure=failure)
    return Assessed(folder=task.found.name, entries=(entry,), log=log)
