"""`smepp new legacy`: a list of platforms that were recognised before, made into an event of that day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from smepp.check.schema import check_schema
from smepp.jobs.bench import bench_for
from smepp.jobs.blank.made import free, suffix, write_new
from smepp.jobs.events import read_events
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.legacy.event import FORM, event_text
from smepp.jobs.legacy.examine import Against, examine
from smepp.jobs.scaffold.shelf import shelf
from smepp.jobs.scaffold.wishes import Refusal
from smepp.load.lists import grids, read_list
from smepp.load.schemas import form_schemas, schema
from smepp.load.strict import read
from smepp.load.workbook import UnreadableWorkbookError
from smepp.messages.scaffold import UNSPEAKABLE
from smepp.model import forms
from smepp.model.codes import Level
from smepp.model.listed_row import ListedRow, PlatformList, RowNote
from smepp.model.programme import Programme
from smepp.model.record import Record


class Wish(Record):
    """The list's file, the day of the document (YYYY-MM-DD), its number (文号), and by which rules (依据) the titles were awarded.

    `nth` tells documents of one day apart.
    """

    path: Path
    dated: str
    number: str
    basis: str
    nth: int = 1


class Legacy(Record):
    """What came of it: a code of `messages.legacy` with its parameters, the exit code, and what is to be said of the rows.

    `written` is the event's file as the user would type it, None where none was written.
    """

    code: str
    exit_code: ExitCode
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    notes: tuple[RowNote, ...] = ()
    written: str | None = None


def new_legacy(office: Path, wish: Wish) -> Legacy:
    """Write the event beside an office's file.

    Raises JobError when the list, the events or the programme cannot be read, OSError when the file cannot be written.
    """
    try:
        return _made(office, wish)
    except Refusal as refusal:
        return Legacy(code=refusal.code, exit_code=refusal.exit_code, params=refusal.params)


def _made(office: Path, wish: Wish) -> Legacy:
    path = office.parent / _file(wish)
    for option, text, key in (("--number", wish.number, "文号"), ("--basis", wish.basis, "依据")):
        _check_line(option, text, schema(FORM)["properties"][key]["maxLength"])
    free(path)
    programme = bench_for(office.parent, None, None).programme
    listed = _read(wish.path)
    events = read_events(office.parent).events
    found = examine(listed.rows, Against(programme=programme, day=wish.dated, folder=office.parent, events=events))
    heads = {"日期": wish.dated, "文号": wish.number.strip(), "依据": wish.basis.strip()}
    schemas = shelf(office.parent, FORM)
    data = event_text(heads, found.rows, schemas).encode()
    notes = (*listed.notes, *found.notes)
    if not any(each.grave for each in notes):
        notes += tuple(_unfit(data, listed.rows))
    if any(each.grave for each in notes):
        return Legacy(code="not_written", exit_code=ExitCode.WRONG, params={"file": path.as_posix()}, notes=notes)
    schemas.fill((FORM,))
    write_new(path, data)
    params = {"file": path.as_posix(), "n": len(found.rows), "dated": wish.dated}
    return Legacy(
        code="written",
        exit_code=ExitCode.DONE,
        params=params,
        notes=(*notes, *_about(wish.dated, programme)),
        written=path.as_posix(),
    )


def _file(wish: Wish) -> str:
    return f"{forms.ROUNDS}/{wish.dated[:4]}/{wish.dated}-{FORM}{suffix(wish.nth)}.yaml"


def _check_line(option: str, text: str, limit: int) -> None:
    from unicodedata import category

    if not text.strip() or len(text.strip()) > limit or any(category(each) in UNSPEAKABLE for each in text):
        raise Refusal("bad_text", ExitCode.USAGE, option=option, limit=limit)


def _unfit(data: bytes, rows: Sequence[ListedRow]) -> Iterator[RowNote]:
    """What of a row the form of events does not take."""
    document = read(data, FORM)
    for each in (*document.problems, *check_schema(document, FORM, form_schemas())):
        if each.level is Level.ERROR:
            at = next((step for step in each.place.route if isinstance(step, int)), None)
            found = RowNote(code="unfit", params={"problem": each})
            yield found if at is None else replace(found, row=rows[at].row, sheet=rows[at].sheet)


def _read(path: Path) -> PlatformList:
    if not path.is_file():
        raise JobError("no_such_list", exit_code=ExitCode.USAGE, path=path.as_posix())
    try:
        return read_list(grids(path))
    except UnreadableWorkbookError as error:
        raise JobError(error.code, path=path.as_posix()) from error
    except OSError as error:
        raise JobError("unreadable", path=path.as_posix(), reason=error.strerror or str(error)) from error


def _about(dated: str, programme: Programme) -> list[RowNote]:
    """When the first re-review falls due, and that the day is one of the programme's own time."""
    found = []
    if programme.rereview:
        found.append(RowNote(code="due", params={"year": int(dated[:4]) + programme.rereview.years}, grave=False))
    if dated >= programme.in_force:
        params = {"programme": programme.title, "first": programme.in_force}
        found.append(RowNote(code="in_force", params=params, grave=False))
    return found
