"""The digests of dossiers as they lie there now (指纹), and the events that they no longer fit."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from smepp.check.digest import digest
from smepp.jobs.failure import JobError
from smepp.jobs.round.pool import Work, cores, run
from smepp.lifecycle.fitting import taken, unfitting
from smepp.load.folder import read_dossier
from smepp.model import forms
from smepp.model.problem import Problem
from smepp.model.record import Record
from smepp.model.title import Event

MANY = 200
"""Dossiers from which on processes of their own pay: starting one takes as long as reading some fifty."""


class Digested(Record):
    """A dossier's digest, None where there is no dossier; or why it cannot be looked into."""

    folder: str
    digest: str | None = None
    closed: str | None = None


Task = tuple[str, str]
"""The workspace's path and a dossier's folder in it."""


def dossier_digest(folder: Path) -> str | None:
    """The digest of a dossier's application; None where there is no dossier. Raises JobError when it cannot be looked into."""
    try:
        return digest(read_dossier(folder)) if (folder / forms.DOSSIER).exists() else None
    except OSError as error:
        raise JobError("unreadable", path=folder.as_posix(), reason=error.strerror or str(error)) from error


def stale_events(
    workspace: Path, events: Iterable[Event], on: str, *, only: Collection[str] | None = None, jobs: int = 0
) -> tuple[tuple[str, Problem], ...]:
    """What no longer fits of the events until a day (YYYY-MM-DD): each problem with the folder of the dossier that changed.

    Dossiers are found from the workspace's folder; only those that an event has a digest of are read, of `only` none but these.
    Very many are read by `jobs` processes (0: one a core). Raises JobError when one of them cannot be looked into.
    """
    known = tuple(events)
    folders = sorted({folder for folder, _ in taken(known, on, only)})
    return tuple(unfitting(known, digests(workspace, folders, jobs).get, on, only=only))


def digests(workspace: Path, folders: Sequence[str], jobs: int = 0) -> Mapping[str, str | None]:
    """The digests of dossiers by folder. Raises JobError when one cannot be looked into."""
    tasks = [(str(workspace), folder) for folder in folders]
    processes = (jobs or cores()) if len(tasks) >= MANY else 1
    found: dict[str, str | None] = {}
    with closing(run(tasks, Work(do=_digested, died=_died), processes)) as results:
        for each in results:
            if each.closed is not None:
                raise JobError("unreadable", path=(workspace / each.folder).as_posix(), reason=each.closed)
            found[each.folder] = each.digest
    return found


def _digested(task: Task) -> Digested:
    workspace, folder = task
    try:
        return Digested(folder=folder, digest=dossier_digest(Path(workspace) / folder))
    except JobError as error:
        return Digested(folder=folder, closed=str(error.params["reason"]))


def _died(task: Task) -> Digested:
    return Digested(folder=task[1], closed="memory")
