"""The rows of a list held against the programme and the events that there are: districts, names, codes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from smepp.check.region import district_named
from smepp.load.lists.columns import CODE, CODES, DISTRICT, FOLDER, OPERATOR, PLATFORM
from smepp.model import forms
from smepp.model.identifiers import CodeKind, expected, kind_of, meant, normalise
from smepp.model.listed_row import ListedRow, RowNote
from smepp.model.nearest import nearest
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.same import same_name
from smepp.model.title import Event, EventKind

USCC, REGISTRATION, ORGANISATION, CERTIFICATE = CODES
_KINDS = {
    CodeKind.USCC: USCC,
    CodeKind.REGISTRATION: REGISTRATION,
    CodeKind.REGISTRATION_13: REGISTRATION,
    CodeKind.ORGANISATION: ORGANISATION,
}

Cells = dict[str, str]


class Examined(Record):
    """The rows as they go into an event, in their order, and what is to be said of them."""

    rows: tuple[Mapping[str, str], ...]
    notes: tuple[RowNote, ...]


class Against(Record):
    """What a list is held against: the programme, the day of the award (YYYY-MM-DD), the office's folder, the events there are."""

    programme: Programme
    day: str
    folder: Path
    events: tuple[Event, ...] = ()


def examine(rows: Sequence[ListedRow], against: Against) -> Examined:
    """Every row put into the form's own words; nothing is left out because something is wrong with it."""
    notes: list[RowNote] = []
    written = []
    for each in rows:
        cells, told = _row(each, against)
        written.append(cells)
        notes += told
    notes += [*_twice(rows), *_known(rows, against.events)]
    return Examined(rows=tuple(written), notes=tuple(notes))


def _row(row: ListedRow, against: Against) -> tuple[Cells, list[RowNote]]:
    cells = {field: row.cells[field] for field in (PLATFORM, OPERATOR) if field in row.cells}
    told: list[RowNote] = []
    if DISTRICT in row.cells:
        cells[DISTRICT] = row.cells[DISTRICT]
        for each in _district(row, against):
            if isinstance(each, str):
                cells[DISTRICT] = each
            else:
                told.append(each)
    for field in CODES:
        if field in row.cells:
            told += _code(row, field, field, cells)
    if CODE in row.cells:
        kind = kind_of(row.cells[CODE])
        told += _code(row, CODE, _KINDS.get(kind, CERTIFICATE), cells)
    if FOLDER in row.cells:
        cells[FOLDER] = row.cells[FOLDER].strip("/")
        if not _is_dossier(against.folder, cells[FOLDER]):
            told.append(_note("no_dossier", row, folder=cells[FOLDER]))
    return cells, told


def _district(row: ListedRow, against: Against) -> Iterator[str | RowNote]:
    """The name that the district bore on the day, and what is to be said of the one in the list."""
    typed = row.cells[DISTRICT]
    found = district_named(typed, against.programme) or district_named(typed.removeprefix("重庆市"), against.programme)
    if found is None:
        names = [name.name for each in against.programme.districts for name in each.names]
        yield _note("district_unknown", row, district=typed, nearest=nearest(typed, names) or names[0])
        return
    name = found.name_on(against.day)
    yield name
    if name != typed:
        yield _note("district_read", row, grave=False, district=typed, name=name)


def _code(row: ListedRow, column: str, field: str, cells: Cells) -> Iterator[RowNote]:
    """A code under its field. A wrong unified code is grave; older ones are often misprinted on the licences themselves."""
    typed = row.cells[column]
    plain, kind = normalise(typed), kind_of(typed)
    right = expected(plain)
    cells[field] = typed
    if field == USCC and kind is not CodeKind.USCC:
        yield _note("code_shape", row, field=column, value=typed, length=len(plain))
    elif kind in _KINDS and _KINDS[kind] == field and right != plain and kind is not CodeKind.REGISTRATION_13:
        yield _note("code_wrong", row, grave=field == USCC, field=column, value=typed, right=meant(plain) or right or "")
    elif column == CODE and kind is CodeKind.OTHER and plain.isascii():
        yield _note("code_shape", row, field=column, value=typed, length=len(plain))
    elif column != CODE and kind in _KINDS and _KINDS[kind] != field:
        yield _note("code_kind", row, field=column, value=typed, kind=_KINDS[kind])


def _is_dossier(office: Path, folder: str) -> bool:
    inside = not folder.startswith("/") and ":" not in folder and ".." not in folder.split("/")
    return inside and (office / folder / forms.DOSSIER).is_file()


def _twice(rows: Iterable[ListedRow]) -> Iterator[RowNote]:
    first: dict[str, ListedRow] = {}
    for each in rows:
        name = each.cells.get(PLATFORM)
        if name is None:
            continue
        before = first.setdefault(same_name(name), each)
        if before is not each:
            yield _note("twice", each, name=name, first=before.row)


def _known(rows: Iterable[ListedRow], events: Iterable[Event]) -> Iterator[RowNote]:
    """Platforms that another event has recognised already."""
    awarded = {
        (same_name(named.platform), same_name(named.operator)): event.file
        for event in events
        if event.kind is EventKind.RECOGNITION
        for named in event.named
    }
    for each in rows:
        key = (same_name(each.cells.get(PLATFORM, "")), same_name(each.cells.get(OPERATOR, "")))
        if key in awarded:
            yield _note("known", each, name=each.cells.get(PLATFORM, ""), file=awarded[key])


def _note(code: str, row: ListedRow, *, grave: bool = True, **params: object) -> RowNote:
    return RowNote(code=code, row=row.row, sheet=row.sheet, params=params, grave=grave)
