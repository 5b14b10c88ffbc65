"""A year's round as JSON, version 1. Described by `schemas/review-output.schema.json`."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from smepp import __version__
from smepp.messages import Lang
from smepp.messages.failures import failure_text
from smepp.model.entry import Entry, Failure, Standing
from smepp.model.hint import Hint
from smepp.model.review import Review
from smepp.printers.json_text import compact, dump
from smepp.printers.json_values import plain, spot

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(review: Review, entries: Sequence[Entry], lang: Lang) -> str:
    """The round with these of its entries, and the hints in which one of them takes part."""
    folders = {each.folder for each in entries}
    hints = [each for each in review.hints if any(side.folder in folders for side in each.sides)]
    return dump(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "smepp", "version": __version__},
            "language": lang,
            "year": review.year,
            "on": review.on,
            "programme": {"id": review.programme, "title": review.title, "document": review.document},
            "deadline": review.deadline,
            "authority": review.authority,
            "all": len(review.entries),
            "entries": [entry(each, lang) for each in entries],
            "hints": [hint(each) for each in hints],
        }
    )


def lines(entries: Iterable[Entry], lang: Lang) -> Iterator[str]:
    """A line for each entry."""
    return (compact(entry(each, lang)) + "\n" for each in entries)


def entry(one: Entry, lang: Lang) -> Json:
    """One dossier of the round; what is not known is null."""
    return {
        "folder": one.folder,
        "stage": one.stage.value,
        "slug": one.slug,
        "platform": one.platform,
        "operator": one.operator,
        "district": one.district,
        "region": one.region,
        "kind": one.kind,
        "decision": one.decision and one.decision.value,
        "because": one.because,
        "not_met": list(one.not_met),
        "open": list(one.open),
        "lacking": list(one.lacking),
        "errors": one.errors,
        "warnings": one.warnings,
        "tightest": one.tightest and _standing(one.tightest),
        "standings": [_standing(each) for each in one.standings],
        "served": [{"year": year, "firms": firms} for year, firms in one.served],
        "facts": {name: plain(value) for name, value in one.facts.items()},
        "failure": one.failure and _failure(one.failure, one.folder, lang),
    }


def hint(one: Hint) -> Json:
    """What several dossiers have in common."""
    return {
        "code": one.code,
        "sides": [{"folder": side.folder, "name": side.name, "place": spot(side.place)} for side in one.sides],
        "params": {name: plain(value) for name, value in one.params.items()},
    }


def _standing(one: Standing) -> Json:
    return {
        "clause": one.clause,
        "outcome": one.outcome.value,
        "low": one.low,
        "high": one.high,
        "required": one.required,
        "unit": one.unit,
        "margin": one.margin,
    }


def _failure(one: Failure, folder: str, lang: Lang) -> Json:
    message = failure_text(one.code, lang, **{**one.params, "path": folder})
    return {"code": one.code, "message": message, "problems": [each.code for each in one.problems]}
