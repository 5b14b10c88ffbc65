"""What a dossier says of its platform on a day: names after the changes that happened until then, and the programme it is under."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from smepp.check.blanks import without_blanks
from smepp.check.cover import application_year
from smepp.load.workspace import read_document
from smepp.model import forms
from smepp.model.record import Record

PLATFORM, OPERATOR, DISTRICT, SEAT, REPRESENTATIVE = "平台名称", "运营单位", "区县", "地址", "法定代表人"
"""What may change, as the form of changes names it behind 原 and 现."""
NOW = "现"
_FIRST = (
    (PLATFORM, forms.DOSSIER, "平台名称"),
    (OPERATOR, forms.DOSSIER, "运营单位"),
    (DISTRICT, forms.DOSSIER, "推荐区县"),
    (SEAT, forms.LEGAL_PERSON, "住所"),
    (REPRESENTATIVE, forms.LEGAL_PERSON, "法定代表人"),
)
"""Where each is told first."""


class Cover(Record):
    """A dossier's platform: what it is called by the words above, its application year, the programme that it names."""

    called: Mapping[str, str]
    year: int | None = None
    programme: str | None = None


def cover(folder: Path, day: str) -> Cover:
    """As known on a day (YYYY-MM-DD). What cannot be read is not known: these are only suggestions for a new file."""
    front = _root(folder, forms.DOSSIER)
    roots = {file: _root(folder, file) for _, file, _ in _FIRST}
    called = {word: text for word, file, key in _FIRST if isinstance(text := roots[file].get(key), str)}
    for change in _changes(folder, day):
        called |= {word: text for word in called.keys() | {SEAT} if isinstance(text := change.get(NOW + word), str)}
    named = front.get("认定办法")
    return Cover(called=called, year=application_year(front), programme=named if isinstance(named, str) and named else None)


def _changes(folder: Path, day: str) -> Iterator[Mapping[str, Any]]:
    files = sorted((folder / forms.CHANGES).glob("*.yaml"))
    roots = (_root(folder, f"{forms.CHANGES}/{each.name}") for each in files)
    dated = [(date, root) for root in roots if isinstance(date := root.get("日期"), str) and date <= day]
    yield from (root for _, root in sorted(dated, key=lambda each: each[0]))


def _root(folder: Path, file: str) -> Mapping[str, Any]:
    try:
        value = read_document(folder / file, file).value
    except OSError:
        return {}
    root = without_blanks(value)
    return root if isinstance(root, Mapping) else {}
