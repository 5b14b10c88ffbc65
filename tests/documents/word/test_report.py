"""The Word report of every example: sound for Word, whole, and the same bytes twice."""

import re
from itertools import cycle

import pytest

from smepp.documents.word.engine import undeclared_variables
from smepp.documents.word.report import report_docx
from smepp.messages import LANGS
from smepp.messages.words import labels
from tests.documents.word.papers import opened, part, saved
from tests.documents.word.reports import DOSSIERS, TEMPLATE, document_of, faults_of, replaced, report_of, texts

NASTY = (
    'A&B <科技> "有限" 公司',
    "R&D投入<5%",
    "{{ 7*7 }}",
    "{%p if %}",
    "甲\x00乙",
    "甲\x0b乙",
    "甲\ud800乙",
    "𠮷㛃喆",
    "长" * 3000,
)
CODES = {"met", "not_met", "undecided", "not_applying"}
OPEN_CLAUSES, WITH_PROBLEMS = "hechuan-peixun", "nanan-huishang"
HIDDEN = {"语言", "词", "案卷", "区域", "截止时间", "区县收件日期", "认定办法", "文号"}
"""Keys whose values stand elsewhere in the context again, or are for templates to decide by."""

LAID_OUT = {
    "材料目录": {"条款", "名称", "状态", "问题"},
    "材料问题": {"统计", "责任方", "内容", "改法", "位置"},
    "条文": {"条", "原文", "名称", "条款", "缺少", "理由", "待办"},
    "待答问题": {"名称", "原文", "出处", "段落", "行"},
    "推荐意见": {"意见", "段落", "经办人", "负责人"},
    "核实": {"申报值", "核实值", "理由", "依据", "核实人"},
    "基本情况": {"名称", "内容"},
    "主要数据": {"实际", "要求", "余量"},
    "采用口径": {"名称", "说明", "依据"},
    "核对结果": {"名称", "理由", "统计", "下一步"},
    "评审": {"姓名", "单位", "职称"},
}


def every_text(data):
    return "\n".join("".join(each.itertext()) for each in opened(data).element.body.iter("{*}p"))


def kept(value, keys):
    """The texts that stand under some keys, however deep."""
    if isinstance(value, list):
        return [text for each in value for text in kept(each, keys)]
    if not isinstance(value, dict):
        return []
    return [text for key, each in value.items() for text in (texts(each) if key in keys else kept(each, keys))]


def emptied(value):
    """The context of a dossier of which nothing is known."""
    if isinstance(value, str):
        return ""
    return (
        {key: emptied(each) for key, each in value.items()}
        if isinstance(value, dict)
        else []
        if isinstance(value, list)
        else False
    )


def test_the_examples_are_found():
    assert len(DOSSIERS) >= 12


def test_the_audit_sees_faults():
    broken = opened(document_of(OPEN_CLAUSES))
    properties = broken.tables[0].rows[0].cells[0]._element.tcPr
    properties.append(properties[0])
    assert faults_of(saved(broken))


def test_the_template_is_sound_for_word():
    assert faults_of(TEMPLATE.read_bytes()) == []


@pytest.mark.parametrize("name", DOSSIERS)
def test_a_report_is_sound_for_word(name):
    assert faults_of(document_of(name)) == []


@pytest.mark.parametrize("name", DOSSIERS)
def test_a_report_says_all_that_it_was_given(name):
    given, said = report_of(name), every_text(document_of(name))
    for part_, keys in LAID_OUT.items():
        wanted = [] if part_ == "待答问题" and not given["评审可答"] else kept(given[part_], keys)
        assert not [each for each in wanted if each not in said], part_
    assert "{{" not in said
    assert "{%" not in said


def test_the_examples_have_something_of_every_part():
    told = {key for name in DOSSIERS for key, value in report_of(name).items() if value}
    assert set(LAID_OUT) <= told


@pytest.mark.parametrize("name", [OPEN_CLAUSES, WITH_PROBLEMS])
def test_the_same_report_is_the_same_bytes(name):
    assert report_docx(report_of(name), TEMPLATE) == report_docx(report_of(name), TEMPLATE)


