"""The list of valid titles as JSON, version 1. Described by `schemas/roster-output.schema.json`."""

from typing import Any

from smepp.messages import Lang
from smepp.model.acting import Acting
from smepp.model.roster import Listed, Roster
from smepp.printers.json_text import dump

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(roster: Roster, lang: Lang) -> str:
    """Everything that the public may see, and what is not known."""
    return dump(
        {
            "on": roster.on,
            "honour": roster.honour,
            "programme": {"title": roster.title, "document": roster.document, "in_force": roster.in_force},
            **acting(roster.acting),
            "count": len(roster.lines),
            "titles": [_line(each) for each in roster.lines],
            "incomplete": roster.incomplete,
            "notes": list(roster.notes),
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def acting(found: Acting) -> Json:
    """The authority of the day, or why it cannot be named."""
    later = found.successor
    return {
        "authority": found.name,
        "authority_unknown": found.doubt and found.doubt.value,
        "successor": later and {"name": later.name, "seen_from": later.year, "basis": later.basis},
    }


def _line(each: Listed) -> Json:
    return {
        "number": each.number,
        "platform": each.platform,
        "operator": each.operator,
        "district": each.district,
        "recognised": each.recognised,
        "confirmed": each.confirmed,
        "next_rereview": each.due,
    }
