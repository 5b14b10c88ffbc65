"""Opinion sheets of the example office, and ways to fill them in as people do."""

import io
from pathlib import Path
from typing import Any

import xlsxwriter
from python_calamine import CalamineWorkbook

from smepp.check.questions import questions
from smepp.documents.workbooks.opinions import opinions_xlsx
from smepp.jobs.check import check
from smepp.jobs.round.entry import entry_of
from smepp.model.finding import Open
from smepp.model.office import Expert
from smepp.model.question import answered_in
from smepp.model.stage import Stage
from smepp.wording.answers import waiting
from smepp.wording.evidence import asked
from tests.documents.workbooks.made import PROGRAMME, review

ON = "2013-04-01"
HEAD = 3
"""The row of the titles, from 0."""


def sheet(office: Path, *names: str, panel: tuple[Expert, ...] | None = None, on: str = ON, year: int | None = None) -> bytes:
    """The opinion sheet of some dossiers of an office, as the round makes it; with a year that of their re-reviews."""
    entries, questions_of = [], {}
    for name in names:
        done = check(office / name, on, year)
        open_ = waiting(done.assessment.findings, Open.JUDGEMENT)
        found = questions(open_, done.programme, done.values, done.dossier.attachments)
        entry = entry_of(name, name, Stage.REREVIEW if year else Stage.APPLICATION, done.assessment, done.values)
        questions_of[answered_in(entry, year or 2013)] = tuple(asked(each, "zh") for each in found)
        entries.append(entry)
    experts = done.panel if panel is None else panel
    return opinions_xlsx(review(*entries, year=year or 2013), PROGRAMME, questions_of, experts)


def cells(data: bytes) -> list[list[object]]:
    """Its cells, to be changed."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return [list(row) for row in book.get_sheet_by_index(0).to_python(skip_empty_area=False)]


def column(rows: list[list[object]], title: str) -> int:
    """Where a title stands."""
    return [str(each).replace("\n", " ") for each in rows[HEAD]].index(title)


def answer(rows: list[list[object]], who: str, outcome: object = "符合", why: object = "看过材料。", only: Any = None) -> None:
    """Answers of one expert in all rows, or in the rows of some clauses."""
    at, clause = column(rows, f"{who} 结论"), column(rows, "要点编号")
    for row in rows[HEAD + 1 :]:
        if only is None or row[clause] in only:
            row[at : at + 2] = [outcome, why]


def meet(rows: list[list[object]], when: object = "2013-03-19", leader: object = "程知遥") -> None:
    """The day and the leader above the table."""
    rows[2][2], rows[2][5] = when, leader


def write(path: Path, *sheets: list[list[object]], merged: tuple[str, ...] = (), hidden: tuple[int, ...] = ()) -> Path:
    """A workbook of these cells; `merged` ranges show what their first cell holds."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"}) as book:
        for number, rows in enumerate(sheets):
            page = book.add_worksheet(f"表{number + 1}")
            for at, row in enumerate(rows):
                for column_at, value in enumerate(row):
                    if value != "":
                        page.write(at, column_at, value)
            for each in merged:
                first = rows[page_row(each)][page_column(each)]
                page.merge_range(each, first)
            if number in hidden:
                page.hide()
    return path


def page_row(area: str) -> int:
    return int("".join(each for each in area.partition(":")[0] if each.isdigit())) - 1


def page_column(area: str) -> int:
    return ord(area[0]) - ord("A")
