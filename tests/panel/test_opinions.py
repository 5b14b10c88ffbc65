"""Opinion sheets as people leave them: what is meant is found, what is not understood is named with its cell."""

import datetime as dt

import pytest

from smepp.jobs.panel.sheets import read_sheets
from smepp.load.opinions.cells import address, day, folded, line, paragraph
from tests.panel.sheets import HEAD, ON, answer, cells, column, meet, sheet, write

CLAUSES = ("5.1.finances", "5.1.prospects")


@pytest.fixture
def rows(office):
    return cells(sheet(office, "hechuan-peixun"))


def read(tmp_path, *sheets, **how):
    return read_sheets([write(tmp_path / "意见.xlsx", *sheets, **how)], ON)


def said(opinions):
    return [(each.clause, each.who, each.outcome, each.why) for each in opinions.opinions]


def odd(opinions):
    return [(each.code, each.at.cell, each.grave) for each in opinions.oddities]


def test_an_untouched_sheet_says_nothing(tmp_path, rows):
    found = read(tmp_path, rows)
    assert (found.opinions, found.oddities, found.leader) == ((), (), None)
    assert found.folders == ("hechuan-peixun",)


def test_answers_of_several_experts_are_read(tmp_path, rows):
    meet(rows)
    answer(rows, "程知遥", only=CLAUSES)
    answer(rows, "罗济川", "不符合", "亏损。\n负债高。", only=CLAUSES[:1])
    found = read(tmp_path, rows)
    assert said(found) == [
        ("5.1.finances", "程知遥", "符合", "看过材料。"),
        ("5.1.finances", "罗济川", "不符合", "亏损。\n负债高。"),
        ("5.1.prospects", "程知遥", "符合", "看过材料。"),
    ]
    assert {each.when for each in found.opinions} == {"2013-03-19"}
    assert found.opinions[1].at.cell == "J5"
    assert (found.leader, found.oddities) == ("程知遥", ())


def test_columns_may_be_moved_and_rows_sorted(tmp_path, rows):
    meet(rows)
    answer(rows, "程知遥", only=CLAUSES)
    before = said(read(tmp_path, rows))
    body = [row[::-1] for row in rows[HEAD + 1 :]][::-1]
    moved = [*rows[:HEAD], rows[HEAD][::-1], *body]
    assert sorted(said(read(tmp_path, moved))) == sorted(before)


def test_rows_above_and_between_do_no_harm(tmp_path, rows):
    meet(rows)
    answer(rows, "程知遥", only=CLAUSES)
    before = said(read(tmp_path, rows))
    added = [["注：请于周五前交。"], [], *rows, [], ["", "合计", "", "", "", "", "2条"]]
    assert said(read(tmp_path, added)) == before


@pytest.mark.parametrize("outcome", ["符合 ", "符 合", "\u3000符合"])
def test_blanks_around_an_answer_do_not_matter(tmp_path, rows, outcome):
    meet(rows)
    answer(rows, "程知遥", outcome, only=CLAUSES[:1])
    found = read(tmp_path, rows)
    assert said(found) == [("5.1.finances", "程知遥", "符合", "看过材料。")]
    assert odd(found) == [("word_read", "H5", False)]


@pytest.mark.parametrize(
    ("outcome", "code", "meant"),
    [
        ("合格", "bad_outcome_meant", "符合"),
        ("√", "bad_outcome_meant", "符合"),
        ("基本符合", "bad_outcome", None),
        (1, "bad_outcome", None),
    ],
)
def test_other_words_are_not_guessed(tmp_path, rows, outcome, code, meant):
    meet(rows)
    answer(rows, "程知遥", outcome, only=CLAUSES[:1])
    found = read(tmp_path, rows)
    assert (said(found), odd(found)) == ([], [(code, "H5", True)])
    assert found.oddities[0].params.get("meant") == meant


def test_a_reason_without_an_answer_is_named(tmp_path, rows):
    answer(rows, "程知遥", "", "再议。", only=CLAUSES[:1])
    assert odd(read(tmp_path, rows)) == [("no_outcome", "H5", True)]


def test_a_reason_that_is_a_number_is_read_as_text(tmp_path, rows):
    meet(rows)
    answer(rows, "程知遥", "符合", 2012, only=CLAUSES[:1])
    found = read(tmp_path, rows)
    assert (said(found)[0][3], odd(found)) == ("2012", [("reason_no_text", "I5", False)])


def test_an_answer_in_a_row_that_the_program_did_not_make_is_named(tmp_path, rows):
    meet(rows)
    answer(rows, "程知遥", only=CLAUSES)
    rows[HEAD + 1][column(rows, "事实指纹")] = ""
    rows[HEAD + 2][column(rows, "要点编号")] = ""
    assert odd(read(tmp_path, rows)) == [("row_unknown", "H5", True), ("row_unknown", "H6", True)]


def test_merged_answers_count_for_every_row_and_are_told(tmp_path, rows):
    meet(rows)
    answer(rows, "程知遥", only=CLAUSES[:1])
    found = read(tmp_path, rows, merged=("H5:H6", "I5:I6"))
    assert [each[0] for each in said(found)] == list(CLAUSES)
    assert odd(found) == [("merged", "H6", False), ("merged", "I6", False)]


