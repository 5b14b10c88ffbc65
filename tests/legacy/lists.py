"""Lists of platforms as offices keep them."""

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

HEAD = ("序号", "平台名称", "运营单位名称", "所属县区", "代码", "备注")
ROWS: tuple[tuple[object, ...], ...] = (
    (1, "朵云租用平台", "重庆朵云软件有限公司", "渝北", "91440300085948158H", ""),
    (2, "铜梁物流信息平台", "重庆巴川物流有限公司", "铜梁区", "440301108548379", "首批"),
    (3, "酉阳土货商务平台", "酉阳县信息化协会", "酉阳县", "社证字第5002420011号", ""),
)


def text(rows: Sequence[Sequence[object]] = (HEAD, *ROWS), sign: str = ",") -> str:
    return "".join(sign.join(str(cell) for cell in row) + "\r\n" for row in rows)


def book(
    path: Path, rows: Sequence[Sequence[object]], merged: Sequence[tuple[int, int, int, int]] = (), sheet: str = "附件"
) -> Path:
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as made:
        page = made.add_worksheet(sheet)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if value != "":
                    page.write(number, column, value)
        for top, left, bottom, right in merged:
            page.merge_range(top, left, bottom, right, rows[top][left])
    return path
