"""The answers to the clauses in the JSON output."""

from typing import Any

from smepp.messages import Lang
from smepp.model.finding import Alternative, Finding, Measured, Required, Source
from smepp.model.people import Interpretation, Judgement
from smepp.model.programme import Clause
from smepp.printers.json_values import content, plain, spot
from smepp.wording.citation import citation

Json = dict[str, Any]


def finding(found: Finding, clause: Clause | None, lang: Lang) -> Json:
    """One answer with all that it rests on."""
    return {
        "clause": found.clause,
        "citation": citation(found.clause, lang),
        "title": clause and (clause.title if lang == "zh" else clause.title_en),
        "asked": found.asked,
        "applies": found.applies,
        "decides": found.decides,
        "outcome": found.outcome.value,
        "why_open": found.why_open and found.why_open.value,
        "measured": _measured(found.measured),
        "required": found.required and _required(found.required),
        "margin": found.margin,
        "reading": found.reading,
        "interpretation": found.interpretation and _interpretation(found.interpretation),
        "alternatives": [_alternative(each) for each in found.alternatives],
        "judgement": found.judgement and _judgement(found.judgement),
        "members": list(found.members),
    }


def _measured(measured: Measured) -> Json:
    return {
        "low": measured.bounds and measured.bounds.low,
        "high": measured.bounds and measured.bounds.high,
        **content(measured.value),
        "parts": [{"name": name, **content(value)} for name, value in measured.parts],
        "sources": [_source(each) for each in measured.sources],
        "missing": [spot(each) for each in measured.missing],
        "doubt": measured.doubt,
    }


def _source(source: Source) -> Json:
    return {
        "place": spot(source.place),
        **content(source.value),
        "declared": content(source.declared)["value"],
        "verified": source.verified,
    }


def _required(required: Required) -> Json:
    return {"word": required.word, "value": plain(required.value), "unit": required.unit, "region": required.region}


def _alternative(other: Alternative) -> Json:
    return {
        "reading": other.reading,
        "by_region": other.by_region,
        "outcome": other.outcome.value,
        "measured": _measured(other.measured),
        "required": _required(other.required),
    }


def _interpretation(interpretation: Interpretation) -> Json:
    return {
        "reading": interpretation.reading,
        "authority": interpretation.authority,
        "document": interpretation.document,
        "when": interpretation.when,
    }


def _judgement(judgement: Judgement) -> Json:
    return {
        "outcome": judgement.outcome.value,
        "who": judgement.who,
        "when": judgement.when,
        "why": judgement.why,
        "place": spot(judgement.at),
    }
