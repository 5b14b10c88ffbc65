"""The panel's opinion sheet: applicants × open clauses × experts."""

import re

from smepp.documents.workbooks.opinions import opinions_xlsx
from smepp.model.assessment import Decision
from smepp.model.entry import Stage
from smepp.model.office import Expert
from tests.documents.workbooks.made import CLAUSES, MARK, PROGRAMME, asked, entry, found, parts, review, sheet_xml, sheets

PANEL = (Expert(name="程知遥"), Expert(name="罗济川"))


def made(*entries, panel=PANEL, questions=None):
    questions = {each.folder: asked() for each in entries} if questions is None else questions
    return opinions_xlsx(review(*entries), PROGRAMME, questions, panel)


def rows(data):
    [table] = sheets(data).values()
    return table


def test_a_row_for_each_open_clause_of_each_applicant():
    table = rows(made(entry("a"), entry("b", platform="=乙")))
    heads = table[3]
    assert heads[:7] == ["序号", "平台名称", "推荐区县", "条款", "要点", "条文", "依据\n（详见核对报告）"]
    assert heads[7:11] == ["程知遥\n结论", "程知遥\n理由", "罗济川\n结论", "罗济川\n理由"]
    assert heads[11:] == ["案卷", "要点编号", "事实指纹"]
    assert [row[0] for row in table[4:]] == [1, 2, 3, 4, 5, 6]
    assert [row[11:] for row in table[4:]] == [[folder, each, MARK] for folder in "ab" for each in CLAUSES]
    assert table[4][1:7] == ["a平台", "江北区", "第五条（一）", "财务收支状况", "财务收支状况良好,", "依据"]
    assert table[7][1] == "=乙"
    assert table[4][7:11] == [""] * 4


def test_dossiers_that_do_not_wait_for_the_panel_are_not_on_it():
    decisions = [Decision.RETURN, Decision.NOT_ELIGIBLE, Decision.ELIGIBLE, Decision.NEEDS_JUDGEMENT]
    table = rows(made(*(entry(name, decision=each) for name, each in zip("abcd", decisions, strict=True))))
    assert {row[11] for row in table[4:]} == {"d"}


def test_a_rereview_is_answered_in_its_own_folder():
    table = rows(made(entry("a", stage=Stage.REREVIEW), questions={"a/rereview/2013": asked(("14.operation",)), "a": asked()}))
    assert [row[11:13] for row in table[4:]] == [["a/rereview/2013", "14.operation"]]
    assert table[4][4] == "运营情况合格"


def test_without_a_panel_the_expert_writes_his_name_above():
    table = rows(made(entry("a"), panel=()))
    assert table[3][7:9] == ["结论", "理由"]
    assert [each for each in table[2] if each] == ["评审日期：", "评审人："]
    assert [each for each in rows(made(entry("a")))[2] if each] == ["评审日期：", "组长："]


def test_only_what_people_fill_in_can_be_changed():
    data = made(entry("a"))
    xml, styles = sheet_xml(data), parts(data)["xl/styles.xml"].partition("<cellXfs")[2]
    assert "<sheetProtection " in xml
    assert "password" not in xml
    formats = re.findall(r"<xf [^>]*?/>|<xf .*?</xf>", styles)
    unlocked = {cell for cell, style in found(r'<c r="([A-Z]+\d+)" s="(\d+)"', xml) if 'locked="0"' in formats[int(style)]}
    assert unlocked == {f"{column}{row}" for column in "HIJK" for row in (5, 6, 7)} | {"C3", "D3", "F3"}


def test_answers_and_leader_are_chosen_and_what_the_program_needs_is_hidden():
    xml = sheet_xml(made(entry("a")))
    assert 'sqref="H5:H7"><formula1>"符合,不符合,待定"' in xml
    assert 'sqref="F3"><formula1>"程知遥,罗济川"' in xml
    assert len(found(r"<col [^>]*hidden=\"1\"", xml)) == 3
    assert '<autoFilter ref="A4:K7"/>' in xml


def test_a_panel_that_no_list_holds_is_typed():
    panel = tuple(Expert(name=f"评审专家第{number}号") for number in range(40))
    assert 'sqref="F3"' not in sheet_xml(made(entry("a"), panel=panel))


def test_a_round_that_leaves_nothing_to_the_panel_says_so():
    table = rows(made())
    assert len(table) == 4
    assert table[1][0] == "没有等待评审认定的平台。"


def test_the_same_round_gives_the_same_bytes():
    assert made(entry("a")) == made(entry("a"))
