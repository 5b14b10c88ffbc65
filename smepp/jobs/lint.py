"""Documents of an office looked through (核对公文): files that somebody wrote, and what the program itself has made."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.calendar import almanac, office_named
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.lived import Lived, lived
from smepp.jobs.notices.kinds import kinds_in
from smepp.jobs.notices.papers import WORD, papers
from smepp.lifecycle.acting import acting_on, successors
from smepp.lint import Known, examine
from smepp.lint.anatomy import dissect
from smepp.lint.kind import kind_of
from smepp.load.document import paper_of, read_paper
from smepp.load.workspace import as_seen, find_office
from smepp.model.examined import Examined
from smepp.model.notice import KindRule, Notice
from smepp.model.paper import PaperText
from smepp.model.problem import Problem
from smepp.model.record import Record


class Asked(Record):
    """What the user says of the documents: `kind` by its word (代号), the `office` folder, the `year` of the round; None if nothing.

    `on` (YYYY-MM-DD) is the day of a document that has none.
    """

    on: str
    kind: str | None = None
    office: str = ""
    year: int | None = None
    strict: bool = False


def lint_each(files: Sequence[str], asked: Asked) -> Iterator[Examined | JobError]:
    """Look through files one after the other; one that cannot be read stops no other.

    Raises JobError (command line) before the first when a path is not there or names a folder, or when the kind is unknown.
    """
    for typed in files:
        if not Path(typed).is_file():
            raise JobError("no_such_document", exit_code=ExitCode.USAGE, path=typed)
    return (_tried(each, asked) for each in files)


def lint_made(data: bytes, name: str, notice: Notice, workspace: Lived, *, draft: bool | None = None) -> tuple[Problem, ...]:
    """What is wrong with a document by its bytes (.docx or .html), held against what it was made from.

    `draft` None: a draft when the notice has no number or no day. Raises nothing for what the bytes are.
    """
    known = known_of(workspace, workspace.on if notice.dated is None else notice.dated)
    return examine(paper_of(data, name), replace(known, notice=notice, draft=notice.draft if draft is None else draft))


def lint_edited(data: bytes, name: str, notice: Notice, workspace: Lived) -> tuple[Problem, ...]:
    """As `lint_made`, of a document that somebody has edited: it is held against the same one as the program makes it, too."""
    known = known_of(workspace, workspace.on if notice.dated is None else notice.dated)
    made = _as_made(notice, workspace)
    return examine(paper_of(data, name), replace(known, notice=notice, made=made, draft=notice.draft))


def _as_made(notice: Notice, workspace: Lived) -> PaperText | None:
    """The document before anybody edited it; None where the office's template cannot be used, which is told when it is drafted."""
    try:
        return paper_of(papers(notice, workspace.bench.office_path)[WORD], f"notice{WORD}")
    except JobError:
        return None


def known_of(workspace: Lived, day: str) -> Known:
    """What a workspace knows of documents of a day (YYYY-MM-DD)."""
    known = _of_bench(workspace.bench, day)
    told = workspace.told
    if told is None:
        return known
    return replace(known, calendar=told.calendar, subjects=tuple(each.subject for each in told.platforms))


def exit_code(found: Examined | JobError) -> ExitCode:
    """What a run over this document alone ends with."""
    if isinstance(found, JobError):
        return found.exit_code
    return ExitCode.WRONG if found.wrong else ExitCode.DONE


def _tried(typed: str, asked: Asked) -> Examined | JobError:
    path = Path(typed)
    try:
        text = read_paper(path, path.name)
    except OSError as error:
        return JobError("unreadable", path=typed, reason=error.strerror or str(error))
    try:
        return _linted(typed, text, asked)
    except JobError as error:
        if error.exit_code is ExitCode.USAGE:
            raise
        return error


def _linted(typed: str, text: PaperText, asked: Asked) -> Examined:
    parts = dissect(text)
    day = parts.dated.isoformat() if parts.dated else asked.on
    year = asked.year or int(day[:4])
    office = _office(typed, asked.office)
    if office:
        known = known_of(lived(office, day, year), day)
    else:
        known = replace(_of_bench(bench_for(Path(typed).parent, year, None), day), calendar=almanac(None).calendar)
    known = replace(known, kind=_kind(asked.kind, known), strict=asked.strict)
    return Examined(
        file=typed,
        problems=examine(text, known),
        kind=kind_of(parts, known),
        read=not text.problems,
        held=bool(office),
    )


def _of_bench(bench: Bench, day: str) -> Known:
    return Known(
        programme=bench.programme,
        kinds=kinds_in(bench.programme, bench.office_path),
        office=bench.office,
        acting=acting_on(bench.office, successors(bench.programme.data), day),
    )


def _office(typed: str, named: str) -> str:
    """The folder of the office to hold a document against: the one that is named, else in or above the document's folder, else here."""
    if named:
        if not Path(named).is_dir():
            raise JobError("no_such_path", exit_code=ExitCode.USAGE, path=named)
        if find_office(Path(named)) is None:
            raise JobError("no_office", exit_code=ExitCode.USAGE, path=named)
        return named
    found = find_office(Path(typed).parent)
    if found:
        return as_seen(found.parent, Path(typed))
    here = office_named("")
    return str(here.parent) if here else ""


def _kind(wanted: str | None, known: Known) -> KindRule | None:
    if wanted is None:
        return None
    found = next((each for each in known.kinds if wanted in {each.id, each.name}), None)
    if found is None:
        raise JobError("no_such_notice", exit_code=ExitCode.USAGE, kind=wanted, known=tuple(each.id for each in known.kinds))
    return found
