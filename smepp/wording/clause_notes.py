"""What must be known of a clause's answer: what is missing, who judged, which reading was used and what another would say."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.messages import Lang
from smepp.messages.values import show_place
from smepp.messages.words import term, word
from smepp.model.finding import Alternative, Finding, Source
from smepp.model.outcome import Outcome
from smepp.model.programme import Clause
from smepp.wording.authority import standing
from smepp.wording.citation import citation
from smepp.wording.gaps import gaps
from smepp.wording.readers import Readers
from smepp.wording.requirements import is_figure, measured, required, value
from smepp.wording.style import Style

FIELD = "字段"
"""The measure that takes a figure as it stands in one field."""

MOST_PLACES = 4


def clause_notes(finding: Finding, readers: Readers) -> Iterator[tuple[str, Style]]:
    """The notes in their order, each with the way in which it is meant."""
    lang = readers.lang
    if finding.measured.missing and finding.outcome is Outcome.UNDECIDED:
        yield missing(finding, lang), "undecided"
    if laid_out := word("join_parts", lang).join(
        _part(name, text, figure, lang) for name, text, figure in parts(finding, readers)
    ):
        yield word("note.parts", lang, parts=laid_out), "dim"
    for source in finding.measured.sources:
        if source.verified:
            yield _verified(source, finding, readers), "plain"
    if finding.outcome is Outcome.NOT_MET and finding.judgement is None:
        yield from _origin(finding, lang)
    if finding.judgement:
        judged = finding.judgement
        yield word("note.judged", lang, who=judged.who, when=judged.when, why=judged.why), "plain"
    if finding.members:
        members = word("join", lang).join(citation(each, lang) for each in finding.members)
        yield word("note.members", lang, members=members), "dim"
    yield from _readings(finding, readers)


def missing(finding: Finding, lang: Lang) -> str:
    """Which files and fields are absent; a long list is cut and says how many there are."""
    places = [f"{file} {field}".rstrip() for file, field in gaps(finding.measured.missing, lang)]
    key = "note.missing_more" if len(places) > MOST_PLACES else "note.missing"
    return word(key, lang, places=word("join", lang).join(places[:MOST_PLACES]), n=len(places))


def parts(finding: Finding, readers: Readers) -> Iterator[tuple[str, str, bool]]:
    """What a figure was made of and what is laid out for a person: name, value in few words, whether it is a figure."""
    lang, units = readers.lang, units_of(readers.clauses.get(finding.clause))
    for name, found in finding.measured.parts:
        if found is not None:
            own = term(f"part.{name}", lang, "")
            yield own or name, value(found, units.get(name), lang), bool(own) or is_figure(found)


def _part(name: str, text: str, figure: bool, lang: Lang) -> str:
    """A figure follows its name at once, words only after a colon; the measures' own parts are all short."""
    return word("part.figure" if figure else "part.text", lang, name=name, value=text)


def units_of(clause: Clause | None) -> dict[str, str]:
    """The units of the figures that a clause lays out, by their names."""
    if clause is None:
        return {}
    figures = [each for laid_out in clause.operands.values() if isinstance(laid_out, (list, tuple)) for each in laid_out]
    return {each["名称"]: each["单位"] for each in figures if isinstance(each, Mapping) and "名称" in each and "单位" in each}


def _verified(source: Source, finding: Finding, readers: Readers) -> str:
    unit, lang = unit_of_source(finding, readers), readers.lang
    declared, found = (_plain(each, unit, lang) for each in (source.declared, source.value))
    return word("note.verified", lang, place=show_place(source.place), declared=declared, verified=found)


def unit_of_source(finding: Finding, readers: Readers) -> str | None:
    """The unit of a figure as it was read: the clause's only where it is itself what the clause measures, and no part of a share."""
    clause = readers.clauses.get(finding.clause)
    return finding.required.unit if finding.required and clause and clause.operator == FIELD else None


def _plain(found: Any, unit: str | None, lang: Lang) -> str:
    return value(found, unit, lang) or word("nothing", lang)


def _origin(finding: Finding, lang: Lang) -> Iterator[tuple[str, Style]]:
    places = dict.fromkeys(show_place(each.place) for each in finding.measured.sources)
    if places:
        yield word("note.origin", lang, places=word("join", lang).join(list(places)[:MOST_PLACES])), "dim"


def _readings(finding: Finding, readers: Readers) -> Iterator[tuple[str, Style]]:
    """The notes in their order, each with the way in which it is meant."""
    lang = readers.lang
    if finding.reading:
        reading = readers.reading(finding.clause, finding.reading)
        by = standing(finding.interpretation, readers.programme, lang)
        yield word("note.reading", lang, reading=reading, standing=by), "dim"
    others = [each for each in finding.alternatives if each.outcome is finding.outcome]
    for other in finding.alternatives:
        if other.outcome is not finding.outcome:
            yield other_reading(finding.clause, other, readers), "warning"
    if others:
        names = word("join", lang).join(_named(each, lang) for each in others)
        yield word("note.same", lang, readings=names), "dim"


def other_reading(clause: str, other: Alternative, readers: Readers) -> str:
    """What another reading would say, or another region's threshold, with its figures."""
    lang = readers.lang
    key = "note.other_region" if other.by_region else "note.other_reading"
    reading = other.reading if other.by_region else readers.reading(clause, other.reading)
    outcome = word(f"outcome.{other.outcome.value}", lang)
    return word(key, lang, reading=reading, outcome=outcome, figures=_figures(other, lang))


def _named(other: Alternative, lang: Lang) -> str:
    figures = measured(other.measured, other.required, lang)
    return word("in_brackets", lang, main=other.reading, more=figures) if figures and not other.by_region else other.reading


def _figures(other: Alternative, lang: Lang) -> str:
    found, demand = measured(other.measured, other.required, lang), required(other.required, lang)
    return word("note.figures", lang, measured=found or word("nothing", lang), required=demand)
