"""Where platforms stand on a day (办理情况): one dossier, or all of an office."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from smepp.jobs.bench import bench_for
from smepp.jobs.check import dossier_folder
from smepp.jobs.digests import dossier_digest, stale_events
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.life import Lives, read_lives
from smepp.jobs.lived import lived, notes_on
from smepp.jobs.places import Locate, places
from smepp.jobs.recheck import rechecked
from smepp.lifecycle.outlook import Around, outlook
from smepp.lifecycle.uncounted import STRAY, unread
from smepp.load.events import ROWS
from smepp.load.workspace import as_seen, find_office, read_document
from smepp.model import forms
from smepp.model.codes import Level
from smepp.model.life import Life, PlatformLife, Table
from smepp.model.outlook import Outlook, Overview, Paper
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.title import Event
from smepp.wording.outlooks import CLOSED

UNREAD = "YSA"
"""Families of problems for which a file's event is not taken."""


class Seen(Record):
    """Platforms of a workspace on a day, by whose turn it is, then by state; and what is wrong with its lists as a whole.

    `folder` is the workspace's, as seen from where the user stands. `tables` are those that the platforms' lives are by, in the same
    order as the outlooks. `notes` are what the programme wants to be said of the day.
    """

    folder: Path
    on: str
    outlooks: tuple[Outlook, ...]
    tables: tuple[Table, ...]
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def incomplete(self) -> bool:
        """Whether files of events, or rows of them, did not count, so that something may be missing."""
        return unread(self.problems)

    @property
    def faulty(self) -> bool:
        """Whether something is wrong with the lists, though all of it may have counted."""
        return any(each.level is Level.ERROR for each in self.problems)

    @property
    def overview(self) -> Overview:
        """The same as it is shown."""
        return Overview(on=self.on, outlooks=self.outlooks, notes=self.notes, incomplete=self.incomplete, faulty=self.faulty)

    @property
    def exit_code(self) -> ExitCode:
        """Wrong when something is wrong with one of them, or with the lists."""
        return ExitCode.WRONG if self.faulty or any(each.wrong for each in self.outlooks) else ExitCode.DONE

    @property
    def locate(self) -> Locate:
        """Finds places in the workspace's files."""
        return places(lambda file: self.folder / file)

    def path_of(self, file: str) -> str:
        """The path of one of the workspace's files, as the user would type it."""
        return (self.folder / file).as_posix()


def is_dossier(typed: str) -> bool:
    """Whether a path is a dossier's, or that of a file in one. Raises OSError when one may not look."""
    path = Path(typed)
    return bool(typed) and ((path if path.is_dir() else path.parent) / forms.DOSSIER).exists()


def of_dossier(typed: str, on: str) -> Seen:
    """One dossier, with the events of its office. Raises JobError."""
    try:
        folder = dossier_folder(Path(typed))
        office = find_office(folder)
        above = office.parent if office else folder.resolve().parent
        name = folder.resolve().relative_to(above.resolve()).as_posix()
        workspace = Path(as_seen(above, Path(typed)))
        programme = _programme(folder, on)
    except OSError as error:
        raise JobError("unreadable", path=str(typed), reason=error.strerror or str(error)) from error
    found = read_lives(workspace, on, programme=programme, only=name)
    events = found.events if office else ()
    lives = [each for each in found.on(on) if each.subject.folder == name]
    seen = _Making(workspace, on, programme, found, _stale(workspace, events, on, {name})).seen(lives)
    own = dossier_digest(workspace / name)
    outlooks = (replace(_with(each, _about_lists(found.problems, each.one.life)), digest=own) for each in seen.outlooks)
    return replace(seen, outlooks=tuple(_checked(folder, each, programme) for each in outlooks))


def _checked(folder: Path, outlook: Outlook, programme: Programme) -> Outlook:
    found = tuple(rechecked(folder, outlook.one, outlook.on, programme, changed=bool(outlook.changed)))
    return replace(outlook, changed=(*outlook.changed, *found))


def _with(outlook: Outlook, problems: Iterable[Problem]) -> Outlook:
    life = outlook.one.life
    return replace(outlook, one=replace(outlook.one, life=replace(life, problems=(*problems, *life.problems))))


