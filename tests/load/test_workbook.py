"""Workbooks as rows of cells, and what is no workbook."""

import datetime as dt
import random

import pytest
import xlsxwriter

from smepp.load.workbook import LARGEST, UnreadableWorkbookError, read_workbook


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as made:
        page = made.add_worksheet("甲")
        page.write_row(1, 1, ["名称", 12, 1.5, True])
        page.write_datetime(2, 1, dt.date(2013, 3, 19), made.add_format({"num_format": "yyyy-mm-dd"}))
        page.merge_range("C4:D5", "并")
        page.write(5, 0, "末行")
        made.add_worksheet("乙").hide()
        made.add_worksheet("丙").very_hidden()
    return path


def test_cells_stand_where_people_see_them(book):
    [grid] = read_workbook(book)
    assert grid.name == "甲"
    assert grid.rows[0] == ("",) * 5
    assert grid.rows[1] == ("", "名称", 12, 1.5, True)
    assert grid.rows[2][1] == dt.date(2013, 3, 19)


def test_merged_cells_hold_what_they_show(book):
    [grid] = read_workbook(book)
    assert [grid.rows[row][column] for row in (3, 4) for column in (2, 3)] == ["并"] * 4
    assert grid.merged == {(3, 3), (4, 2), (4, 3)}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<html><table>", "sheet_is_page"),
        ("\ufeff \r\n<?xml version='1.0'?>".encode(), "sheet_is_page"),
        ("<html>".encode("utf-16"), "sheet_is_page"),
        ("序号,结论".encode(), "sheet_no_workbook"),
        (b"", "sheet_no_workbook"),
        (b"PK\x03\x04 nothing", "sheet_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "sheet_damaged"),
    ],
)
def test_what_is_no_workbook_is_told(tmp_path, data, code):
    path = tmp_path / "a.xls"
    path.write_bytes(data)
    with pytest.raises(UnreadableWorkbookError) as refused:
        read_workbook(path)
    assert refused.value.code == code


def test_a_file_too_large_is_not_opened(tmp_path):
    path = tmp_path / "a.xlsx"
    with path.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(LARGEST + 1)
    with pytest.raises(UnreadableWorkbookError, match="too_large"):
        read_workbook(path)


def test_a_damaged_workbook_is_read_or_refused(book, tmp_path):
    whole, chance = book.read_bytes(), random.Random(5)  # noqa: S311 - the same damage every time
    refused = 0
    for number in range(200):
        data = bytearray(whole)
        for _ in range(20):
            data[chance.randrange(4, len(data))] = chance.randrange(256)
        path = tmp_path / f"{number}.xlsx"
        path.write_bytes(data)
        try:
            read_workbook(path)
        except UnreadableWorkbookError:
            refused += 1
    assert refused
