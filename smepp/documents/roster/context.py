"""The context of the list's page: what the public may see, item by item."""

from datetime import date
from typing import Any

from smepp.documents.printable import printable
from smepp.messages.days import plain_day
from smepp.model.roster import Listed, Roster


def roster_context(roster: Roster) -> dict[str, Any]:
    """What the template may print."""
    context: dict[str, Any] = printable(
        {
            "称号": roster.honour,
            "日期": _day(roster.on),
            "个数": len(roster.lines),
            "机关": roster.acting.name,
            "机关未定": roster.acting.name is None,
            "认定办法": roster.title,
            "文号": roster.document,
            "施行前": _day(roster.in_force) if roster.before else None,
            "不全": roster.incomplete,
            "名单": [_line(number, each) for number, each in enumerate(roster.lines, start=1)],
        }
    )
    return context


def _line(number: int, each: Listed) -> dict[str, Any]:
    return {
        "序号": number,
        "文号": each.number,
        "平台名称": each.platform,
        "运营单位": each.operator,
        "区县": each.district,
        "认定日期": each.recognised,
        "确认日期": each.confirmed,
        "复核年度": each.due,
    }


def _day(text: str) -> str:
    return plain_day(date.fromisoformat(text), "zh")
