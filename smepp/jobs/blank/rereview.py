"""`smepp new rereview`: the folder of a year's re-review (复核) with its papers, blank."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from smepp.check.rereview import for_papers
from smepp.jobs.bench import bench_for
from smepp.jobs.blank.cover import OPERATOR, PLATFORM, Cover, cover
from smepp.jobs.blank.due import doubts
from smepp.jobs.blank.made import Made, free, refused
from smepp.jobs.blank.page import form_of, page
from smepp.jobs.blank.round import check_year
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.new_folder import write_folder
from smepp.jobs.scaffold.names import on_command_line
from smepp.jobs.scaffold.notes import Sources
from smepp.jobs.scaffold.shelf import shelf
from smepp.jobs.scaffold.uses import Field, all_uses
from smepp.jobs.scaffold.wishes import Refusal
from smepp.load.schemas import schema
from smepp.messages.blank import comment
from smepp.model.programme import Material, Programme, Rereview
from smepp.model.stage import Papers, Stage

INDICATORS, FIRMS = "指标", "服务企业"

Filled = Mapping[str, Any]


def new_rereview(folder: Path, year: int) -> Made:
    """Make the papers of a dossier's re-review of a year.

    A year in which none falls due is told of, and done. Raises JobError when the office's file or the programme cannot be used,
    OSError when a file cannot be written.
    """
    try:
        check_year(year)
        papers = Papers(stage=Stage.REREVIEW, year=year)
        target = folder / papers.folder.rstrip("/")
        free(target)
        bench = bench_for(folder, year, cover(folder, "").programme)
        asked = _asked(bench.programme)
        about = cover(folder, str(bench.deadline)[:10])
        programme = for_papers(bench.programme, papers)
        pages = {each.file: _page(each, programme, about, (folder, year)) for each in programme.materials}
    except Refusal as refusal:
        return refused(refusal)
    for each in pages:
        shelf(folder, form_of(each)).fill((form_of(each),))
    names = [each.rpartition("/")[2] for each in pages]
    write_folder(target, dict(zip(names, pages.values(), strict=True)), last=names[-1])
    shown = target.as_posix()
    titles = tuple(f"{each.title} {name}" for each, name in zip(asked.materials, names, strict=True))
    params = {"folder": shown, "papers": titles, "command": f"{on_command_line(folder)} --year {year}"}
    return Made(code="rereview_made", params=params, written=shown, notes=tuple(doubts(folder, bench, about, year)))


def _asked(programme: Programme) -> Rereview:
    if programme.rereview is None:
        raise Refusal("no_rereview", ExitCode.WRONG, programme=programme.title)
    return programme.rereview


def _page(material: Material, programme: Programme, about: Cover, of: tuple[Path, int]) -> bytes:
    """A paper of a dossier's re-review of a year."""
    (folder, year), asked, file = of, _asked(programme), material.file
    try:
        form = schema(form_of(file))
    except KeyError as error:
        raise Refusal("no_form", ExitCode.IMPOSSIBLE, programme=programme.title, file=file) from error
    indicators = asked.indicators if INDICATORS in form["properties"] else ()
    told: Mapping[Field, tuple[str, ...]] = {(file, (INDICATORS,)): tuple(_indicators(programme))} if indicators else {}
    sources = Sources(file=file, uses=all_uses(programme), more=told)
    rows = [{INDICATORS: each.name} for each in indicators]
    known = _known(about, year, asked.years) | ({INDICATORS: rows} if rows else {})
    filled = {key: value for key, value in known.items() if key in form["properties"]}
    return page(form, sources, filled, material.title, schemas=shelf(folder, form_of(file)))


def _known(about: Cover, year: int, cycle: int) -> dict[str, Any]:
    """What goes into the papers, by field: names, and the years that they are about."""
    operator = about.called.get(OPERATOR)
    return {
        "平台名称": about.called.get(PLATFORM),
        "运营单位": operator,
        "被审计单位": operator,
        "起始年度": year - cycle,
        "截止年度": year - 1,
        FIRMS: [{"年度": each} for each in range(year - cycle, year)],
        "会计年度": year - 1,
        "年度": year - 1,
    }


def _indicators(programme: Programme) -> Iterator[str]:
    """A line on each indicator: its unit, and what the programme says of it."""
    told = {each["名称"]: each.get("说明", "") for each in programme.data.get("复核测评", {}).get("指标", ())}
    for each in _asked(programme).indicators:
        key = "indicator_optional" if each.optional else "indicator"
        yield comment(key, name=each.name, unit=each.unit or comment("no_unit"), about=told.get(each.name, ""))
