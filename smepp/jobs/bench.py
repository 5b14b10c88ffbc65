"""What a dossier is held against: office, round and programme, found from where the dossier lies."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from smepp.check.blanks import without_blanks
from smepp.check.schema import check_schema
from smepp.jobs import programmes
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.places import places, places_in
from smepp.load.programme import NO_ARTICLES, NO_EDITION, ProgrammeError
from smepp.load.schemas import form_schemas
from smepp.load.workspace import as_seen, find_office, office_record, read_document, round_path, round_record
from smepp.model import forms
from smepp.model.office import Office, Round
from smepp.model.place import Place
from smepp.model.problem import Level, Problem, problem
from smepp.model.programme import Programme
from smepp.model.record import Record


class Bench(Record):
    """The office file (None without one), its record, the programme and deadline of a year, and the year's round.

    `round_found` tells whether the round's file set the deadline.
    """

    office_path: Path | None
    office: Office | None
    programme: Programme
    deadline: str | None
    round_: Round | None = None
    round_found: bool = False
    problems: tuple[Problem, ...] = ()


def bench_for(folder: Path, year: int | None, wanted: str | None) -> Bench:
    """What governs a dossier in `folder` for an application year; `wanted` is the programme that the dossier itself names.

    A dossier that names an unknown programme, or a year before its first edition, is held against the nearest one, with an error
    that says so. Raises JobError when the office's file, the round's or the programme's cannot be used.
    """
    try:
        return _bench_for(find_office(folder), year, wanted)
    except JobError as error:
        if isinstance(path := error.params.get("path"), Path):
            error.params = {**error.params, "path": as_seen(path, folder)}
        raise


def _bench_for(path: Path | None, year: int | None, wanted: str | None) -> Bench:
    office = _office(path) if path else None
    known = programmes.known(path)
    chosen = wanted or (office.programme if office else None) or programmes.default()
    problems: list[Problem] = []
    if chosen not in known:
        if wanted is None:
            raise JobError("no_such_programme", programme=chosen, known=known)
        problems.append(problem("O104", Place(file=forms.DOSSIER, route=("认定办法",)), programme=chosen, known=known))
        chosen = (office.programme if office else None) or programmes.default()
    round_ = _round(path, year) if path and year is not None else None
    programme = _programme(chosen, year, path, round_)
    if year is not None and programme.in_force > programmes.deadline_of(programme, year, round_)[:10]:
        place = Place(file=forms.DOSSIER, route=("年度",))
        problems.append(problem("O105", place, year=year, programme=programme.title, first=programme.in_force))
    deadline = programmes.deadline_of(programme, year, round_) if year is not None else None
    return Bench(
        office_path=path,
        office=office,
        programme=programme,
        deadline=deadline,
        round_=round_,
        round_found=round_ is not None and round_.deadline is not None,
        problems=(*problems, *(office.problems if office else ()), *(round_.problems if round_ else ())),
    )


def edition_named(folder: Path, wanted: str | None, year: int | None) -> Programme:
    """The edition that a command names; the office's own programme and the newest edition where it names none.

    Raises JobError (command line) for a programme that is not there.
    """
    programme = bench_for(folder, year, wanted).programme
    if wanted and programme.id != wanted:
        known = programmes.known(find_office(folder))
        raise JobError("no_such_programme", exit_code=ExitCode.USAGE, programme=wanted, known=known)
    return programme


@cache
def _programme(wanted: str, year: int | None, office: Path | None, round_: Round | None) -> Programme:
    try:
        return programmes.governing(wanted, year, office, round_)
    except ProgrammeError as error:
        raise _unusable(error) from error


EMPTY = {NO_ARTICLES: "programme_no_articles", NO_EDITION: "programme_no_edition"}


def _unusable(error: ProgrammeError) -> JobError:
    path = Path(error.path)
    if not error.problems:
        return JobError(EMPTY.get(error.reason, "programme_unusable"), path=path, reason=error.reason)
    if error.clauses is None:
        return JobError("programme_wrong", path=path, problems=error.problems, locate=places_in(path))
    code = "programme_wrong_clauses" if error.clauses else "programme_wrong"
    locate = places(lambda file: path / file)
    return JobError(code, path=path, clauses=error.clauses, problems=error.problems, folder=True, locate=locate)


@cache
def _office(path: Path) -> Office:
    root, notices = _sound(path, forms.OFFICE, "office")
    return replace(office_record(forms.OFFICE, root), problems=notices)


@cache
def _round(office: Path, year: int) -> Round | None:
    path = round_path(office, year)
    if path is None:
        return None
    name = f"{forms.ROUNDS}/{path.name}"
    root, notices = _sound(path, name, "round")
    record = replace(round_record(name, root), problems=notices)
    if record.deadline and not record.deadline.startswith(f"{year:04d}-"):
        wrong = problem("O108", Place(file=name, route=("截止时间",)), deadline=record.deadline, year=year)
        raise JobError("office_unusable", path=path, problems=(wrong,), locate=places_in(path))
    if record.year == year:
        return record
    wrong = problem("O103", Place(file=name, route=("年度",)), year=record.year, file=name)
    return replace(record, year=year, problems=(*notices, wrong))


def _sound(path: Path, name: str, kind: str) -> tuple[Any, tuple[Problem, ...]]:
    """What a file says, and the warnings about it. Raises JobError for one with errors."""
    try:
        document = read_document(path, name)
    except OSError as error:
        raise JobError("unreadable", path=path, reason=error.strerror) from error
    problems = (*document.problems, *check_schema(document, kind, form_schemas()))
    errors = tuple(each for each in problems if each.level is Level.ERROR)
    if errors or document.value is None:
        raise JobError("office_unusable", path=path, problems=errors, locate=places_in(path))
    return without_blanks(document.value), problems
