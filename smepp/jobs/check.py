"""The main job: one dossier's folder to its assessment."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from smepp.check.against import Against
from smepp.check.assess import Values, examine
from smepp.check.causes import NO_RULES
from smepp.check.cover import application_year
from smepp.check.rereview import for_papers
from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.exit_codes import ExitCode, of
from smepp.jobs.failure import JobError
from smepp.jobs.places import Locate, places
from smepp.load.folder import read_dossier
from smepp.load.papers import keys_of, rereview_years, schemas_of
from smepp.load.workspace import as_seen, read_document
from smepp.model import forms
from smepp.model.assessment import Assessment
from smepp.model.dossier import Dossier
from smepp.model.office import Expert
from smepp.model.place import Place
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.stage import APPLICATION, Papers, Stage

LAST_DAY = "9999-12-31"


class Checked(Record):
    """An assessment, the dossier that was read, the programme that it is by, and the way to find a place in the files' text.

    `dossier` holds the files as they were written, `values` the facts that the assessment rests on (by file, verified values in
    place of the declared ones). `office` is the office's file, None without one: its problems and those of
    its rounds are not the dossier's. `panel` are the experts of the year's round.
    """

    assessment: Assessment
    dossier: Dossier
    values: Values
    programme: Programme
    locate: Locate
    office: Path | None = None
    panel: tuple[Expert, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        """What a run that checked this dossier alone ends with."""
        return of(self.assessment)


def check(folder: Path, on: str | None, year: int | None = None) -> Checked:
    """Assess one dossier as on a day (YYYY-MM-DD): its application, or with a `year` the re-review of that year.

    Raises JobError when that cannot be done; for a year of which there are no re-review papers one of the command line.
    """
    papers = APPLICATION if year is None else Papers(stage=Stage.REREVIEW, year=year)
    try:
        dossier = read_dossier(folder, known_keys=keys_of(papers), papers=papers)
    except OSError as error:
        raise JobError("unreadable", path=str(folder), reason=error.strerror) from error
    if year is not None and year not in dossier.rereviews:
        raise _no_rereview(folder, year, dossier.rereviews)
    front = dossier.value(forms.DOSSIER) or {}
    wanted = front.get("认定办法")
    round_year = application_year(front) if year is None else year
    bench = bench_for(folder, round_year, wanted if isinstance(wanted, str) and wanted else None)
    dossier = replace(dossier, problems=(*dossier.problems, *_of_papers(bench.problems, papers)))
    programme = for_papers(bench.programme, papers)
    against = Against(
        programme=programme,
        deadline=bench.deadline,
        office=bench.office,
        round_found=bench.round_found,
        on=on,
        schemas=schemas_of(papers),
        papers=papers,
    )
    examined = examine(dossier, against)
    return Checked(
        assessment=examined.assessment if year is None else _called(examined.assessment, folder, on),
        dossier=dossier,
        values=examined.values,
        programme=programme,
        locate=_locator(folder, dossier, bench),
        office=bench.office_path,
        panel=bench.round_.panel if bench.round_ else (),
    )


def _called(assessment: Assessment, folder: Path, on: str | None) -> Assessment:
    """Under the names of the day: a platform may have been renamed, or have moved, since it applied."""
    from smepp.jobs.blank.cover import DISTRICT, OPERATOR, PLATFORM, cover  # reads the changes, which few dossiers have

    called = cover(folder, on or LAST_DAY).called
    return replace(
        assessment,
        platform=called.get(PLATFORM, assessment.platform),
        operator=called.get(OPERATOR, assessment.operator),
        district=called.get(DISTRICT, assessment.district),
    )


def _of_papers(problems: Iterable[Problem], papers: Papers) -> Iterator[Problem]:
    """The bench's problems; that no rules were in force yet is said of the cover's year, which is not a re-review's."""
    rules = Place(file=forms.DOSSIER, route=("认定办法",))
    for each in problems:
        yield replace(each, place=rules) if each.code == NO_RULES and papers.stage is Stage.REREVIEW else each