@pytest.mark.parametrize("lang", LANGS)
def test_all_names_of_the_template_are_in_the_context(lang):
    assert undeclared_variables(TEMPLATE, report_of(OPEN_CLAUSES, lang)) == ()
    used = set(re.findall(r"词\.(\w+)", part(TEMPLATE.read_bytes()) + part(TEMPLATE.read_bytes(), "word/header1.xml")))
    assert len(used) > 30
    assert used <= set(labels(lang))


def test_the_template_uses_every_part_of_the_context():
    assert set(report_of(OPEN_CLAUSES)) - set(undeclared_variables(TEMPLATE)) <= HIDDEN | {"办法说明", "截止说明", "市局收件时间"}


def test_an_english_report_is_made():
    data = document_of(OPEN_CLAUSES, "en")
    assert labels("en")["材料目录"] in every_text(data)
    assert faults_of(data) == []


def test_nasty_texts_everywhere():
    given, turn = report_of(OPEN_CLAUSES), cycle(NASTY)
    hostile = replaced(
        {key: each for key, each in given.items() if key != "词"}, lambda text: text if text in CODES else next(turn)
    )
    data = report_docx({**hostile, "词": given["词"]}, TEMPLATE)
    assert faults_of(data) == []
    said = every_text(data)
    for each in NASTY:
        shown = each.replace("\x00", "\\x00").replace("\ud800", "\\ud800").replace("\x0b", "")
        assert said.count(shown) > 50


def test_nothing_known_at_all():
    given = report_of(OPEN_CLAUSES)
    data = report_docx({**emptied(given), "词": given["词"]}, TEMPLATE)
    assert faults_of(data) == []
    assert given["词"]["签字"] in every_text(data)


def test_what_others_of_the_round_have_in_common_and_what_the_panel_concluded():
    given = report_of(WITH_PROBLEMS)
    hint = {
        "标题": "电话相同",
        "说明": "两家的电话相同。",
        "处理": "请核实。",
        "各方": [{"名称": "甲公司", "位置": "申请报告", "链接": ""}],
    }
    panel = {**given["评审"], "日期": "2013-03-28", "组长": "程知遥", "结论": "同意认定", "段落": ["材料齐全。", "服务扎实。"]}
    told = {**given, "已查跨案卷": True, "跨案卷提示": [hint], "评审": panel}
    data = report_docx(told, TEMPLATE)
    said = every_text(data)
    assert not [each for each in (*texts(hint), "程知遥", "同意认定", "材料齐全。", "服务扎实。") if each not in said]
    assert faults_of(data) == []
    assert given["词"]["没有提示"] in every_text(report_docx({**told, "跨案卷提示": []}, TEMPLATE))
    assert given["词"]["跨案卷提示"] not in every_text(document_of(WITH_PROBLEMS))


def test_three_hundred_problems():
    given = report_of(WITH_PROBLEMS)
    (party, *_) = given["材料问题"]["各方"]
    many = [{**party["问题"][0], "序号": str(number)} for number in range(300)]
    data = report_docx({**given, "材料问题": {**given["材料问题"], "各方": [{**party, "问题": many}]}}, TEMPLATE)
    assert faults_of(data) == []
    assert max(len(each.rows) for each in opened(data).tables) == 301


def test_every_long_table_repeats_its_heading_and_keeps_its_rows_whole():
    tables = opened(document_of(WITH_PROBLEMS)).tables
    long = [each for each in tables if len(each.rows) > 9 and len(each.columns) > 2]
    assert len(long) >= 3
    for table in long:
        assert "<w:tblHeader/>" in table.rows[0]._tr.xml
        assert all("<w:cantSplit/>" in each._tr.xml for each in table.rows)


def test_the_columns_of_a_list_fill_its_table():
    tables = opened(document_of(OPEN_CLAUSES)).tables
    widths = [[each.w for each in table._tbl.tblGrid] for table in tables]
    assert {len(each) for each in widths} >= {2, 3, 7}
    assert len({sum(each) for each in widths}) == 1
    for table in tables:
        assert all(sum(cell.grid_span for cell in row._tr.tc_lst) == len(table.columns) for row in table.rows)


def test_fonts_are_named_for_chinese_characters_and_none_is_shipped():
    data = document_of(OPEN_CLAUSES)
    assert 'w:eastAsia="仿宋"' in part(data, "word/styles.xml")
    assert 'w:eastAsia="zh-CN"' in part(data, "word/styles.xml")
    assert "docGrid" not in part(data)
    assert "embed" not in part(data, "word/fontTable.xml")