def _about_lists(problems: Iterable[Problem], life: Life) -> Iterator[Problem]:
    """What is wrong with lists that name the platform, and with every one that cannot be read: whom it names, nobody knows."""
    named = {each.happening.place.file for each in life.history}
    rows = {(each.happening.place.file, *each.happening.place.route[:2]) for each in life.history}
    for each in problems:
        whole = each.place.route[:1] != (ROWS,)  # the other rows are of platforms that were not read
        own = (each.place.file, *each.place.route[:2]) in rows
        lost = each.level is Level.ERROR and (each.code[0] in UNREAD or each.code in STRAY)
        if (each.place.file in named and whole) or own or lost:
            yield each


def of_office(typed: str, on: str) -> Seen:
    """All platforms of an office; of a folder inside it those whose dossiers lie there. Raises JobError."""
    workspace = lived(typed, on, papers=False)
    found = workspace.told or read_lives(workspace.folder, on, programme=workspace.programme)
    below = _below(typed, workspace.folder)
    lives = [each for each in found.on(on) if f"{each.subject.folder}/".startswith(below)]
    wanted = {each.subject.folder for each in lives if each.subject.folder} if below else None
    stale = _stale(workspace.folder, found.events, on, wanted)
    return _Making(workspace.folder, on, workspace.programme, found, stale).seen(lives, found.problems)


def _programme(folder: Path, on: str) -> Programme:
    front = read_document(folder / forms.DOSSIER, forms.DOSSIER).value or {}
    wanted = front.get("认定办法")
    return bench_for(folder, int(on[:4]), wanted if isinstance(wanted, str) and wanted else None).programme


def _stale(workspace: Path, events: Iterable[Event], on: str, only: Collection[str] | None) -> Mapping[str, Sequence[Problem]]:
    found: dict[str, list[Problem]] = defaultdict(list)
    for folder, each in stale_events(workspace, events, on, only=only):
        found[folder].append(each)
    return found


def _below(typed: str, workspace: Path) -> str:
    """The folder that the user named as seen from the workspace, with a slash at its end; empty for the workspace itself."""
    here, there = Path(typed or workspace).resolve(), workspace.resolve()
    inside = here.relative_to(there).as_posix() if here != there and here.is_relative_to(there) else ""
    return f"{inside}/" if inside else ""


class _Making:
    """Outlooks of lives, in the order in which they are shown."""

    def __init__(
        self, workspace: Path, on: str, programme: Programme, found: Lives, stale: Mapping[str, Sequence[Problem]]
    ) -> None:
        self.workspace, self.on, self.programme, self.found, self.stale = workspace, on, programme, found, stale
        self.rules = {id(each.subject): each.rules for each in found.platforms}
        always = set(programme.kinds)
        self.materials = tuple((each.file, each.title) for each in programme.materials if always <= set(each.kinds))

    def seen(self, lives: Iterable[PlatformLife], problems: tuple[Problem, ...] = ()) -> Seen:
        made = sorted(((self.outlook(each), self.rules[id(each.subject)].table) for each in lives), key=_rank)
        return Seen(
            folder=self.workspace,
            on=self.on,
            outlooks=tuple(each for each, _ in made),
            tables=tuple(table for _, table in made),
            problems=problems,
            notes=notes_on(self.programme, self.on),
        )

    def outlook(self, one: PlatformLife) -> Outlook:
        folder = one.subject.folder

        def there(paper: Paper) -> bool:
            inside = "" if paper.of_office or folder is None else f"{folder}/"
            return (self.workspace / f"{inside}{paper.file}").exists()

        around = Around(rules=self.rules[id(one.subject)], calendar=self.found.calendar, there=there, materials=self.materials)
        found = outlook(one, self.on, around, self.stale.get(folder or "", ()))
        return replace(found, notes=notes_on(self.programme, self.on))


def _rank(made: tuple[Outlook, Table]) -> tuple[bool, int, int, str, str]:
    """By whose turn it is, in the order in which the table first names them, the closed ones last; then by state, then by folder."""
    found, table = made
    state, one = found.one.life.state, found.one
    turns = [each.turn for each in table.states]
    ids = [each.id for each in table.states]
    return state.turn == CLOSED, turns.index(state.turn), ids.index(state.id), one.subject.folder or "~", one.now.platform
