"""The page of a round: one file that needs no network and opens from a folder."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from smepp.documents.html import render_html
from smepp.documents.pages.applicants import Applicant, applicants
from smepp.documents.pages.coincidences import coincidences, per_folder
from smepp.documents.pages.decisions import bars, by_region, counts, kind_name
from smepp.documents.pages.matrix import matrix
from smepp.documents.pages.rows import table
from smepp.documents.pages.served import served
from smepp.documents.pages.strips import strips
from smepp.documents.printable import printable
from smepp.model.programme import Programme
from smepp.model.review import Review
from smepp.model.stage import Stage

TEMPLATE = "round/index.html.j2"


def index_html(review: Review, programme: Programme, *, folders: Sequence[Path], files: Iterable[str] = ()) -> str:
    """The round's page; `folders` hold the templates, an office's own first, `files` are the names of those beside it to link.

    Raises TemplateFault.
    """
    return render_html(TEMPLATE, index_context(review, programme, files=files), folders)


def index_context(review: Review, programme: Programme, *, files: Iterable[str] = ()) -> dict[str, Any]:
    """What the template may name: plain values under Chinese keys, texts on one line without signs that cannot be seen."""
    ours = applicants(review.entries)
    pictures = strips(ours, programme)
    found: dict[str, Any] = printable(
        {
            "年度": review.year,
            "核对日": review.on,
            "办法": review.title,
            "文号": review.document,
            "截止": review.deadline,
            "机关": review.authority,
            "统计": _summary(ours, review),
            "汇总表": table(ours, programme, per_folder(review.hints)),
            "达标图": pictures,
            "达标表": matrix(ours, [each["编号"] for each in pictures]),
            "分布图": _spread(ours, programme),
            "服务图": served(ours, programme),
            "跨案卷": coincidences(review.hints, ours),
            "文件": list(files),
        }
    )
    return found


def _summary(ours: Sequence[Applicant], review: Review) -> dict[str, Any]:
    return {
        "全部": len(ours),
        "申报": sum(each.entry.stage is Stage.APPLICATION for each in ours),
        "复核": sum(each.entry.stage is Stage.REREVIEW for each in ours),
        "结果": [{"代码": kind, "名称": kind_name(kind), "数": number} for kind, number in counts(ours).items()],
        "待认定": sum(len(each.entry.open) for each in ours),
        "待认定家数": sum(bool(each.entry.open) for each in ours),
        "提示": len(review.hints),
    }


def _spread(ours: Sequence[Applicant], programme: Programme) -> dict[str, Any]:
    """Decisions by region, and by district within each region; bars of districts are as long as they are many in all regions."""
    regions = by_region(ours, programme)
    districts = [sum(each["数"].values()) for region in regions for each in region["区县"]]
    return {
        "区域": regions,
        "各区域": bars(regions, max((sum(each["数"].values()) for each in regions), default=0)),
        "各区县": [
            {"区域": each["名称"], **bars(each["区县"], max(districts, default=0))}
            for each in regions
            if any(one["名称"] for one in each["区县"])
        ],
    }