def check_each(
    dossiers: Iterable[tuple[str, Path]], on: str, year: int | None = None
) -> Iterator[tuple[str, Checked | JobError]]:
    """Assess dossiers, each under the name that the user typed, one after the other; one that cannot be assessed stops no other.

    With a `year` what each has of that year: its re-review, or its application when it has no re-review papers of it; without one
    the application, or of a recognised platform the newest re-review. Raises JobError at once, before any is assessed, when
    one of the paths is no dossier or has nothing of the year.
    """
    folders = [(typed, _looked_at(path, on, year)) for typed, path in dossiers]
    return ((typed, _tried(folder, on)) for typed, folder in folders)


Wanted = tuple[Path, int | None]
"""A dossier's folder, and the year of the re-review that is wanted, None for the application."""


def _looked_at(path: Path, on: str, year: int | None) -> Wanted | JobError:
    try:
        folder = dossier_folder(path)
        return folder, year_wanted(folder, on, year)
    except OSError as error:
        return _unreadable(path, error)


def year_wanted(folder: Path, on: str, year: int | None) -> int | None:
    """The year of the re-review that is meant, None for the application. Raises JobError (command line) as `check_each`, OSError."""
    if year is not None:
        return None if _applied_in(folder, year) else year
    if not rereview_years(folder):
        return None
    from smepp.jobs.newest import newest_rereview  # reads the rounds' events, which few dossiers need

    return newest_rereview(folder, on)


def _applied_in(folder: Path, year: int) -> bool:
    """Whether the year is that of the application. Raises JobError (command line) when the dossier has nothing of the year."""
    years = rereview_years(folder)
    if year in years:
        return False
    front = read_document(folder / forms.DOSSIER, forms.DOSSIER).value or {}
    if application_year(front) != year:
        raise _no_rereview(folder, year, years)
    return True


def _no_rereview(folder: Path, year: int, years: tuple[int, ...]) -> JobError:
    code = "no_such_rereview" if years else "no_rereview"
    return JobError(code, exit_code=ExitCode.USAGE, path=str(folder), year=year, years=years)


def _tried(wanted: Wanted | JobError, on: str) -> Checked | JobError:
    if isinstance(wanted, JobError):
        return wanted
    folder, year = wanted
    try:
        return check(folder, on, year)
    except JobError as error:
        return error
    except OSError as error:
        return _unreadable(folder, error)


def _unreadable(folder: Path, error: OSError) -> JobError:
    """What cannot be looked at, as seen from where the user stands."""
    path = Path(error.filename) if isinstance(error.filename, str) else folder
    return JobError("unreadable", path=as_seen(path, folder), reason=error.strerror or str(error))


def dossier_folder(typed: Path) -> Path:
    """The folder of a dossier that a user names, by the folder or by a file in it.

    Raises JobError (command line) for anything else, OSError when one may not look.
    """
    if not typed.exists():
        raise JobError("no_such_path", exit_code=ExitCode.USAGE, path=str(typed))
    folder = typed if typed.is_dir() else typed.parent
    if not (folder / forms.DOSSIER).exists():
        raise JobError("not_a_dossier", exit_code=ExitCode.USAGE, path=str(typed), inside=_inside(typed))
    return folder


def _inside(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(each.parent.name for each in folder.glob(f"*/{forms.DOSSIER}"))) if folder.is_dir() else ()


def folder_typed(typed: str) -> str:
    """The dossier's folder as the user typed it, where a file in it was typed."""
    return typed if Path(typed).is_dir() else typed.removesuffix(Path(typed).name).rstrip("\\") or "."


def office_folder(typed: str, office: Path) -> str:
    """The folder of the office's file as seen from where the user stands, in full where a dossier was typed so."""
    return as_seen(office.parent, Path(typed))


def is_of_office(file: str) -> bool:
    """Whether a file of a problem is the office's own and not the dossier's."""
    return file == forms.OFFICE or file.startswith(f"{forms.ROUNDS}/")


def _locator(folder: Path, dossier: Dossier, bench: Bench) -> Locate:
    """Only files that were read are opened again: a link that leads out of the dossier is not followed for its text either."""

    def path_of(file: str) -> Path | None:
        if is_of_office(file) and bench.office_path:
            return bench.office_path.parent / file
        return folder / file if file in read else None

    read = {path for path, document in dossier.documents.items() if not any(each.code in UNOPENED for each in document.problems)}
    return places(path_of)


UNOPENED = frozenset({"A002", "A003", "A004"})
"""Problems of materials that were not opened."""
