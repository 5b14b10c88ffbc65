"""`smepp new approval`: the record of the bureau's choice (审定), with all that may be made public already on it."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from smepp.jobs.applied import Application, applied
from smepp.jobs.blank.made import Made, free, refused, suffix, write_new
from smepp.jobs.blank.round import check_year
from smepp.jobs.digests import dossier_digest
from smepp.jobs.event_text import event_text
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.lived import Lived, lived
from smepp.jobs.scaffold.shelf import shelf
from smepp.jobs.scaffold.wishes import Refusal
from smepp.lifecycle.listing import refused as refused_rows
from smepp.load.schemas import EVENTS
from smepp.messages.blank import comment
from smepp.model import forms
from smepp.model.codes import Level
from smepp.model.life import PlatformLife
from smepp.model.place import Place
from smepp.model.problem import Problem
from smepp.model.record import Record
from smepp.model.title import EventKind, Named

KIND = EventKind.APPROVAL
FORM = EVENTS[KIND]


class Wish(Record):
    """The day of the choice (YYYY-MM-DD), the round's year, the meeting that made it; `nth` tells two of one day apart."""

    dated: str
    year: int
    meeting: str
    nth: int = 1


def new_approval(office: Path, wish: Wish) -> Made:
    """List everybody whom the panel has passed and against whose publicity nothing stands; `notes` tell of the others.

    Nothing is written when nobody can be listed. Raises JobError when the workspace cannot be used, OSError for the disk.
    """
    try:
        file = _file(wish)
        path = office.parent / file
        free(path)
        found = lived(str(office.parent), wish.dated, wish.year)
        ready = _ready(found, wish.year)
        known = {each.applied.folder: each for each in applied(office.parent, (_folder(each) for each in ready), wish.dated)}
        rows = [_named(found, each, known) for each in ready]
        against = refused_rows(rows, (each.applied for each in known.values()))
        bad = {each.place.route[1] for each in against if each.level is Level.ERROR}
        notes = tuple(_notes(against))
        listed = [_row(each, known, office.parent) for number, each in enumerate(rows) if number not in bad]
        if not listed:
            return Made(code="nobody_passed", exit_code=ExitCode.WRONG, params={"year": wish.year}, notes=notes)
        root = {"类别": KIND.value, "日期": wish.dated, "会议": wish.meeting, "名单": listed}
        schemas = shelf(office.parent, FORM)
        schemas.fill((FORM,))
        write_new(path, event_text(FORM, root, comment("approval"), schemas).encode())
    except Refusal as refusal:
        return refused(refusal)
    params = {"file": path.as_posix(), "n": len(listed), "left": len(bad)}
    return Made(code="approval_made", params=params, written=path.as_posix(), notes=notes)


def _file(wish: Wish) -> str:
    check_year(wish.year)
    return f"{forms.ROUNDS}/{wish.year}/{wish.dated}-{FORM}{suffix(wish.nth)}.yaml"


def _ready(found: Lived, year: int) -> list[PlatformLife]:
    """Applications of the year that the bureau may choose now, by administrative division."""
    rank = found.divisions.rank
    may = (
        each
        for each in found.lives()
        if each.subject.folder and each.subject.year == year and any(step.kind == KIND.value for step in each.life.allowed)
    )
    return sorted(may, key=lambda each: (rank(each.now.district), each.now.platform))


def _folder(one: PlatformLife) -> str:
    return one.subject.folder or ""


def _named(found: Lived, one: PlatformLife, known: Mapping[str, Application]) -> Named:
    number = tuple(known).index(_folder(one))
    return Named(
        platform=one.now.platform,
        operator=one.now.operator,
        district=found.divisions.called(one.now.district),
        folder=one.subject.folder,
        decision=known[_folder(one)].applied.decision,
        place=Place(file=FORM, route=("名单", number)),
    )


def _row(named: Named, known: Mapping[str, Application], workspace: Path) -> dict[str, Any]:
    folder = named.folder or ""
    return {
        "平台名称": named.platform,
        "运营单位": named.operator,
        "区县": named.district,
        **dict(known[folder].codes),
        "案卷": folder,
        "核对结果": named.decision,
        "指纹": dossier_digest(workspace / folder),
    }


def _notes(against: Iterable[Problem]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for each in against:
        if each.level is Level.ERROR:
            yield "left_out", {"problem": each}
