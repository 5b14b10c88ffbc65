"""Filled opinion sheets held against a dossier: which opinions can be used, and what they come to."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.panel.answer import Answer, Said, joined
from smepp.model.opinion import Oddity, Opinion, Opinions
from smepp.model.question import Question
from smepp.model.record import Record

if TYPE_CHECKING:
    from smepp.load.workbook import Grid


class Taken(Record):
    """What the opinions on one dossier come to by clause, and those that could not be used."""

    answers: Mapping[str, Answer]
    refused: tuple[Oddity, ...]


def read_sheets(paths: Iterable[Path], on: str) -> Opinions:
    """What filled sheets say as on a day (YYYY-MM-DD). Raises JobError for a file that cannot be read."""
    from smepp.load.opinions import read_opinions

    return read_opinions([(str(path), _opened(path)) for path in paths], on)


def _opened(path: Path) -> "tuple[Grid, ...]":
    from smepp.load.workbook import UnreadableWorkbookError, read_workbook

    if not path.is_file():
        raise JobError("no_such_sheet", exit_code=ExitCode.USAGE, path=str(path))
    try:
        return read_workbook(path)
    except UnreadableWorkbookError as error:
        raise JobError(error.code, path=str(path)) from error
    except OSError as error:
        raise JobError("unreadable", path=str(path), reason=error.strerror or str(error)) from error


def name_in(folders: Sequence[str], dossier: Path, inside: str) -> str | None:
    """Under which of the sheets' folders a dossier stands: the one that its path ends with, else by its name if only one bears it.

    `inside` is where in the dossier the papers lie that were judged. None when it is not on the sheets.
    """
    suffix = f"/{inside}".rstrip("/")
    path = dossier.absolute().as_posix() + suffix
    ends = [each for each in folders if path.endswith(f"/{each}")]
    if ends:
        return max(ends, key=len)
    name = dossier.absolute().name + suffix
    alike = [each for each in folders if f"/{each}".endswith(f"/{name}")]
    return alike[0] if len(alike) == 1 else None


def taken(opinions: Iterable[Opinion], asked: Sequence[Question]) -> Taken:
    """The opinions on one dossier joined by clause; not those on facts that have changed since, or on what is not asked."""
    by_clause = {each.clause.id: each for each in asked}
    good: dict[str, list[Opinion]] = {}
    refused = []
    for each in opinions:
        question = by_clause.get(each.clause)
        if question is None:
            refused.append(Oddity(code="not_open", at=each.at, params={"clause": each.clause, "who": each.who}))
        elif question.fingerprint != each.mark:
            params = {"clause": each.clause, "title": question.clause.title, "who": each.who}
            refused.append(Oddity(code="facts_changed", at=each.at, params=params))
        else:
            good.setdefault(each.clause, []).append(each)
    return Taken(answers={clause: _joined(given) for clause, given in good.items()}, refused=tuple(refused))


def _joined(given: Sequence[Opinion]) -> Answer:
    said = tuple(Said(who=each.who, outcome=each.outcome, why=each.why) for each in given)
    return joined(said, max(each.when for each in given))


def strangers(opinions: Opinions, panel: Sequence[str]) -> tuple[Oddity, ...]:
    """Who has given opinions, or leads, without being on the panel; nobody is a stranger where no panel is known."""
    known = {_plain(each) for each in panel}
    gave = {each.who for each in opinions.opinions}
    named = [each for each in opinions.experts if each[0] in gave]
    if opinions.leader and opinions.leader_at and gave:
        named.append((opinions.leader, opinions.leader_at))
    strange = [(who, at) for who, at in named if _plain(who) not in known] if known else []
    return tuple(Oddity(code="not_in_panel", at=at, params={"who": who}) for who, at in strange)


def _plain(name: str) -> str:
    return "".join(name.split())
