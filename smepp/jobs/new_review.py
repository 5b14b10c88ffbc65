"""`smepp new review`: a dossier's open clauses with the facts to be judged, blank or answered from opinion sheets."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from smepp.check.questions import questions
from smepp.jobs.check import Checked
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.output.create import create_whole
from smepp.jobs.panel.answer import Answer
from smepp.jobs.panel.existing import Existing, existing
from smepp.jobs.panel.text import ANSWERS, Meeting, entries, review_text
from smepp.jobs.scaffold.layout import STEP
from smepp.jobs.scaffold.names import on_command_line
from smepp.jobs.scaffold.shelf import shelf
from smepp.load.schemas import schema, schema_for
from smepp.model.assessment import Decision
from smepp.model.finding import Open
from smepp.model.opinion import Oddity
from smepp.model.problem import Problem
from smepp.model.question import Question
from smepp.model.record import Record
from smepp.model.stage import APPLICATION, Papers
from smepp.wording.answers import waiting

NOTES = {Decision.RETURN: "returned", Decision.NOT_ELIGIBLE: "not_eligible"}


class Given(Record):
    """What is known before the file is written: the panel's meeting, the answers by clause, and opinions that cannot be used."""

    meeting: Meeting = Meeting()
    answers: Mapping[str, Answer] = field(default_factory=dict, hash=False)
    refused: tuple[Oddity, ...] = ()


class Left(Record):
    """A question that stays open, with what was said of it, if anything."""

    question: Question
    answer: Answer | None = None


class NewReview(Record):
    """What came of it: a code of `messages.panel` with its parameters, and the exit code.

    `lacking` are the lines to be added to a file that exists, `instead` those to take the place of what it says of the same
    clauses. `stale` is what changed under opinions in the file, `note` a code for a dossier whose result no opinion can change
    now, `check` the dossier as a word of the command line to be run next.
    """

    code: str
    exit_code: ExitCode
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    lacking: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    refused: tuple[Oddity, ...] = ()
    stale: tuple[Problem, ...] = ()
    note: str | None = None
    check: str | None = None


def new_review(done: Checked, folder: Path, papers: Papers = APPLICATION, given: Given | None = None) -> NewReview:
    """Write the `review.yaml` of a checked dossier, or tell what an existing one lacks.

    With what is `given` in opinion sheets it is filled in as far as that goes. Nothing that exists is changed. Raises OSError when
    the file cannot be written, FileExistsError when one appeared meanwhile.
    """
    asked = questions_of(done)
    path = folder / papers.review
    if papers.review in done.dossier.documents or path.is_symlink():
        return _beside(done, papers, folder, asked, given)
    refused = given.refused if given else ()
    about: dict[str, Any] = {"params": {"folder": str(folder)}, "refused": refused}
    if not asked:
        return NewReview(code="nothing", exit_code=ExitCode.WRONG if refused else ExitCode.DONE, **about)
    if given and not given.answers:
        if refused:
            return NewReview(code="none_taken", exit_code=ExitCode.WRONG, **about)
        return NewReview(code="sheet_blank", exit_code=ExitCode.PERSON, **about)
    return _written(done, papers, folder, asked, given)


def questions_of(done: Checked) -> tuple[Question, ...]:
    """The questions that a dossier leaves to a panel."""
    return questions(waiting(done.assessment.findings, Open.JUDGEMENT), done.programme, done.values, done.dossier.attachments)


def _written(done: Checked, papers: Papers, folder: Path, asked: Sequence[Question], given: Given | None) -> NewReview:
    form = str(schema_for(papers.review))
    known = given or Given(meeting=Meeting(panel=done.panel))
    schemas = shelf(folder, form)
    line = schemas.modeline(form, papers.review.count("/"))
    text = review_text(asked, known.meeting, known.answers, heading=schema(form)["title"], modeline=line)
    path = folder / papers.review
    schemas.fill((form,))
    create_whole(path, text.encode())
    left = _left(asked, given)
    return NewReview(
        code="filled" if given else "made",
        exit_code=_exit_code(left, known),
        params={"file": str(path), "n": len(asked)} | ({"filled": len(asked) - len(left)} if given else {}),
        left=left,
        refused=known.refused,
        note=NOTES.get(done.assessment.decision),
        check=_command(folder, papers),
    )


def _beside(done: Checked, papers: Papers, folder: Path, asked: Sequence[Question], given: Given | None) -> NewReview:
    """What a file that exists lacks, which of its opinions no longer hold, and which can be had from the sheets."""
    found, path = existing(done, papers.review), folder / papers.review
    if found is None:
        return NewReview(code="unreadable", exit_code=ExitCode.WRONG, params={"file": str(path)}, check=_command(folder, papers))
    known = given or Given()
    missing = [each for each in asked if each.clause.id not in found.clauses]
    answered = {clause for clause, each in known.answers.items() if each.outcome}
    instead = [each for each in asked if each.clause.id in found.clauses & answered]
    left = _left(asked, given)
    return NewReview(
        code="lacking" if missing else "complete",
        exit_code=_exit_code(left, known),
        params={"file": str(path), "n": len(missing)},
        lacking=_to_paste(missing, found, known),
        instead=_to_paste(instead, found, known),
        left=left,
        refused=known.refused,
        stale=found.stale,
        note=NOTES.get(done.assessment.decision) if missing or instead else None,
    )


def _command(folder: Path, papers: Papers) -> str:
    """What follows `smepp check` to see the same papers."""
    return on_command_line(folder) + (f" --year {papers.year}" if papers.year else "")


def _left(asked: Sequence[Question], given: Given | None) -> tuple[Left, ...]:
    """The questions that stay open although opinions were given; a blank file has nothing but such."""
    if given is None:
        return ()
    answers = ((each, given.answers.get(each.clause.id)) for each in asked)
    return tuple(Left(question=each, answer=answer) for each, answer in answers if answer is None or answer.outcome is None)


def _exit_code(left: Sequence[Left], known: Given) -> ExitCode:
    return ExitCode.WRONG if known.refused else ExitCode.PERSON if left else ExitCode.DONE


def _to_paste(questions: Sequence[Question], found: Existing, known: Given) -> tuple[str, ...]:
    if not questions:
        return ()
    lines = [*([] if found.has_list else [f"{ANSWERS}:"]), *entries(questions, known.answers)]
    # Entries of one list must begin in the same column.
    return tuple(f"{' ' * found.indent}{line[STEP:]}" if line.startswith(" " * STEP) else line for line in lines)
