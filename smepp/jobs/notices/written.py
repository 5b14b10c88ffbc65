"""The event that issuing a document writes (办理记录), before it lies in any file."""

import hashlib
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from smepp.jobs.event_text import event_text
from smepp.jobs.notices.desk import Desk
from smepp.jobs.scaffold.shelf import Shelf
from smepp.load.events import event_record
from smepp.load.schemas import EVENTS, schema
from smepp.messages.notices import comment
from smepp.model import forms
from smepp.model.notice import KindRule, Notice, Row
from smepp.model.record import Record
from smepp.model.title import Event, EventKind

DOCUMENTS, PRIVATE = "documents", "private"
"""The folders of a round for documents that the public may see, and for those that concern one applicant alone."""
ROWS, PAPER = "名单", "文书"
MOST = 999


class Written(Record):
    """An event as it would be written: the name of its form, its file from the workspace, what it says."""

    form: str
    file: str
    root: Mapping[str, Any] = field(default_factory=dict, hash=False)
    heading: str

    @property
    def event(self) -> Event:
        """What it would be read as."""
        return event_record(self.file, self.root)

    def data(self, schemas: Shelf) -> bytes:
        """The file; `schemas` is where editors find its schema."""
        return event_text(self.form, self.root, self.heading, schemas).encode()


def written(notice: Notice, file: str, paper: tuple[str, bytes] | None = None) -> Written:
    """The event of a document that goes into a file; `paper` is the document's own file, from the workspace, and its bytes.

    A draft's lacks whatever the draft lacks.
    """
    kind = notice.kind
    meant = EventKind(kind.event) if kind.event else EventKind.DOCUMENT
    form = EVENTS[meant]
    fields = schema(form)["properties"]
    root: dict[str, Any] = {"类别": meant.value, "日期": notice.dated or notice.on}
    if notice.number:
        root["文号"] = notice.number
    if meant is EventKind.DOCUMENT:
        root |= {"代号": kind.id, "名称": kind.name}
    root |= {key: value for key, value in notice.event.items() if value is not None}
    if ROWS in fields and notice.rows:
        root[ROWS] = [_row(each, with_event=meant is not EventKind.DOCUMENT) for each in notice.rows]
    if paper:
        root[PAPER] = {"文件": paper[0], "指纹": hashlib.sha256(paper[1]).hexdigest()}
    return Written(form=form, file=file, root=root, heading=comment("heading", kind=meant.value, name=kind.name))


def _row(row: Row, *, with_event: bool) -> dict[str, Any]:
    found: dict[str, Any] = {"平台名称": row.platform, "运营单位": row.operator, "区县": row.district, **row.codes}
    if row.folder:
        found["案卷"] = row.folder
    return {**found, **row.event} if with_event else found


def stem(desk: Desk) -> str:
    """The name of the event's file and of the document's, without ending: the day and the kind, with a number where it is taken."""
    first = f"{desk.day}-{desk.rule.id}"
    for name in (first, *(f"{first}-{number}" for number in range(2, MOST + 1))):
        if not any(_taken(path, name) for path in _places(desk)):
            return name
    return f"{first}-{MOST + 1}"


def event_file(desk: Desk, name: str) -> str:
    """The event's file, from the workspace."""
    return f"{forms.ROUNDS}/{desk.year}/{name}.yaml"


def paper_file(year: int, kind: KindRule, name: str, ending: str) -> str:
    """The file of the document itself, from the workspace."""
    folder = DOCUMENTS if kind.public else PRIVATE
    return f"{forms.ROUNDS}/{year}/{folder}/{name}{ending}"


def _places(desk: Desk) -> tuple[Path, ...]:
    year = desk.workspace.folder / forms.ROUNDS / str(desk.year)
    return (year, year / DOCUMENTS, year / PRIVATE)


def _taken(folder: Path, name: str) -> bool:
    """Whether anything of this name lies there, whatever its ending."""
    return folder.is_dir() and any(each.name.startswith(f"{name}.") for each in folder.iterdir())
