"""`smepp new annual`, `new inspection`, `new change`: records of a platform once it is recognised."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from smepp.jobs.bench import bench_for
from smepp.jobs.blank.cover import DISTRICT, NOW, OPERATOR, PLATFORM, REPRESENTATIVE, SEAT, cover
from smepp.jobs.blank.due import titled
from smepp.jobs.blank.made import Made, refused, suffix, write_new
from smepp.jobs.blank.page import form_of, narrowed, page
from smepp.jobs.blank.round import check_year
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.scaffold.notes import Schema, Sources
from smepp.jobs.scaffold.shelf import shelf
from smepp.jobs.scaffold.wishes import Refusal
from smepp.load.lists.columns import CODES
from smepp.load.schemas import schema
from smepp.model import forms

KIND, DATE, YEAR = "类别", "日期", "年度"
BEFORE = "原"
INSPECTIONS = {"抽查": "spot-check", "投诉": "complaint", "弄虚作假": "fraud"}
"""The kinds of inspections, and what their files are called."""
CHANGES = {"更名": "rename", "合并": "merger", "迁址": "move", "法人变更": "legal-person", "退出": "withdrawal"}
"""The same of changes."""

ASKED: Mapping[str, tuple[str, ...]] = {
    "更名": (PLATFORM, OPERATOR),
    "合并": (PLATFORM, OPERATOR, DISTRICT, SEAT, REPRESENTATIVE),
    "迁址": (SEAT, DISTRICT),
    "法人变更": (REPRESENTATIVE, OPERATOR),
    "退出": (),
}
"""What each kind of change may change."""


def new_annual(folder: Path, year: int, on: str) -> Made:
    """Make the blank yearly summary (年度工作总结) of a year that has begun by a day (YYYY-MM-DD).

    That no title is known of the year is told, and the file made. Raises JobError when the office's file or the programme cannot be
    used, OSError when the file cannot be written.
    """
    try:
        _begun(year, on)
        about = cover(folder, on)
        bench = bench_for(folder, year, about.programme)
        notes = () if titled(folder, bench, about, year) else (("untitled", {"year": year}),)
        made = _made(folder, Sources(file=f"{forms.ANNUAL}/{year}.yaml", record=True), {YEAR: year})
        return replace(made, notes=notes)
    except Refusal as refusal:
        return refused(refusal)


def _begun(year: int, on: str) -> None:
    check_year(year)
    if year > int(on[:4]):
        raise Refusal("year_ahead", ExitCode.USAGE, year=year)


def new_inspection(folder: Path, kind: str, dated: str, number: int = 1) -> Made:
    """Make the blank record of an inspection (检查记录). `number` tells records of one kind and day apart. Raises as `new_annual`."""
    try:
        file = _named(forms.INSPECTIONS, dated, INSPECTIONS[kind], number)
        return _made(folder, Sources(file=file, record=True), {KIND: kind, DATE: dated})
    except Refusal as refusal:
        return refused(refusal)


def new_change(folder: Path, kind: str, dated: str, number: int = 1) -> Made:
    """Make the record of a change (变更记录) with what was so before. `number` as of inspections. Raises as `new_annual`."""
    try:
        file = _named(forms.CHANGES, dated, CHANGES[kind], number)
        about = cover(folder, dated)
        before = {BEFORE + word: about.called.get(word) for word in ASKED[kind]}
        changing = [prefix + word for word in ASKED[kind] for prefix in (BEFORE, NOW)]
        codes = CODES if OPERATOR in ASKED[kind] else ()
        fields = [KIND, DATE, "报告日期", *changing, *codes, "原因", "依据", "附件", "备注"]
        form, either = narrowed(schema(form_of(file)), KIND, kind, fields)
        sources = Sources(file=file, record=True, either={(file, (each,)): either for each in either})
        return _made(folder, sources, {KIND: kind, DATE: dated, **before}, form)
    except Refusal as refusal:
        return refused(refusal)


def _named(folder: str, dated: str, word: str, number: int) -> str:
    return f"{folder}/{dated}-{word}{suffix(number)}.yaml"


def _made(folder: Path, sources: Sources, filled: Mapping[str, Any], form: Schema | None = None) -> Made:
    file, kind = sources.file, filled.get(KIND)
    name = form_of(file)
    form = form or schema(name)
    heading = f"{form['title']}：{kind}" if kind else form["title"]
    path = folder / file
    schemas = shelf(folder, name)
    write_new(path, page(form, sources, filled, heading, schemas=schemas))
    schemas.fill((name,))
    return Made(code="record_made", params={"file": path.as_posix(), "what": heading}, written=path.as_posix())
