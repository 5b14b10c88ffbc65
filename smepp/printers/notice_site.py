"""A public document as data for a website: JSON, version 1, described by `schemas/website-output.schema.json`, and its list as CSV.

Both say only what the variables of the document's templates hold.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from smepp.model.notice import KindRule
from smepp.printers.csv_text import dump as csv_of
from smepp.printers.json_text import dump as json_of

SCHEMA_VERSION = 1
COLUMNS: Mapping[str, str] = {
    "序号": "position",
    "平台名称": "platform",
    "运营单位": "operator",
    "区县": "district",
    "申报类别": "application_kind",
    "认定文号": "recognition_number",
    "认定日期": "recognised",
    "确认日期": "confirmed",
    "复核年度": "next_rereview",
    "复核文号": "rereview_number",
    "结论": "conclusion",
    "事由": "ground",
    "所在区域": "region",
    "抽查日期": "inspected",
}
"""The columns that lists of public documents have, by their names in a template."""
DAYS = frozenset({"认定日期", "确认日期", "抽查日期"})
"""Those of them that hold a day."""
GAP = "　"
"""Stands in a draft where something is to be filled in."""
_DAY = re.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日")

Row = Mapping[str, Any]
Json = dict[str, Any]


def notice_json(context: Mapping[str, Any], kind: KindRule) -> str:
    """What the document is, when it was signed, whom it lists; `context` are the variables of its templates."""
    number = context["文号"]
    return json_of(
        {
            "schema_version": SCHEMA_VERSION,
            "kind": kind.id,
            "kind_name": kind.name,
            "draft": context["草稿"],
            "title": context["标题"],
            "number": None if context["草稿"] and number and GAP in number else number,
            "date": _day(context["日期"]),
            "issuer": context["机关"],
            "year": context["年度"],
            "honour": context["称号"],
            "basis": {"title": context["办法"], "document": context["办法文号"], "words": context["依据"]},
            "period": _period(context),
            "corrects": _corrects(context),
            "count": context["个数"],
            "list": [{COLUMNS[name]: _value(name, value) for name, value in row.items()} for row in context["名单"]],
        }
    )


def notice_csv(rows: Sequence[Row]) -> str:
    """The list, with the headings of its columns; a text that a sheet would take for a formula is made harmless."""
    heads = tuple(rows[0]) if rows else ()
    return csv_of(heads, ([_value(name, row[name]) for name in heads] for row in rows))


def _period(context: Mapping[str, Any]) -> Json | None:
    """Of a publicity, or of the one on which a recognition rests."""
    if not context.get("公示起"):
        return None
    return {"start": _day(context["公示起"]), "end": _day(context["公示止"]), "working_days": context.get("公示工作日")}


def _corrects(context: Mapping[str, Any]) -> Json | None:
    """Which document is put right, and how."""
    if "更正" not in context:
        return None
    return {
        "number": context["原文号"],
        "kind_name": context["原文书"],
        "date": _day(context["原日期"]),
        "changes": [{"field": each["栏目"], "was": each["原为"], "is": each["更正为"]} for each in context["更正"]],
    }


def _value(name: str, value: Any) -> Any:
    return _day(value) if name in DAYS else value


def _day(text: str | None) -> str | None:
    """The day as YYYY-MM-DD; None where month or day are still open."""
    found = _DAY.fullmatch(text or "")
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}" if found else None
