"""`smepp new review` over several dossiers, blank or from filled opinion sheets."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from smepp.check.cover import application_year
from smepp.jobs.bench import bench_for
from smepp.jobs.check import Checked, check, dossier_folder
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.new_review import Given, NewReview, new_review, questions_of
from smepp.jobs.panel.sheets import name_in, read_sheets, strangers, taken
from smepp.jobs.panel.text import Meeting
from smepp.load.workspace import read_document
from smepp.model import forms
from smepp.model.office import Expert
from smepp.model.opinion import Oddity, Opinions, Spot
from smepp.model.record import Record
from smepp.model.stage import APPLICATION, Papers, Stage


class Wish(Record):
    """What is asked for: dossiers, or with `sheets` also folders of dossiers; the day (YYYY-MM-DD); the year of a re-review."""

    paths: tuple[Path, ...]
    on: str
    year: int | None = None
    sheets: tuple[Path, ...] = ()


class Target(Record):
    """Papers of a dossier that get a review."""

    folder: Path
    papers: Papers


class Prepared(Record):
    """What will be written: the dossiers in their order, and the sheets (None for blank reviews) with all that was odd."""

    targets: tuple[Target, ...]
    on: str
    opinions: Opinions | None = None
    oddities: tuple[Oddity, ...] = ()

    @property
    def grave(self) -> tuple[Oddity, ...]:
        """What was not understood: as long as there is any, nothing may be written."""
        return tuple(each for each in self.oddities if each.grave)


def prepare(wish: Wish) -> Prepared:
    """Look at dossiers and sheets without writing anything.

    Raises JobError for a path that is no dossier, a year of which a dossier has nothing, a sheet that cannot be read.
    """
    if not wish.sheets:
        return Prepared(targets=tuple(_target(dossier_folder(each), wish.year) for each in wish.paths), on=wish.on)
    opinions = read_sheets(wish.sheets, wish.on)
    targets: list[Target] = []
    absent: list[Oddity] = []
    for path in wish.paths:
        for each in _named(path, opinions, wish.year):
            if isinstance(each, Oddity):
                absent.append(each)
            else:
                targets.append(each)
    panel = {expert.name for each in targets for expert in _panel(each)}
    odd = (*opinions.oddities, *absent, *strangers(opinions, tuple(panel)))
    return Prepared(targets=tuple(targets), on=wish.on, opinions=opinions, oddities=odd)


def new_reviews(prepared: Prepared) -> Iterator[NewReview | JobError]:
    """What came of each dossier in turn; one that cannot be assessed, or whose file cannot be written, stops no other."""
    return (_tried(each, prepared) for each in prepared.targets)


def _target(folder: Path, year: int | None) -> Target:
    return Target(folder=folder, papers=papers_of_year(folder, year))


def _named(path: Path, opinions: Opinions, year: int | None) -> Iterator[Target | Oddity]:
    """A dossier; or those of the sheets' dossiers that lie in a folder which is none itself."""
    if not path.is_dir() or (path / forms.DOSSIER).exists():
        yield _target(dossier_folder(path), year)
        return
    for name in opinions.folders:
        folder, papers = _parted(name)
        inside = not PurePosixPath(folder).is_absolute() and ".." not in PurePosixPath(folder).parts
        if inside and (path / folder / forms.DOSSIER).is_file():
            yield Target(folder=path / folder, papers=papers)
        else:
            yield Oddity(code="no_dossier", at=Spot(file=""), params={"folder": name, "where": str(path)})


def _parted(name: str) -> tuple[str, Papers]:
    """A folder as the sheets have it: the dossier's, and of which papers the opinions are."""
    folder, _, year = name.rpartition("/")
    if year.isdigit() and folder.endswith(f"/{forms.REREVIEW}"):
        return folder.removesuffix(f"/{forms.REREVIEW}"), Papers(stage=Stage.REREVIEW, year=int(year))
    return name, APPLICATION


def _panel(target: Target) -> tuple[Expert, ...]:
    """The experts of the round that the papers belong to."""
    try:
        front = read_document(target.folder / forms.DOSSIER, forms.DOSSIER).value or {}
        found = bench_for(target.folder, target.papers.year or application_year(front), None).round_
    except (OSError, JobError):
        return ()  # what is wrong is told when the dossier is assessed
    return found.panel if found else ()


def _tried(target: Target, prepared: Prepared) -> NewReview | JobError:
    try:
        done = check(target.folder, prepared.on, target.papers.year)
        given = _given(target, prepared.opinions, done) if prepared.opinions else None
        if prepared.opinions and given is None:
            return NewReview(code="not_in_sheet", exit_code=ExitCode.WRONG, params={"folder": str(target.folder)})
        return new_review(done, target.folder, target.papers, given)
    except JobError as error:
        return error
    except OSError as error:
        path = target.folder / target.papers.review
        return JobError("unwritable", path=str(path), reason=error.strerror or str(error))


def _given(target: Target, opinions: Opinions, done: Checked) -> Given | None:
    """What the sheets say of a dossier; None when it is not on them."""
    name = name_in(opinions.folders, target.folder, target.papers.folder)
    if name is None:
        return None
    found = taken([each for each in opinions.opinions if each.folder == name], questions_of(done))
    days = [each.when for each in found.answers.values()]
    # A meeting without a leader, or a panel without names, is left for people to fill in as a whole.
    known = bool(days and opinions.leader and done.panel)
    meeting = Meeting(panel=done.panel, when=max(days) if known else None, leader=opinions.leader if known else None)
    return Given(meeting=meeting, answers=found.answers, refused=found.refused)


def papers_of_year(folder: Path, year: int | None) -> Papers:
    """What of a dossier a year names: its re-review, or its application; without a year the application.

    Raises JobError (command line) when the dossier has nothing of the year.
    """
    if year is None:
        return APPLICATION
    if (folder / forms.REREVIEW / str(year)).is_dir():
        return Papers(stage=Stage.REREVIEW, year=year)
    if application_year(read_document(folder / forms.DOSSIER, forms.DOSSIER).value or {}) != year:
        raise JobError("no_rereview", exit_code=ExitCode.USAGE, path=str(folder), year=year)
    return APPLICATION
