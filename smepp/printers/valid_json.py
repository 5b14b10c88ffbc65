"""Whether a title holds, as JSON, version 1. Described by `schemas/valid-output.schema.json`."""

from typing import Any

from smepp.messages import Lang
from smepp.model.roster import Known, Verdict
from smepp.printers.json_text import dump

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(verdict: Verdict, lang: Lang) -> str:
    """The answer as a whole, and for each platform of that name or code."""
    return dump(
        {
            "asked": verdict.asked,
            "on": verdict.on,
            "valid": verdict.holds,
            "platforms": [_known(each) for each in verdict.known],
            "near": list(verdict.near),
            "incomplete": verdict.incomplete,
            "notes": list(verdict.notes),
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def _known(each: Known) -> Json:
    end = each.ended
    return {
        "platform": each.platform,
        "operator": each.operator,
        "district": each.district,
        "valid": each.holds,
        "former_name": each.former,
        "number": each.number,
        "recognised": each.recognised,
        "confirmed": each.confirmed,
        "ended": end and {"day": end.day, "how": end.step, "number": end.number, "reason": end.reason},
    }
