"""What a round knows of applications before they are put on a list: each is assessed anew."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from smepp.jobs.check import check
from smepp.jobs.failure import JobError
from smepp.lifecycle.listing import Applied
from smepp.load.lists.columns import CODES
from smepp.model import forms
from smepp.model.record import Record
from smepp.wording.decisions import decision


class Application(Record):
    """An application as it lies there: what lists are held against, and the codes on its licence by their keys."""

    applied: Applied
    codes: tuple[tuple[str, str], ...] = ()


def applied(workspace: Path, folders: Iterable[str], on: str) -> tuple[Application, ...]:
    """The applications of dossiers, by their folders from the workspace, assessed on a day (YYYY-MM-DD).

    Raises JobError when one cannot be looked into.
    """
    return tuple(_of(workspace, folder, on) for folder in folders)


def _of(workspace: Path, folder: str, on: str) -> Application:
    path = workspace / folder
    try:
        found = check(path, on)
    except OSError as error:
        raise JobError("unreadable", path=path.as_posix(), reason=error.strerror or str(error)) from error
    cover, opinion, licence = (
        found.dossier.value(each) or {} for each in (forms.DOSSIER, forms.RECOMMENDATION, forms.LEGAL_PERSON)
    )
    return Application(
        applied=Applied(
            folder=folder,
            decision=decision(found.assessment.decision, "zh"),
            opinion=_text(opinion.get("意见")),
            received=_text(cover.get("市局收件时间")) or _text(opinion.get("上报日期")),
            deadline=found.assessment.deadline,
        ),
        codes=tuple(_codes(licence)),
    )


def _codes(licence: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key in CODES:
        value = _text(licence.get(key))
        if value:
            yield key, value


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