def test_a_name_may_stand_above_its_two_columns(tmp_path, rows):
    meet(rows)
    answer(rows, "程知遥", only=CLAUSES[:1])
    at = column(rows, "程知遥 结论")
    rows[HEAD][at : at + 2] = ["结论", "理由"]
    above = [""] * len(rows[HEAD])
    above[at] = "程知遥"
    rows.insert(HEAD, above)
    assert said(read(tmp_path, rows, merged=("H4:I4",)))[0][1] == "程知遥"


def test_an_expert_without_a_panel_writes_his_name_above(tmp_path, office):
    rows = cells(sheet(office, "hechuan-peixun", panel=()))
    rows[2][2], rows[HEAD + 1][7] = "2013-03-19", "符合"
    assert odd(read(tmp_path, rows)) == [("no_name", "H4", True)]
    rows[2][4] = "评审人： 程知遥"
    found = read(tmp_path, rows)
    assert (said(found)[0][1], found.oddities) == ("程知遥", ())


@pytest.mark.parametrize(
    "when",
    [
        "2013-03-19",
        "2013.3.19",
        "2013/3/19",
        "2013年3月19日",
        "２０１３年３月１９日",
        "20130319",
        20130319,
        41352,
        dt.date(2013, 3, 19),
        " 2013-03-19 00:00:00",
    ],
)
def test_days_in_any_form_are_understood(tmp_path, rows, when):
    meet(rows, when)
    answer(rows, "程知遥", only=CLAUSES[:1])
    found = read(tmp_path, rows)
    assert found.opinions[0].when == "2013-03-19"
    plain = when in ("2013-03-19", dt.date(2013, 3, 19))
    assert odd(found) == ([] if plain else [("date_read", "C3", False)])


@pytest.mark.parametrize(
    ("when", "code"),
    [
        ("3月19日", "bad_date"),
        ("2013-2-30", "bad_date"),
        ("19/3/2013", "bad_date"),
        (13, "bad_date"),
        ("", "no_date"),
        ("2013-04-02", "later_date"),
    ],
)
def test_a_day_that_is_none_is_named(tmp_path, rows, when, code):
    meet(rows, when)
    answer(rows, "程知遥", only=CLAUSES[:1])
    [found] = read(tmp_path, rows).oddities
    assert (found.code, found.grave) == (code, True)


def test_a_day_in_the_cell_of_its_label_is_found(tmp_path, rows):
    rows[2] = ["", "评审日期：2013-03-19"]
    answer(rows, "程知遥", only=CLAUSES[:1])
    assert read(tmp_path, rows).opinions[0].when == "2013-03-19"


def test_columns_that_are_gone_are_named(tmp_path, rows):
    at = column(rows, "事实指纹")
    for row in rows:
        del row[at:]
    [found] = read(tmp_path, rows).oddities
    assert (found.code, found.params["names"]) == ("columns_lacking", ("事实指纹",))


def test_a_column_that_is_there_twice_is_named(tmp_path, rows):
    for row in rows:
        row.append(row[column(rows, "程知遥 结论")])
    assert [each.code for each in read(tmp_path, rows).oddities] == ["column_twice"]


def test_another_workbook_is_no_opinion_sheet(tmp_path):
    assert [each.code for each in read(tmp_path, [["序号", "平台名称"], [1, "甲"]]).oddities] == ["no_table"]
    assert [each.code for each in read(tmp_path, []).oddities] == ["no_table"]


def test_copies_of_a_sheet_may_repeat_but_not_contradict_each_other(tmp_path, rows):
    meet(rows)
    answer(rows, "程知遥", only=CLAUSES[:1])
    other = [list(row) for row in rows]
    answer(other, "罗济川", only=CLAUSES[:1])
    found = read(tmp_path, rows, other)
    assert [each[1] for each in said(found)] == ["程知遥", "罗济川"]
    answer(other, "程知遥", "不符合", only=CLAUSES[:1])
    assert [each.code for each in read(tmp_path, rows, other).oddities] == ["said_twice"]
    assert read(tmp_path, rows, other, hidden=(1,)).oddities == ()


def test_sheets_with_different_leaders_are_named(tmp_path, rows):
    meet(rows)
    other = [list(row) for row in rows]
    meet(other, leader="罗济川")
    assert [each.code for each in read(tmp_path, rows, other).oddities] == ["leaders_differ"]


def test_texts_are_cleaned_of_what_nobody_sees():
    assert paragraph("  一\u200b\r\n\n 二\x07\u2028三\t四 ") == "一\n二\n三 四"
    assert line("一\n二") == "一 二"
    assert folded(" Ａ\u3000１ ") == "A1"
    assert (folded(3.0), folded(True)) == ("3", "TRUE")


def test_cells_are_named_as_people_name_them():
    assert [address(0, at) for at in (0, 25, 26, 701, 702)] == ["A1", "Z1", "AA1", "ZZ1", "AAA1"]


def test_times_are_no_days():
    assert day(dt.time(3)) is None
    assert day(True) is None
