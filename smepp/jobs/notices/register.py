"""Documents that were issued (发文登记): whether the files that their records name are still there, as they were."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from smepp.jobs.events import Events
from smepp.jobs.notices.written import PAPER
from smepp.model import forms
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.title import Event


def registered_wrong(workspace: Path, known: Events, year: int | None = None) -> tuple[Problem, ...]:
    """A problem for each registered file that is gone or has changed; of one year's rounds, or of all. Raises nothing."""
    records = sorted((*known.events, *known.documents), key=lambda each: (each.date, each.file))
    wanted = (each for each in records if PAPER in each.data and year in (None, each.year))
    return tuple(found for each in wanted for found in _wrong(workspace, each))


def _wrong(workspace: Path, event: Event) -> Iterator[Problem]:
    paper = event.data[PAPER]
    place = Place(file=event.file, route=(PAPER,))
    said = {"notice": event.data.get("名称") or event.kind.value, "date": event.date, "paper": paper["文件"]}
    now = _digest(workspace, paper["文件"])
    if now is None:
        yield problem("N321", place, **said)
    elif now != paper["指纹"]:
        yield problem("N322", place, **said, taken=paper["指纹"], now=now)


def _digest(workspace: Path, name: str) -> str | None:
    """The SHA-256 of a file among those of the rounds; None for one that cannot be read, or lies elsewhere."""
    path = workspace / name
    try:
        if not path.resolve().is_relative_to((workspace / forms.ROUNDS).resolve()):
            return None
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None
