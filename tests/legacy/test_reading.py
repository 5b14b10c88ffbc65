"""Lists are read by the titles of their columns, wherever these stand."""

import pytest

from smepp.load.lists import grids, read_list
from smepp.load.workbook import Grid, UnreadableWorkbookError
from smepp.model.listed_row import PlatformList
from tests.legacy.lists import HEAD, ROWS, book, text


def listed(path) -> PlatformList:
    return read_list(grids(path))


def of(*rows, merged=frozenset()) -> PlatformList:
    return read_list((Grid(name="", rows=tuple(tuple(each) for each in rows), merged=merged),))


def codes(found: PlatformList) -> list[tuple[str, int | None]]:
    return [(each.code, each.row) for each in found.notes]


CELLS = [{"平台名称": row[1], "运营单位": row[2], "区县": row[3], "代码": row[4]} for row in ROWS]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("sign", [",", "\t", ";", "，"])
def test_a_text_is_read_in_the_encodings_that_offices_save(tmp_path, encoding, sign):
    path = tmp_path / "a.csv"
    path.write_bytes(text(sign=sign).encode(encoding))
    found = listed(path)
    assert [dict(each.cells) for each in found.rows] == CELLS
    assert [each.row for each in found.rows] == [2, 3, 4]
    assert found.notes == ()


def test_quoted_cells_may_hold_commas_and_line_breaks(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('平台名称,运营单位,区县\n"甲,乙平台","重庆\n有限公司",江北区\n', encoding="utf-8")
    [row] = listed(path).rows
    assert row.cells == {"平台名称": "甲,乙平台", "运营单位": "重庆 有限公司", "区县": "江北区"}


def test_a_messy_sheet_is_read(tmp_path):
    rows = [
        ("二〇一一年认定平台名单", "", "", "", "", ""),
        ("", "", "", "", "", ""),
        ("填报单位：", "市局", "", "", "", ""),
        ("序号", "平台名称\n（全称）", "运营 单位", "推荐区县", "组织机构代码", "备 注"),
        (1, "　朵云租用平台 ", "重庆朵云软件有限公司\u3000", "渝北区", "58011234－X", ""),
        (2, "乙平台", "乙公司", "渝北区", "", "x"),
        (3, "丙平台", "丙公司", "", 85948158, ""),
        ("合计", "3个", "", "", "", ""),
        ("注：名单排名不分先后。", "", "", "", "", ""),
    ]
    path = book(tmp_path / "a.xlsx", rows, merged=((0, 0, 0, 5), (5, 3, 6, 3), (8, 0, 8, 5)))
    found = listed(path)
    assert [dict(each.cells) for each in found.rows] == [
        {"平台名称": "朵云租用平台", "运营单位": "重庆朵云软件有限公司", "区县": "渝北区", "组织机构代码": "58011234-X"},
        {"平台名称": "乙平台", "运营单位": "乙公司", "区县": "渝北区"},
        {"平台名称": "丙平台", "运营单位": "丙公司", "区县": "渝北区", "组织机构代码": "85948158"},
    ]
    assert [each.row for each in found.rows] == [5, 6, 7]
    assert codes(found) == [("row_left", 9)]
    assert found.notes[0].sheet == "附件"


def test_titles_over_two_rows_are_one_head():
    head = ("平台名称", "运营单位", "区县")
    found = of(head, head, ("甲", "乙", "江北区"), merged=frozenset({(1, 0), (1, 1), (1, 2)}))
    assert [each.row for each in found.rows] == [3]


def test_headings_between_rows_are_told_and_left():
    found = of(("平台名称", "运营单位", "区县"), ("一、主城", "", ""), ("甲", "乙", "江北区"), ("", "", ""), ("小计", "1", ""))
    assert codes(found) == [("row_left", 2)]
    assert [each.row for each in found.rows] == [3]


@pytest.mark.parametrize("value", [9.150000020282689e17, 915000002028268900, "9.15E+17", "９.１５e+17"])
def test_a_code_that_lost_its_last_digits_is_told(value):
    found = of(("平台名称", "运营单位", "区县", "代码"), ("甲", "乙", "江北区", value))
    [note] = found.notes
    assert (note.code, note.row, note.grave) == ("code_lost", 2, True)
    assert "代码" not in found.rows[0].cells


def test_a_registration_number_kept_as_a_number_is_whole():
    [row] = of(("平台名称", "运营单位", "区县", "注册号"), ("甲", "乙", "江北区", 440301108548379.0)).rows
    assert row.cells["注册号"] == "440301108548379"


def test_blank_cells_are_told_with_their_row():
    found = of(("平台名称", "运营单位", "区县"), ("甲", "", "江北区"), ("乙", "丙", ""))
    assert [(each.code, each.row, each.params["names"]) for each in found.notes] == [
        ("cells_blank", 2, ("运营单位",)),
        ("cells_blank", 3, ("区县",)),
    ]


def test_columns_that_are_lacking_are_named():
    found = of(("序号", "平台名称", "单位地址"), (1, "甲", "乙"))
    [note] = found.notes
    assert (note.code, note.grave, note.params["names"]) == ("columns_lacking", True, ("运营单位", "区县"))
    assert of().notes[0].params["names"] == ("平台名称", "运营单位", "区县")


def test_the_forms_own_title_wins_over_others():
    found = of(("名称", "平台名称", "单位", "运营单位", "区县"), ("甲", "乙", "丙", "丁", "江北区"))
    assert found.rows[0].cells == {"平台名称": "乙", "运营单位": "丁", "区县": "江北区"}
    found = of(("平台名称", "名称", "运营单位", "区县"), ("甲", "乙", "丁", "江北区"))
    assert found.rows[0].cells["平台名称"] == "甲"
    assert codes(found) == [("column_twice", 1)]


def test_all_sheets_with_a_list_are_read_and_others_told():
    head, row = ("平台名称", "运营单位", "区县"), ("甲", "乙", "江北区")
    sheets = (Grid(name="一", rows=(head, row)), Grid(name="说明", rows=(("说明",),)), Grid(name="二", rows=(head, row)))
    found = read_list(sheets)
    assert [each.sheet for each in found.rows] == ["一", "二"]
    assert [(each.code, each.sheet, each.grave) for each in found.notes] == [("sheet_left", "说明", False)]


def test_a_list_without_rows_is_grave():
    [note] = of(HEAD).notes
    assert (note.code, note.grave) == ("no_rows", True)


@pytest.mark.parametrize("row", ['"甲平台,乙,江北区', '"甲"平台,乙,江北区'])
def test_an_open_quotation_mark_swallows_no_rows(tmp_path, row):
    path = tmp_path / "a.csv"
    path.write_text(f"平台名称,运营单位,区县\n一,二,江北区\n{row}\n丙,丁,江北区\n", encoding="utf-8")
    with pytest.raises(UnreadableWorkbookError) as error:
        grids(path)
    assert error.value.code == "list_quotes"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"<html><table>", "sheet_is_page"), (b"\x00\x01\x02" * 99, "list_no_text"), (b"PK\x03\x04zip", "sheet_damaged")],
)
def test_what_is_no_list_is_refused(tmp_path, data, code):
    path = tmp_path / "a.xls"
    path.write_bytes(data)
    with pytest.raises(UnreadableWorkbookError) as error:
        grids(path)
    assert error.value.code == code
