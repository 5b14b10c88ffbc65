"""What a dossier's files tell of a platform's life (平台的经历): only those that have a date, and of long ones only the part that has."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from smepp.load.events import is_record
from smepp.load.stray_events import looks_like_record, misnamed
from smepp.load.strict import read
from smepp.model import forms
from smepp.model.loaded import Document
from smepp.model.place import Place
from smepp.model.problem import problem
from smepp.model.record import Record

LONG = 2048
"""Bytes from which on a file is cut to the sections that are asked for."""
WANTED: Mapping[str, frozenset[bytes]] = {
    forms.RECOMMENDATION: frozenset(
        word.encode() for word in ("意见", "日期", "上报日期", "区县收件日期", "市局收件时间", "推荐单位", "审查单位")
    ),
    forms.REVIEW: frozenset({"结论".encode()}),
}
"""The fields of a long file that bear dates."""

_YEAR = re.compile("[0-9]{4}").fullmatch
_HAS_YEAR = re.compile("[0-9]{4}").search
_KEY = re.compile(rb"([^\s#\"'{}\[\]&*!|>%@`,?:-][^\s:#]*):(?=\s|$)").match


class PlatformFiles(Record):
    """The dated files of a dossier by their path from it, and which papers lie in the folder of each re-review."""

    documents: tuple[Document, ...]
    papers: Mapping[int, tuple[str, ...]]


def platform_files(folder: Path) -> PlatformFiles:
    """Read them. Raises nothing for what lies there: what cannot be read is a document without a value, with the problem."""
    years = sorted(int(name) for name in _names(folder / forms.REREVIEW) if _YEAR(name))
    papers = {year: tuple(_names(folder / forms.REREVIEW / str(year))) for year in years}
    return PlatformFiles(documents=tuple(_documents(folder, papers)), papers=papers)


def _documents(folder: Path, papers: Mapping[int, tuple[str, ...]]) -> Iterator[Document]:
    there = frozenset(_names(folder))
    yield from (_document(folder, name) for name in (forms.DOSSIER, forms.RECOMMENDATION, forms.REVIEW) if name in there)
    for year, names in papers.items():
        wanted = (name for name in (forms.RECOMMENDATION, forms.REVIEW) if name in names)
        yield from (_document(folder, f"{forms.REREVIEW}/{year}/{name}") for name in wanted)
    for below in (forms.ANNUAL, forms.INSPECTIONS, forms.CHANGES):
        listed = _names(folder / below) if below in there else []
        fits = _annual if below == forms.ANNUAL else is_record
        for name in listed:
            if fits(name):
                yield _document(folder, f"{below}/{name}")
            elif looks_like_record(name) and (below != forms.ANNUAL or _HAS_YEAR(name)):
                yield _passed_over(f"{below}/{name}")


def _annual(name: str) -> bool:
    return is_record(name) and bool(_YEAR(name.removesuffix(".yaml")))


def _passed_over(file: str) -> Document:
    """A record that is not read, because of its name."""
    place = Place(file=file)
    wrong = problem("L145", place, file=file) if is_record(file) else misnamed(file)
    return Document(path=file, value=None, problems=(wrong,))


def _document(folder: Path, file: str) -> Document:
    try:
        data = (folder / file).read_bytes()
    except OSError:
        return Document(path=file, value=None, problems=(problem("A002", Place(file=file)),))
    wanted = WANTED.get(file.rpartition("/")[2])
    return read(_cut(data, wanted) if wanted and len(data) > LONG else data, file)


def _cut(data: bytes, wanted: frozenset[bytes]) -> bytes:
    """The text with all lines blank but those of the wanted fields of the root; the whole where its shape is another."""
    kept: list[bytes] = []
    inside = False
    for line in data.replace(b"\r\n", b"\n").split(b"\n"):
        if line and not line[:1].isspace() and not line.startswith(b"#"):
            key = _KEY(line)
            if key is None and not (line.startswith(b"- ") and kept):
                return data
            inside = key[1] in wanted if key else inside
        kept.append(line if inside else b"")
    return b"\n".join(kept) if any(kept) else b"{}"


def _printable(name: str) -> bool:
    """Whether a name can be shown; others are told by the check of the dossier."""
    return name.isascii() or not any("\ud800" <= each <= "\udfff" for each in name)


def _names(folder: Path) -> list[str]:
    """What is in a folder, sorted; nothing where there is none, or where one may not look."""
    try:
        with os.scandir(folder) as found:
            return sorted(each.name for each in found if _printable(each.name))
    except OSError:
        return []
