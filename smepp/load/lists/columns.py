"""Where the table of a list begins, and which column is which: found by their titles, wherever they stand."""

import re
from collections.abc import Mapping
from functools import cache

from smepp.load.opinions.cells import folded
from smepp.load.schemas import schema
from smepp.load.workbook import Grid
from smepp.model.record import Record

PLATFORM, OPERATOR, DISTRICT, CODE, FOLDER = "平台名称", "运营单位", "区县", "代码", "案卷"
NEEDED = (PLATFORM, OPERATOR, DISTRICT)
CODES = ("统一社会信用代码", "注册号", "组织机构代码", "登记证号")
LOOKED_AT = 15
"""Rows among which the titles are looked for."""

_ALSO: Mapping[str, tuple[str, ...]] = {
    PLATFORM: ("服务平台名称", "公共服务平台名称", "平台全称", "服务平台", "平台", "名称"),
    OPERATOR: ("运营单位名称", "运营单位全称", "申报单位名称", "建设单位", "承办单位", "依托单位", "企业名称", "单位"),
    DISTRICT: ("所属区县", "所属县区", "所在县区", "县区", "区县名称", "所在地区", "所属地区", "地区"),
    CODE: ("单位代码", "法人代码", "证照号码", "证照编号", "号码"),
}
"""Titles in use besides those of the form."""

_BRACKET = re.compile(r"\(.*")


class Heads(Record):
    """The row of the titles (from 0), the column of each field, and titles that stand for a field which has its column already."""

    row: int
    columns: Mapping[str, int]
    twice: tuple[tuple[str, str], ...] = ()


def heads(grid: Grid) -> Heads | None:
    """The row with the most titles, the last one of equals (a title over two rows is in both); None where nothing is a title."""
    found = [each for number in range(min(LOOKED_AT, len(grid.rows))) if (each := _heads(grid, number)).columns]
    return max(reversed(found), key=lambda each: len(each.columns), default=None)


def lacking(found: Heads | None) -> tuple[str, ...]:
    """The columns that a list must have and that are not there."""
    return tuple(each for each in NEEDED if not found or each not in found.columns)


@cache
def _titles() -> Mapping[str, str]:
    """The field of each title; the form's own names first."""
    form = schema("recognition")["properties"]["名单"]["items"]["properties"]
    fields = (*NEEDED, *CODES, FOLDER)
    known = {name: each for each in fields for name in (each, *form[each].get("alsoCalled", ()))}
    also = {name: each for each, names in _ALSO.items() for name in (each, *names)}
    return {**also, **known}


def _heads(grid: Grid, number: int) -> Heads:
    columns: dict[str, int] = {}
    exact: set[str] = set()
    twice: list[tuple[str, str]] = []
    for at, cell in enumerate(grid.rows[number]):
        title = _BRACKET.sub("", folded(cell)).rstrip(":*")
        field = _titles().get(title)
        if field is None or ((number, at) in grid.merged and at and folded(grid.rows[number][at - 1]) == folded(cell)):
            continue
        if field in columns and (field in exact or title != field):
            twice.append((field, title))
            continue
        columns[field] = at
        exact |= {field} if title == field else set()
    return Heads(row=number, columns=columns, twice=tuple(twice))
