"""The digests of dossiers as they lie there now (指纹), and the events that they no longer fit."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from smepp.check.digest import digest
from smepp.jobs.failure import JobError
from smepp.lifecycle.fitting import unfitting
from smepp.load.folder import read_dossier
from smepp.model import forms
from smepp.model.problem import Problem
from smepp.model.title import Event


def dossier_digest(folder: Path) -> str | None:
    """The digest of a dossier's application; None where there is no dossier. Raises JobError when it cannot be looked into."""
    try:
        return digest(read_dossier(folder)) if (folder / forms.DOSSIER).exists() else None
    except OSError as error:
        raise JobError("unreadable", path=folder.as_posix(), reason=error.strerror or str(error)) from error


def stale_events(
    workspace: Path, events: Iterable[Event], on: str, *, only: str | None = None
) -> tuple[tuple[str, Problem], ...]:
    """Events until a day (YYYY-MM-DD) whose papers have changed since: each problem with the folder of the dossier that changed.

    Dossiers are found from the workspace's folder; only those that an event has a digest of are read, and of `only` one alone. Raises
    JobError when one of them cannot be looked into.
    """
    now = cache(lambda folder: dossier_digest(workspace / folder))
    return tuple(unfitting(events, now, on, only=only))
