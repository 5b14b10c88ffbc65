"""What falls due in a year as JSON, version 1. Described by `schemas/due-output.schema.json`."""

from typing import Any

from smepp.messages import Lang
from smepp.model.due import DueItem, Dues
from smepp.printers.json_text import dump
from smepp.wording.dues import days_left

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(dues: Dues, lang: Lang) -> str:
    """All items in their order."""
    return dump(
        {
            "year": dues.year,
            "on": dues.on,
            "programme": dues.title,
            "deadline": dues.deadline,
            "count": len(dues.items),
            "overdue": len(dues.overdue),
            "items": [_item(each, dues.on) for each in dues.items],
            "incomplete": dues.incomplete,
            "notes": list(dues.notes),
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def _item(each: DueItem, on: str) -> Json:
    return {
        "kind": each.kind.value,
        "day": each.day,
        "days_left": days_left(each, on),
        "platform": each.platform,
        "operator": each.operator,
        "district": each.district,
        "folder": each.folder,
        "since": each.since,
        "done": each.done,
        "ended": each.ended and {"day": each.ended.day, "how": each.ended.step},
        "overdue": each.overdue(on),
        "missing": list(each.missing),
        "number": each.number,
        "file": each.place and each.place.file,
    }
