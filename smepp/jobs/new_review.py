"""`smepp new review`: a dossier's open clauses with the facts to be judged, for a panel to fill in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from smepp.check.questions import questions
from smepp.jobs.check import Checked, check, dossier_folder
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.output.create import create_whole
from smepp.jobs.panel.existing import Existing, existing
from smepp.jobs.panel.text import ANSWERS, Answers, Meeting, entries, review_text
from smepp.jobs.scaffold.editor import modeline, schema_copies, schema_path
from smepp.jobs.scaffold.names import on_command_line
from smepp.load.schemas import schema
from smepp.model import forms
from smepp.model.assessment import Decision
from smepp.model.finding import Open
from smepp.model.problem import Problem
from smepp.model.question import Question
from smepp.model.record import Record
from smepp.wording.answers import waiting

NOTES = {Decision.RETURN: "returned", Decision.NOT_ELIGIBLE: "not_eligible"}


class NewReview(Record):
    """What came of it: a code of `messages.panel` with its parameters, and the exit code.

    `entries` are the lines to be pasted into a file that exists, `stale` what changed under opinions in it, `note` a code for a
    dossier whose result no opinion can change now, `written` the new file.
    """

    code: str
    exit_code: ExitCode
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    entries: tuple[str, ...] = ()
    stale: tuple[Problem, ...] = ()
    note: str | None = None
    written: Path | None = None


def new_reviews(paths: Iterable[Path], on: str) -> Iterator[NewReview | JobError]:
    """What came of each dossier in turn; one that cannot be assessed, or whose file cannot be written, stops no other.

    Raises JobError at once, before anything is written, when one of the paths is no dossier.
    """
    folders = [dossier_folder(each) for each in paths]
    return (_tried(each, on) for each in folders)


def _tried(folder: Path, on: str) -> NewReview | JobError:
    try:
        return new_review(folder, on)
    except JobError as error:
        return error
    except OSError as error:
        return JobError("unwritable", path=str(folder / forms.REVIEW), reason=error.strerror or str(error))


def new_review(folder: Path, on: str) -> NewReview:
    """Write the `review.yaml` of a dossier, or tell what an existing one lacks. `on` is the day of asking (YYYY-MM-DD).

    Nothing that exists is changed. Raises JobError when the dossier cannot be assessed, OSError when the file cannot be written.
    """
    done = check(folder, on)
    asked = questions_of(done)
    path = folder / forms.REVIEW
    if forms.REVIEW in done.dossier.documents or path.is_symlink():
        return _beside(done, asked, folder)
    if not asked:
        return NewReview(code="nothing", exit_code=ExitCode.DONE, params={"folder": str(folder)})
    return write_review(done, folder, asked, Meeting(panel=done.panel), {})


def questions_of(done: Checked) -> tuple[Question, ...]:
    """The questions that a dossier leaves to a panel."""
    return questions(waiting(done.assessment.findings, Open.JUDGEMENT), done.programme, done.values, done.dossier.attachments)


def write_review(done: Checked, folder: Path, asked: Sequence[Question], meeting: Meeting, answers: Answers) -> NewReview:
    """Write a new `review.yaml` with what is known already. Raises OSError, FileExistsError when one appeared meanwhile."""
    path = folder / forms.REVIEW
    heading = schema(forms.REVIEW.removesuffix(".yaml"))["title"]
    text = review_text(asked, meeting, answers, heading=heading, modeline=modeline(forms.REVIEW))
    copy = folder / schema_path(forms.REVIEW)
    if not copy.exists():
        create_whole(copy, schema_copies((forms.REVIEW,))[schema_path(forms.REVIEW)])
    create_whole(path, text.encode())
    return NewReview(
        code="made",
        exit_code=ExitCode.DONE,
        params={"file": str(path), "n": len(asked), "command": on_command_line(folder)},
        note=NOTES.get(done.assessment.decision),
        written=path,
    )


def _beside(done: Checked, asked: Sequence[Question], folder: Path) -> NewReview:
    """What a file that exists lacks, and which of its opinions no longer hold."""
    file = str(folder / forms.REVIEW)
    found = existing(done)
    if found is None:
        params = {"file": file, "command": on_command_line(folder)}
        return NewReview(code="unreadable", exit_code=ExitCode.WRONG, params=params)
    missing = [each for each in asked if each.clause.id not in found.clauses]
    return NewReview(
        code="lacking" if missing else "complete",
        exit_code=ExitCode.DONE,
        params={"file": file, "n": len(missing)},
        entries=_to_paste(missing, found),
        stale=found.stale,
        note=NOTES.get(done.assessment.decision) if missing else None,
    )


def _to_paste(missing: Sequence[Question], found: Existing) -> tuple[str, ...]:
    if not missing:
        return ()
    lines = [*([] if found.has_list else [f"{ANSWERS}:"]), *entries(missing, {})]
    # Entries of one list must begin in the same column.
    return tuple(f"{' ' * found.indent}{line[2:]}" if line.startswith("  ") else line for line in lines)
