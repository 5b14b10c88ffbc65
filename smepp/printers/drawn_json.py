"""What came of a document as JSON, version 1. Described by `schemas/notice-output.schema.json`."""

from typing import Any

from smepp import messages
from smepp.messages import Lang
from smepp.model.drawn import Drawn
from smepp.model.notice import Row
from smepp.model.problem import Problem
from smepp.printers.json_text import dump
from smepp.printers.json_values import located, plain
from smepp.wording.problem_groups import Locate

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(drawn: Drawn, lang: Lang, locate: Locate) -> str:
    """One document."""
    notice = drawn.notice
    return dump(
        {
            "kind": notice.kind.id,
            "name": notice.kind.name,
            "year": notice.year,
            "status": drawn.came.value,
            "about": drawn.whose or None,
            "on": notice.on,
            "authority": notice.sender.name,
            "title": drawn.title,
            "number": notice.number,
            "dated": notice.dated,
            "period": notice.period
            and {
                "start": notice.period.start.isoformat(),
                "end": notice.period.end.isoformat(),
                "days": notice.period.n,
                "unit": notice.period.unit.value,
            },
            "count": len(notice.rows),
            "platforms": [_row(each) for each in notice.rows],
            "files": list(drawn.files),
            "kept": [{"path": each.path, "beside": each.beside} for each in drawn.kept],
            "event": drawn.event,
            "sha256": drawn.fingerprint,
            "problems": [problem(each, lang, locate) for each in (*drawn.problems, *drawn.findings)],
            "command": drawn.command,
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def _row(row: Row) -> Json:
    return {"platform": row.platform, "operator": row.operator, "district": row.district, "folder": row.folder}


def problem(found: Problem, lang: Lang, locate: Locate) -> Json:
    """A problem, with what to do about it."""
    return {
        "code": found.code,
        "level": found.level.value,
        "message": messages.text(found, lang),
        "mend": messages.mend(found, lang),
        "place": located(found.place, locate),
        "params": plain(found.params),
    }
