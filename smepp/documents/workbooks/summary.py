"""The round's summary tables (评审汇总表, 推荐汇总表)."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from smepp.documents.workbooks.book import workbook
from smepp.documents.workbooks.cells import number
from smepp.documents.workbooks.table import Cell, Column, Table
from smepp.documents.workbooks.titles import honour
from smepp.messages.failures import failure_text
from smepp.messages.values import show
from smepp.messages.words import term
from smepp.messages.workbooks import CONCLUSIONS, RECOMMENDATIONS, label
from smepp.model.entry import Entry, Stage
from smepp.model.programme import Programme
from smepp.model.quantity import is_number
from smepp.model.review import Review
from smepp.wording.citation import citation
from smepp.wording.decisions import decision
from smepp.wording.figures import margin
from smepp.wording.readers import Readers

YEARS = 3
"""Years of firms served that the recommending district states."""
IN_TEN_THOUSANDS = -4
MONEY = "#,##0.00####"


def summary_xlsx(review: Review, programme: Programme) -> bytes:
    """Both tables of a round as one workbook; a dossier that could not be assessed stands in the first one with the reason."""
    return workbook((_assessed(review, programme), _recommended(review, programme)), review.on)


def _assessed(review: Review, programme: Programme) -> Table:
    readers = Readers(clauses={each.id: each for each in programme.every_clause}, programme=programme, lang="zh")
    columns = (
        Column(title=label("number"), width=5, centre=True),
        Column(title=label("platform"), width=22, code=True),
        Column(title=label("operator"), width=20, code=True),
        Column(title=label("district"), width=9, centre=True, code=True),
        Column(title=label("region"), width=10, centre=True),
        Column(title=label("kind"), width=6.5, centre=True),
        Column(title=label("decision"), width=14.5, centre=True),
        Column(title=label("not_met"), width=20),
        Column(title=label("open"), width=8, centre=True),
        Column(title=label("lacking"), width=18),
        Column(title=label("errors"), width=6, centre=True),
        Column(title=label("warnings"), width=6, centre=True),
        Column(title=label("tightest"), width=13),
        Column(title=label("margin"), width=11, centre=True),
        Column(title=label("conclusion"), width=10, centre=True, answer=True, choices=CONCLUSIONS),
        Column(title=label("remark"), width=12, answer=True),
    )
    return Table(
        sheet=label("summary.sheet"),
        title=label("summary.title", year=review.year, honour=honour(programme)),
        line=label("summary.line", authority=review.authority or "", on=review.on, n=len(review.entries)),
        columns=columns,
        rows=tuple((number, *_line(each, readers), None, None) for number, each in enumerate(review.entries, start=1)),
    )


def _line(entry: Entry, readers: Readers) -> tuple[Cell, ...]:
    if entry.failure:
        reason = failure_text(entry.failure.code, "zh", **{**entry.failure.params, "path": entry.folder})
        return (entry.platform or entry.folder, entry.operator, entry.district, None, _kind(entry), reason, *[None] * 7)
    answered = decision(entry.decision, "zh", entry.stage) if entry.decision else None
    tightest = entry.tightest
    return (
        entry.platform or entry.folder,
        entry.operator,
        entry.district,
        entry.region and term(f"region.{entry.region}", "zh", entry.region),
        _kind(entry),
        answered,
        _named(entry.not_met, readers),
        len(entry.open),
        _named(entry.lacking, readers),
        entry.errors,
        entry.warnings,
        readers.title(tightest.clause) if tightest else None,
        margin(tightest.margin, tightest.unit, "zh") if tightest and tightest.margin is not None else None,
    )


def _kind(entry: Entry) -> str | None:
    return label("rereview") if entry.stage is Stage.REREVIEW else entry.kind


def _named(clauses: Iterable[str], readers: Readers) -> str:
    return "\n".join(label("clause_named", citation=citation(each, "zh"), title=readers.title(each)) for each in clauses)


def _recommended(review: Review, programme: Programme) -> Table:
    applications = [each for each in review.entries if each.stage is Stage.APPLICATION and not each.failure]
    years = _years(applications)
    return Table(
        sheet=label("recommended.sheet"),
        title=label("recommended.title", year=review.year, honour=honour(programme)),
        line=label("recommended.line"),
        columns=_recommended_columns(years),
        rows=tuple((number, *_applicant(each, years), None, None) for number, each in enumerate(applications, start=1)),
    )


def _recommended_columns(years: Iterable[int]) -> tuple[Column, ...]:
    return (
        Column(title=label("number"), width=4.5, centre=True),
        Column(title=label("platform"), width=17, code=True),
        Column(title=label("operator"), width=16, code=True),
        Column(title=label("seat"), width=8.5, centre=True, code=True),
        Column(title=label("contact"), width=8, centre=True, code=True),
        Column(title=label("telephone"), width=13.5, centre=True, code=True),
        Column(title=label("founded"), width=11, centre=True, code=True),
        _count(label("staff")),
        *(_count(label(key), label("of_them")) for key in ("education", "rank", "either")),
        Column(title=label("share"), width=9.5, centre=True),
        Column(title=label("assets"), width=12, digits=MONEY),
        Column(title=label("premises"), width=9, centre=True),
        *(_count(label("served_year", year=year), label("served")) for year in years),
        Column(title=label("satisfaction"), width=9, centre=True),
        Column(title=label("services"), width=15),
        Column(title=label("website"), width=13, code=True),
        Column(title=label("decision"), width=10, centre=True),
        Column(title=label("recommended"), width=9, centre=True, answer=True, choices=RECOMMENDATIONS),
        Column(title=label("remark"), width=9, answer=True),
    )


def _count(title: str, group: str | None = None) -> Column:
    return Column(title=title, width=7.5, group=group, centre=True)


def _years(entries: Iterable[Entry]) -> list[int]:
    return sorted({year for each in entries for year, _ in each.served})[-YEARS:]


def _applicant(entry: Entry, years: Iterable[int]) -> Iterator[Cell]:
    facts, served = entry.facts, dict(entry.served)
    yield from (entry.platform or entry.folder, entry.operator, entry.district)
    yield from (_cell(facts.get(key)) for key in ("联系人", "联系电话", "成立日期"))
    yield from (_cell(facts.get(key)) for key in ("从业人数", "大专及以上学历", "中级及以上职称", "具备其一"))
    yield _share(facts.get("具备其一"), facts.get("从业人数"))
    assets = facts.get("资产总额")
    yield Decimal(assets).scaleb(IN_TEN_THOUSANDS) if is_number(assets) else _cell(assets)
    yield _cell(facts.get("场地面积"))
    yield from (served.get(year) for year in years)
    yield _percents(facts.get("满意度"))
    yield from (_cell(facts.get(key)) for key in ("服务类别", "网址"))
    yield decision(entry.decision, "zh", entry.stage) if entry.decision else None


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, str) or is_number(value):
        return value
    return show(value, "zh")


def _percents(value: Any) -> Cell:
    """As it was declared; one that was divided out to the last digit as any other share."""
    return Fraction(value) if isinstance(value, Decimal) and isinstance(number(value), str) else _cell(value)


def _share(part: Any, whole: Any) -> Fraction | None:
    return Fraction(100) * Fraction(part) / Fraction(whole) if is_number(part) and is_number(whole) and whole > 0 else None
