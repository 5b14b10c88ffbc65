"""What people did: the panel and its conclusion (评审), and the facts that somebody corrected (核实)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from smepp.documents.printable import paragraphs
from smepp.documents.report.setting import Part, Setting, value_at
from smepp.model.office import Expert
from smepp.model.place import Place
from smepp.wording.requirements import value


def panel(experts: Sequence[Expert], setting: Setting) -> Part:
    """Who sits on the panel: as the review itself says on the day of asking, else as the year's round does."""
    file = setting.papers.review
    date = setting.text(file, "评审", "日期")
    held = bool(date) and date <= setting.on
    rows = value_at(setting.values.get(file), ("评审", "专家")) if held else None
    concluded = held and (setting.text(file, "结论", "日期") or date) <= setting.on
    return {
        "日期": date if held else "",
        "组长": setting.text(file, "评审", "组长") if held else "",
        "专家": _members(rows) or [{"姓名": each.name, "单位": each.unit or "", "职称": each.title or ""} for each in experts],
        "结论": setting.text(file, "结论", "结果") if concluded else "",
        "段落": paragraphs(setting.text(file, "结论", "意见")) if concluded else [],
    }


def _members(rows: Any) -> list[Part]:
    members = [each for each in rows if isinstance(each, Mapping)] if isinstance(rows, list) else []
    return [{name: str(each.get(name) or "") for name in ("姓名", "单位", "职称")} for each in members]


def verifications(setting: Setting) -> list[Part]:
    """The corrections that count: those known on the day of asking with which nothing is wrong."""
    return [_verification(row, setting) for row in _counting(setting)]


def _counting(setting: Setting) -> Iterator[Mapping[str, Any]]:
    for file in (setting.papers.recommendation, setting.papers.review):
        rows = value_at(setting.values.get(file), ("核实",))
        for index, row in enumerate(rows if isinstance(rows, list) else ()):
            at = Place(file=file, route=("核实", index))
            wrong = any(each.place.covers(at) for each in setting.assessment.errors)
            if isinstance(row, Mapping) and not wrong and str(row.get("日期", "")) <= setting.on:
                yield row


def _verification(row: Mapping[str, Any], setting: Setting) -> Part:
    texts = {key: value(row.get(key), None, setting.lang, full=True) for key in ("文件", "栏目", "申报值", "核实值", "理由")}
    people = {key: value(row.get(key), None, setting.lang, full=True) for key in ("依据", "核实人", "日期")}
    return {**texts, **people, "材料": setting.paper(texts["文件"])}
