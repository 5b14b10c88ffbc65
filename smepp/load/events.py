"""Events of the rounds (办理记录): `rounds/<year>/*.yaml`, a file each, never rewritten."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smepp.model import forms
from smepp.model.folders import folder_meant
from smepp.model.place import Place
from smepp.model.record import Record
from smepp.model.title import Event, EventKind, Named

KIND = "类别"
ROWS = "名单"
ADDED = "补入"
"""The rows of a correction that are to be added to another event's list."""
CODES = ("统一社会信用代码", "组织机构代码", "注册号", "登记证号")

_YEAR = re.compile("[0-9]{4}").fullmatch


class EventFiles(Record):
    """The files that may hold events, by their path from the workspace, in the order of their names; `closed` may not be listed."""

    files: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()


def event_files(workspace: Path) -> EventFiles:
    """What lies in the folders of the rounds' years; folders in them are for other things, and are passed over."""
    return _files(workspace, "")


def objection_files(workspace: Path) -> EventFiles:
    """The objections (异议) of all rounds."""
    return _files(workspace, f"/{forms.OBJECTIONS}")


def _files(workspace: Path, below: str) -> EventFiles:
    years = names_in(workspace / forms.ROUNDS)
    wanted = [f"{forms.ROUNDS}/{year}{below}" for year in years or () if _YEAR(year)]
    folders = {folder: names_in(workspace / folder) for folder in wanted}
    if years is None:
        folders[forms.ROUNDS] = None
    return EventFiles(
        files=tuple(f"{folder}/{name}" for folder, names in folders.items() for name in names or () if is_record(name)),
        closed=tuple(folder for folder, names in folders.items() if names is None),
    )


def names_in(folder: Path) -> list[str] | None:
    """What is in a folder, sorted by name: nothing where there is no folder, None where one may not look."""
    try:
        return sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
    except OSError:
        return None


def is_record(name: str) -> bool:
    """Whether a name is one under which people keep a record: not one that systems and editors leave behind."""
    return name.endswith(".yaml") and not name.startswith(".")


def kind_in(root: Mapping[str, Any]) -> EventKind | None:
    """What an event does; None for a word that is no kind."""
    said = root.get(KIND)
    return next((each for each in EventKind if isinstance(said, str) and said.strip() == each.value), None)


def event_record(file: str, root: Mapping[str, Any]) -> Event:
    """The event of a root that satisfies the schema of its kind. Of a correction the rows are those that are to be added."""
    kind = EventKind(root[KIND])
    key = ADDED if kind is EventKind.CORRECTION else ROWS
    year = file.split("/")[1]
    return Event(
        kind=kind,
        date=root["日期"],
        number=root.get("文号"),
        file=file,
        named=tuple(_named(each, Place(file=file, route=(key, row))) for row, each in enumerate(root.get(key, ()))),
        year=int(year) if _YEAR(year) else None,
        data=root,
    )


def _named(raw: Mapping[str, Any], place: Place) -> Named:
    return Named(
        platform=raw["平台名称"],
        operator=raw["运营单位"],
        district=raw["区县"],
        codes=codes_in(raw),
        folder=folder_meant(raw.get("案卷")),
        reason=raw.get("事由"),
        decision=raw.get("核对结果"),
        fingerprint=raw.get("指纹"),
        outcome=raw.get("结论"),
        note=raw.get("理由"),
        data=raw,
        place=place,
    )


def codes_in(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """The codes of a legal person that a mapping has, the newest kind first."""
    return tuple(raw[key] for key in CODES if key in raw)
