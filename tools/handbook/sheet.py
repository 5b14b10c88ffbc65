"""An opinion sheet filled in as a page says, in place of the people who would do it in Excel or WPS.

The lines of such a block: `评审日期：2013-03-19` and the like for cells above the table; `案卷 要点 专家：结论，理由` for answers, with
`全部` for every clause of the dossier.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

from smepp.messages.workbooks import CLAUSE, FOLDER, OUTCOME, WHY

EVERY = "全部"
_ABOVE = re.compile(r"(\S+)：(\S+)")
_ANSWER = re.compile(r"(\S+) (\S+) (\S+)：(\S+?)(?:，(.+))?")

Rows = list[list[object]]


def fill(path: Path, lines: Sequence[str]) -> None:
    """Put what the lines say into the sheet. Raises ValueError for a line that finds no cell."""
    book = CalamineWorkbook.from_path(path)
    rows: Rows = [list(row) for row in book.get_sheet_by_index(0).to_python(skip_empty_area=False)]
    head = next(number for number, row in enumerate(rows) if FOLDER in row)
    titles = [str(each).split() for each in rows[head]]
    for each in lines:
        if not (_answered(rows[head + 1 :], titles, each) if _ANSWER.fullmatch(each) else _above(rows[:head], each)):
            raise ValueError(each)
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as written:
        sheet = written.add_worksheet(book.sheet_names[0])
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if value != "":
                    sheet.write(number, column, value)


def _above(rows: Rows, line: str) -> bool:
    label, value = _ABOVE.fullmatch(line).groups()  # type: ignore[union-attr]
    for row in rows:
        if f"{label}：" in row:
            row[row.index(f"{label}：") + 1] = value
            return True
    return False


def _answered(rows: Rows, titles: list[list[str]], line: str) -> bool:
    folder, clause, who, outcome, why = _ANSWER.fullmatch(line).groups()  # type: ignore[union-attr]
    own = [row for row in rows if row[titles.index([FOLDER])] == folder]
    found = [row for row in own if clause in (EVERY, row[titles.index([CLAUSE])])]
    for row in found:
        row[titles.index([who, OUTCOME])] = outcome
        row[titles.index([who, WHY])] = why or ""
    return bool(found)
