"""Whose dossier it is, and what it is held against."""

from collections.abc import Iterator

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.assessment import Assessment
from smepp.model.programme import Programme
from smepp.model.stage import Stage
from smepp.printers.layout import Block, Column, Grid, Span, line

LABEL = {"zh": 8, "en": 12}
"""Cells that the longest label takes."""


def head(assessment: Assessment, programme: Programme, lang: Lang) -> Iterator[Block]:
    """The platform's name (or the dossier's while it has none), then what is known of the application, a line each."""
    yield line(assessment.platform or assessment.dossier, "strong")
    label, text = Column(width=LABEL[lang]), Column(width=80 - LABEL[lang] - 4, grow=1)
    facts = _facts(assessment, programme, lang)
    rows: list[tuple[Span, ...]] = [((word(key, lang), "dim"), (value, "plain")) for key, value in facts if value]
    yield Grid(columns=(label, text), rows=tuple(rows), indent=2)


def _facts(assessment: Assessment, programme: Programme, lang: Lang) -> Iterator[tuple[str, str | None]]:
    yield "head.dossier", assessment.dossier
    yield "head.operator", assessment.operator
    yield "head.district", _with(assessment.district, assessment.region, lang)
    if assessment.stage is Stage.REREVIEW:
        yield "head.rereview", word("head.rereview_year", lang, year=assessment.year)
    else:
        yield "head.year", _with(None if assessment.year is None else str(assessment.year), assessment.kind, lang)
    by_rules = None if assessment.round_found else word("head.no_round", lang, year=assessment.year)
    yield "head.deadline", assessment.deadline and _with(assessment.deadline, by_rules, lang)
    title = word("head.title", lang, title=programme.title, document=programme.document)
    yield "head.programme", title
    yield "head.office", None if assessment.office_found else word("head.no_office", lang)


def _with(main: str | None, more: str | None, lang: Lang) -> str | None:
    return word("in_brackets", lang, main=main, more=more) if main and more else main or more
