"""A programme turned into what a re-review (复核) is held against."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smepp.model.forms import REREVIEW_FILES
from smepp.model.programme import Article, Clause, Example, Indicator, Material, Programme, Reading
from smepp.model.stage import Papers, Stage

FILE = "文件"


def for_papers(programme: Programme, papers: Papers) -> Programme:
    """The programme as it holds for the papers: as it is for an application; for a re-review with its materials and formula.

    Each clause is then as the re-review's papers answer it, or not asked. Raises KeyError when the programme knows no re-review.
    """
    if papers.stage is Stage.APPLICATION:
        return programme
    kept = _KEPT.get((id(programme), papers))
    if kept is None:
        kept = _KEPT[id(programme), papers] = (programme, _turned(programme, papers))
    return kept[1]


_KEPT: dict[tuple[int, Papers], tuple[Programme, Programme]] = {}
"""What was made of each programme, which is known by its identity and kept alive beside, for a round asks for the same again."""


def _turned(programme: Programme, papers: Papers) -> Programme:
    asked = programme.rereview
    if asked is None:
        raise KeyError(papers.stage)
    return replace(
        programme,
        stage=papers.stage,
        materials=tuple(_material(each, papers) for each in asked.materials),
        decision=asked.decision,
        rereview=replace(asked, indicators=tuple(_indicator(each, papers) for each in asked.indicators)),
        articles=tuple(_article(each, papers) for each in programme.articles),
    )


def _material(material: Material, papers: Papers) -> Material:
    return replace(material, file=papers.folder + material.file)


def _indicator(indicator: Indicator, papers: Papers) -> Indicator:
    return replace(indicator, same_as=indicator.same_as and _placed(indicator.same_as, papers))


def _article(article: Article, papers: Papers) -> Article:
    parts = (replace(part, clause=_clause(part.clause, papers)) if part.clause else part for part in article.parts)
    return replace(article, parts=tuple(parts))


def _clause(clause: Clause, papers: Papers) -> Clause:
    of_papers = clause if clause.stage is papers.stage else clause.rereview
    if of_papers is None:
        return replace(clause, stage=papers.stage, asked=False)
    return replace(
        of_papers,
        stage=papers.stage,
        operands=_placed(of_papers.operands, papers),
        needs=tuple(_placed(each, papers) for each in of_papers.needs),
        readings=tuple(_reading(each, papers) for each in of_papers.readings),
        examples=tuple(_example(each, papers) for each in of_papers.examples),
    )


def _reading(reading: Reading, papers: Papers) -> Reading:
    return replace(reading, measure=_placed(reading.measure, papers))


def _example(example: Example, papers: Papers) -> Example:
    files = {papers.folder + file if file in REREVIEW_FILES else file: root for file, root in example.files.items()}
    return replace(example, files=files)


def _placed(value: Any, papers: Papers) -> Any:
    """Operands whose fields name the year's files."""
    if isinstance(value, Mapping):
        named = value.get(FILE)
        own = {FILE: papers.folder + named} if named in REREVIEW_FILES else {}
        return {key: _placed(each, papers) for key, each in value.items()} | own
    if isinstance(value, (list, tuple)):
        return [_placed(each, papers) for each in value]
    return value
