"""A template that an office has spoiled: what is said of it names the words to mend."""

from pathlib import Path

import pytest

from smepp.documents.word.engine import render_docx, undeclared_variables
from smepp.documents.word.error import TemplateError
from smepp.messages import LANGS
from smepp.messages.failures import failure_text
from tests.documents.word.papers import part, rows, template, with_parts

VALUES = {"平台名称": "渝都", "运营单位": {"单位名称": "甲公司"}, "各行": ["甲"], "空": ""}

WRONG: tuple[tuple[str, str, dict[str, str] | None], ...] = (
    ("{{ 平台名 }}", "template_unknown", {"name": "平台名", "nearest": "平台名称"}),
    ("{{ 甲乙丙丁戊己 }}", "template_unknown", {"name": "甲乙丙丁戊己", "nearest": ""}),
    ("{{ 运营单位.单位名 }}", "template_unknown", {"name": "单位名", "nearest": "单位名称"}),
    ("{% if 平台名 %}{% endif %}", "template_unknown", {"name": "平台名", "nearest": "平台名称"}),
    ("{{ 平台名.甲.乙 }}", "template_unknown", {"name": "平台名", "nearest": "平台名称"}),
    ("{{ 平台名称 ", "template_syntax", None),
    ("{{ }}", "template_syntax", None),
    ("{% endfor %}", "template_syntax", None),
    ("{% if 平台名称 %}", "template_unclosed", None),
    ("{% for 行 in 各行 %}", "template_unclosed", None),
    ("｛｛ 平台名称 ｝｝", "template_full_width", {}),
    ("{％ if 平台名称 ％}", "template_full_width", {}),
    ("{{ 平台名称|safe }}", "template_syntax", None),
    ("{{ 平台名称|tojson }}", "template_syntax", None),
    ("{{ ''.__class__ }}", "template_forbidden", None),
    ("{{ ''.__class__.__mro__[1].__subclasses__()|length }}", "template_forbidden", None),
    ("{{ 各行.append('乙') }}", "template_forbidden", None),
    ("{{ 运营单位.update({}) }}", "template_forbidden", None),
    ("{{ '{0.__class__}'.format(平台名称) }}", "template_forbidden", None),
    ("{{ 空 / 2 }}", "template_failed", None),
    ("{% include '别处' %}", "template_failed", None),
)


def fault(data, context=VALUES):
    with pytest.raises(TemplateError) as caught:
        render_docx(data, context)
    return caught.value


@pytest.mark.parametrize(("tag", "reason", "params"), WRONG, ids=[each[0] for each in WRONG])
def test_the_reason_and_the_place_are_told(tag, reason, params):
    found = fault(template("第一段", f"这里写着{tag}", "最后一段"))
    assert found.reason == reason
    assert tag.split()[-1].strip("{}%｛｝％") in found.where or reason == "template_unclosed"
    assert "第一段" not in found.where
    assert "<" not in found.where
    if params is not None:
        assert found.params == params


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("tag", "reason", "params"), WRONG, ids=[each[0] for each in WRONG])
def test_a_sentence_can_be_made_of_it(lang, tag, reason, params):
    found = fault(template(tag))
    params = {("hint" if key == "nearest" else key): value for key, value in found.params.items()}
    said = failure_text(found.reason, lang, path="report.docx", where=found.where, **params)
    assert "report.docx" in said
    assert found.where in said


def test_the_place_of_an_unknown_name_is_its_own_tag():
    found = fault(template("平台：{{ 平台名称 }}，地址：{{ 地址 }}。"))
    assert found.where.startswith("{{ 地址 }}")


def test_a_fault_in_a_row_names_the_row():
    data = template(table=(("{%tr for 行 in 各行 %}",), ("序号{{ 行.号 }}",), ("{%tr endfor %}",)))
    assert "行.号" in fault(data).where


def test_the_path_is_told_as_it_was_given(tmp_path):
    path = tmp_path / "report.docx"
    path.write_bytes(template("{{ 平台名 }}"))
    assert fault(path).path == str(path)
    assert fault(template("{{ 平台名 }}")).path == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        "文字".encode(),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 100,
        with_parts(template("甲"), {"word/document.xml": b"<w:document"}),
        with_parts(template("甲"), {"word/document.xml": None}),
        with_parts(template("甲"), {"[Content_Types].xml": b"<Types"}),
        with_parts(template("甲"), {"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
    ],
    ids=["empty", "text", "doc", "broken", "no main part", "broken types", "entities"],
)
def test_what_is_no_word_document_is_said_to_be_none(data):
    found = fault(data)
    assert (found.reason, found.where) == ("template_no_document", "")


def test_tags_that_tear_the_document_apart():
    data = template("甲{% if 空 %}乙", "{%p endif %}", "丙")
    assert fault(data).reason == "template_torn"


def test_a_missing_file_is_no_fault_of_a_template(tmp_path):
    with pytest.raises(OSError, match="report"):
        render_docx(Path(tmp_path / "report.docx"), VALUES)


def test_a_cell_that_lost_its_paragraphs_gets_one():
    data = template(table=((("{%p if 空 %}", "甲", "{%p endif %}"), "乙"),))
    assert rows(render_docx(data, VALUES)) == [["", "乙"]]
    assert "<w:p/></w:tc>" in part(render_docx(data, VALUES)).replace(" ", "")


def test_a_table_that_lost_its_rows_goes():
    data = template("甲", table=(("{%tr for 行 in [] %}",), ("{{ 行 }}",), ("{%tr endfor %}",)))
    assert "<w:tbl>" not in part(render_docx(data, VALUES))


def test_the_names_that_a_template_takes():
    data = template("{{ 平台名称 }}{% for 行 in 各行 %}{{ 行 }}{% endfor %}{% set 甲 = 1 %}{{ 甲 }}{{ 别的.名称 }}")
    assert undeclared_variables(data) == ("别的", "各行", "平台名称")
    assert undeclared_variables(data, VALUES) == ("别的",)
