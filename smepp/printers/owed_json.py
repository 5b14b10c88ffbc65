"""The documents that a round still owes as JSON, version 1. Described by `schemas/owed-output.schema.json`."""

from typing import Any

from smepp.messages import Lang
from smepp.model.owed import Owed, OwedAll
from smepp.printers.drawn_json import problem
from smepp.printers.json_text import dump
from smepp.wording.failing import failure
from smepp.wording.problem_groups import Locate

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(found: OwedAll, lang: Lang, locate: Locate) -> str:
    """All documents in their order."""
    return dump(
        {
            "year": found.year,
            "on": found.on,
            "office": found.office,
            "count": len(found.items),
            "documents": [_item(each, found, lang, locate) for each in found.items],
            "registered": [problem(each, lang, locate) for each in found.registered],
            "incomplete": found.incomplete,
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def _item(item: Owed, found: OwedAll, lang: Lang, locate: Locate) -> Json:
    return {
        "kind": item.kind.id,
        "name": item.kind.name,
        "by": item.kind.by.value,
        "about": item.whose or None,
        "platforms": list(item.platforms),
        "until": item.until and item.until.isoformat(),
        "overdue": item.overdue(found.on),
        "draft": item.draft,
        "failure": item.failure and failure(item.failure[0], item.failure[1], lang),
        "problems": [problem(each, lang, locate) for each in item.problems],
        "command": item.command,
    }
