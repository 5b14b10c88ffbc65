"""The table of the round (汇总表): a row for each applicant, with what it is sorted and filtered by."""

from collections.abc import Mapping, Sequence
from typing import Any

from smepp.documents.pages import filters, sorting
from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.decisions import kind_of
from smepp.documents.pages.figures import LANG, margin_of
from smepp.messages import text
from smepp.messages.failures import failure_text
from smepp.model.entry import Entry, Failure, Standing
from smepp.model.programme import Programme
from smepp.wording.citation import citation
from smepp.wording.decisions import decision
from smepp.wording.readers import Readers


def table(applicants: Sequence[Applicant], programme: Programme, hints: Mapping[str, int]) -> dict[str, Any]:
    """The rows (行) and what they can be filtered by (筛选); `hints` tells how many each folder has."""
    readers = Readers(clauses={each.id: each for each in programme.every_clause}, programme=programme, lang=LANG)
    offered = filters.choices(applicants, programme)
    ranked = sorting.ranks(applicants, sorting.keys(programme, hints))
    marked = filters.marks(applicants, offered)
    rows = [
        {**_row(each, readers), "提示数": hints.get(each.entry.folder, 0), "排序": " ".join(map(str, ranks)), "筛选": marks}
        for each, ranks, marks in zip(applicants, ranked, marked, strict=True)
    ]
    return {"行": rows, "筛选": offered}


def _row(applicant: Applicant, readers: Readers) -> dict[str, Any]:
    entry = applicant.entry
    return {
        "序号": applicant.number,
        "名称": applicant.name,
        "运营单位": entry.operator if entry.platform else None,
        "案卷": entry.folder,
        "锚": entry.slug,
        "链接": applicant.page,
        "文书": applicant.word,
        "类型": entry.stage.value,
        "区县": entry.district,
        "区域": entry.region,
        "类别": entry.kind,
        "结果": kind_of(applicant),
        "结果名": decision(entry.decision, LANG, entry.stage) if entry.decision else "",
        "未能核对": entry.failure and _failure(entry.failure),
        **({} if entry.failure else _answers(entry, readers)),
    }


def _answers(entry: Entry, readers: Readers) -> dict[str, Any]:
    return {
        "不符合": [{"条款": citation(each, LANG), "名称": readers.title(each)} for each in entry.not_met],
        "待认定": len(entry.open),
        "缺事实": len(entry.lacking),
        "错误": entry.errors,
        "提示": entry.warnings,
        "最紧": entry.tightest and _tightest(entry.tightest, readers),
    }


def _tightest(standing: Standing, readers: Readers) -> dict[str, Any]:
    return {
        "条款": citation(standing.clause, LANG),
        "名称": readers.title(standing.clause),
        "余量": margin_of(standing),
        "结论": standing.outcome.value,
    }


def _failure(failure: Failure) -> dict[str, Any]:
    return {
        "原因": failure_text(failure.code, LANG, **failure.params),
        "问题": [{"文件": each.place.file, "文字": text(each, LANG)} for each in failure.problems],
    }
