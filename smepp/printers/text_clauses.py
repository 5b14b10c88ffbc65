"""The answers to the clauses as a table, with what must be known of an answer under its row."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.assessment import Assessment
from smepp.model.finding import Finding
from smepp.model.outcome import Outcome
from smepp.printers.clause_notes import notes
from smepp.printers.layout import BLANK, Block, Column, Grid, Rule, Span, line
from smepp.wording.answers import bearing
from smepp.wording.citation import citation
from smepp.wording.clause_answers import margin_or_turn, not_asked, tally
from smepp.wording.readers import Readers
from smepp.wording.requirements import measured, required
from smepp.wording.style import Style

COLUMNS: Mapping[Lang, tuple[Column, ...]] = {
    "zh": tuple(Column(width=width, grow=grow) for width, grow in ((12, 0), (14, 3), (6, 0), (14, 2), (14, 2), (15, 1))),
    "en": tuple(Column(width=width, grow=grow) for width, grow in ((10, 0), (15, 3), (9, 0), (14, 2), (14, 2), (13, 1))),
}
HEADERS = ("clause", "title", "outcome", "measured", "required", "margin")
STYLES: Mapping[Outcome, Style] = {Outcome.MET: "met", Outcome.NOT_MET: "not_met", Outcome.UNDECIDED: "undecided"}


def clauses(assessment: Assessment, readers: Readers) -> Iterator[Block]:
    """The clauses that bear on the decision, by article; then those that are only shown; then those that do not apply or are not asked."""
    lang = readers.lang
    findings = assessment.findings
    main = bearing(findings)
    rest = [each for each in findings if each.applies and each not in main]
    if main or rest:
        yield line(tally(findings, lang), "strong")
        yield BLANK
        yield _grid(tuple((word(f"column.{name}", lang), "strong") for name in HEADERS), lang)
        yield Rule()
    yield from _table(main, readers)
    if rest:
        yield line(word("clauses.shown_only", lang), "dim")
        yield from (_grid(_dimmed(_row(each, readers)), lang) for each in rest)
        yield BLANK
    absent = [each for each in findings if not each.applies and each.asked]
    yield from _named("clauses.not_applying", dict.fromkeys(citation(each.clause, lang) for each in absent), len(absent), lang)
    yield from _named("clauses.not_asked", not_asked(findings, readers), sum(not each.asked for each in findings), lang)


def _table(findings: Iterable[Finding], readers: Readers) -> Iterator[Block]:
    for _, article in groupby(findings, key=lambda each: each.clause.split(".")[0]):
        for finding in article:
            yield _grid(_row(finding, readers), readers.lang)
            yield from notes(finding, readers)
        yield BLANK


def _dimmed(row: tuple[Span, ...]) -> tuple[Span, ...]:
    """A row for information: nobody waits for its answer, so the last cell, which says who must act, is left out."""
    cells: list[Span] = [(text, "dim") for text, _ in row[:-1]]
    return (*cells, ("", "plain"))


def _grid(row: tuple[Span, ...], lang: Lang) -> Grid:
    return Grid(columns=COLUMNS[lang], rows=(row,), gap=1)


def _row(finding: Finding, readers: Readers) -> tuple[Span, ...]:
    lang, style = readers.lang, STYLES[finding.outcome]
    return (
        (citation(finding.clause, lang), "plain"),
        (readers.title(finding.clause), "plain"),
        (word(f"outcome.{finding.outcome.value}", lang), style),
        (measured(finding.measured, finding.required, lang), "plain"),
        (required(finding.required, lang), "plain"),
        (margin_or_turn(finding, readers.clauses.get(finding.clause), lang), style),
    )


def _named(key: str, names: Iterable[str], number: int, lang: Lang) -> Iterator[Block]:
    if number:
        yield line(word(key, lang, n=number, clauses=word("join", lang).join(names)), "dim", hang=4)
        yield BLANK
