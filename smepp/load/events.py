"""Events of the rounds (办理记录): `rounds/<year>/*.yaml`, a file each, never rewritten."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from smepp.model import forms
from smepp.model.place import Place
from smepp.model.title import Event, EventKind, Named

KIND = "类别"
ROWS = "名单"
CODES = ("统一社会信用代码", "组织机构代码", "注册号", "登记证号")

_YEAR = re.compile("[0-9]{4}").fullmatch


def event_files(workspace: Path) -> Iterator[str]:
    """The files that may hold events, by their path from the workspace, in the order of their names; folders in them are passed over.

    Raises OSError when a folder may not be listed.
    """
    rounds = workspace / forms.ROUNDS
    if not rounds.is_dir():
        return
    for year in sorted(each.name for each in rounds.iterdir() if _YEAR(each.name) and each.is_dir()):
        names = (each.name for each in (rounds / year).iterdir() if each.suffix == ".yaml" and not each.name.startswith("."))
        yield from (f"{forms.ROUNDS}/{year}/{name}" for name in sorted(names))


def kind_in(root: Mapping[str, Any]) -> EventKind | None:
    """What an event does with titles; None for one of another kind."""
    said = root.get(KIND)
    return next((each for each in EventKind if isinstance(said, str) and said.strip() == each.value), None)


def event_record(file: str, root: Mapping[str, Any]) -> Event:
    """The event of a root that satisfies the schema of its kind."""
    return Event(
        kind=EventKind(root[KIND]),
        date=root["日期"],
        number=root["文号"],
        file=file,
        named=tuple(_named(each, Place(file=file, route=(ROWS, row))) for row, each in enumerate(root[ROWS])),
    )


def _named(raw: Mapping[str, Any], place: Place) -> Named:
    return Named(
        platform=raw["平台名称"],
        operator=raw["运营单位"],
        district=raw["区县"],
        codes=tuple(raw[key] for key in CODES if key in raw),
        folder=raw.get("案卷"),
        reason=raw.get("事由"),
        place=place,
    )
