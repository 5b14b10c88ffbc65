"""A sample as a workbook: what is drawn, to be worked through, and all titles with their marks, to be checked."""

from smepp.documents.workbooks.book import workbook
from smepp.documents.workbooks.table import Cell, Column, Table
from smepp.messages.words import word
from smepp.messages.workbooks import label
from smepp.model.sample import Ranked, Sample, Stratum
from smepp.wording.sampling import asked, method, region

CODE = 36
"""Width of a mark, which then stands on two lines."""
METHOD = 110


def sample_xlsx(sample: Sample) -> bytes:
    """Three sheets: what is drawn, with a column for what the inspectors note; all titles; how it was drawn."""
    return workbook((_drawn(sample), _all(sample), _method(sample)), sample.on)


def _columns() -> tuple[Column, ...]:
    return (
        Column(title=word("sample.region", "zh"), width=14, centre=True),
        Column(title=word("sample.platform", "zh"), width=32, code=True),
        Column(title=word("sample.operator", "zh"), width=32, code=True),
        Column(title=word("sample.district", "zh"), width=16, centre=True, code=True),
        Column(title=word("sample.number", "zh"), width=22, code=True),
        Column(title=word("sample.recognised", "zh"), width=12, centre=True, code=True),
    )


def _drawn(sample: Sample) -> Table:
    found = [(stratum, each) for stratum in sample.strata for each in stratum.drawn]
    return Table(
        sheet=word("sample.sheet", "zh"),
        title=word("sample.title", "zh", honour=sample.honour),
        line=_line(sample),
        columns=(
            Column(title=label("number"), width=6, centre=True),
            *_columns(),
            Column(title=label("remark"), width=20, answer=True),
        ),
        rows=tuple((number, *_cells(stratum, each), None) for number, (stratum, each) in enumerate(found, start=1)),
        frozen=3,
    )


def _all(sample: Sample) -> Table:
    return Table(
        sheet=word("sample.sheet.all", "zh"),
        title=word("sample.sheet.all", "zh"),
        line=_line(sample),
        columns=(
            Column(title=word("sample.rank", "zh"), width=8, centre=True),
            *_columns(),
            Column(title=word("sample.mark.hex", "zh"), width=CODE, code=True),
            Column(title=word("sample.is_drawn", "zh"), width=8, centre=True),
        ),
        rows=tuple(
            (rank, *_cells(stratum, each), each.mark, word("sample.yes", "zh") if rank <= stratum.n else None)
            for stratum in sample.strata
            for rank, each in enumerate(stratum.ranked, start=1)
        ),
        frozen=3,
    )


def _method(sample: Sample) -> Table:
    return Table(
        sheet=word("sample.sheet.method", "zh"),
        title=word("sample.sheet.method", "zh"),
        line=word("sample.method", "zh"),
        columns=(
            Column(title=label("number"), width=6, centre=True),
            Column(title=word("sample.sheet.method", "zh"), width=METHOD, code=True),
        ),
        rows=tuple(enumerate(method(sample, "zh"), start=1)),
        frozen=0,
    )


def _line(sample: Sample) -> str:
    on = word("sample.on", "zh", on=sample.on, asked=asked(sample, "zh"))
    return word("sample.sheet.line", "zh", on=on, seed=sample.seed)


def _cells(stratum: Stratum, one: Ranked) -> tuple[Cell, ...]:
    title = one.title
    return (region(stratum.region, "zh"), title.platform, title.operator, title.district, title.number, title.recognised)
