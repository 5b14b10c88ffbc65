"""Whatever stands in a value comes out as words, whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.documents.word.engine import render_docx
from tests.documents.word.papers import rows, said, template

ONE = template("甲方：{{ 名称 }}，后面还有字。")
TABLE = template(table=(("名称",), ("{%tr for 行 in 各行 %}",), ("{{ 行 }}",), ("{%tr endfor %}",)))

AS_WRITTEN = (
    'A&B <科技> "有限" 公司',
    "R&D投入<5%",
    "{{ 7*7 }}",
    "{%p if %}",
    "{%tr for x in y %}",
    "{# 说明 #}",
    "</w:t></w:r></w:p>",
    "&lt;&amp;&#65;",
    "𠮷野家、㛃、喆、堃",
    "=1+1",
    "'单'与“双”",
    "{_{ a }_}",
    "  前后有空格  ",
    "很长的名称" * 2000,
)

SHOWN = (
    ("甲\x00乙", "甲\\x00乙"),
    ("甲\x1b[31m乙", "甲\\x1b[31m乙"),
    ("甲\ud800乙", "甲\\ud800乙"),
    ("甲\udc00\ud800乙", "甲\\udc00\\ud800乙"),
    ("甲\ufffe乙\uffff", "甲\\ufffe乙\\uffff"),
    ("100\u202e001\u202c", "100\\u202e001\\u202c"),
    ("甲\u2066乙", "甲\\u2066乙"),
)

BROKEN = ("甲\n乙", "甲\r\n乙", "甲\r乙", "甲\x0b乙", "甲\x0c乙", "甲\x85乙", "甲\u2028乙", "甲\u2029乙")


@pytest.mark.parametrize("value", AS_WRITTEN)
def test_a_value_is_printed_as_it_is(value):
    assert said(render_docx(ONE, {"名称": value})) == [f"甲方：{value}，后面还有字。"]


@pytest.mark.parametrize(("value", "shown"), SHOWN)
def test_what_cannot_be_seen_is_shown_and_takes_nothing_with_it(value, shown):
    assert said(render_docx(ONE, {"名称": value})) == [f"甲方：{shown}，后面还有字。"]


@pytest.mark.parametrize("value", BROKEN)
def test_every_line_end_begins_a_line_and_never_a_page(value):
    assert said(render_docx(ONE, {"名称": value})) == ["甲方：甲\n乙，后面还有字。"]


def test_a_tab_stays_a_tab():
    assert said(render_docx(ONE, {"名称": "甲\t乙"})) == ["甲方：甲\t乙，后面还有字。"]


@pytest.mark.parametrize(("value", "shown"), [(None, ""), (0, "0"), ("", ""), (80, "80")])
def test_values_that_are_no_text(value, shown):
    assert said(render_docx(ONE, {"名称": value})) == [f"甲方：{shown}，后面还有字。"]


@given(st.text(st.characters(codec=None)))
def test_any_text_leaves_what_is_around_it(value):
    (text,) = said(render_docx(ONE, {"名称": value}))
    assert text.startswith("甲方：")
    assert text.endswith("，后面还有字。")


def test_a_template_cannot_switch_the_escaping_off():
    raw = template("{% autoescape false %}{{ 名称 }}{% endautoescape %}", "尾")
    assert said(render_docx(raw, {"名称": "<w:p/>&"})) == ["<w:p/>&", "尾"]


def test_a_value_goes_through_the_templates_own_words_once():
    kept = template("{% set 名 %}[{{ 名称 }}]{% endset %}{{ 名 }}、{{ 名称 ~ '！' }}、{{ 名 ~ 名称 }}")
    assert said(render_docx(kept, {"名称": "A&B\x01"})) == ["[A&B\\x01]、A&B\\x01！、[A&B\\x01]A&B\\x01"]


def test_no_rows_leave_the_heading_alone():
    assert rows(render_docx(TABLE, {"各行": []})) == [["名称"]]


def test_three_hundred_rows():
    names = [f"第{number}户 A&B" for number in range(300)]
    assert rows(render_docx(TABLE, {"各行": names})) == [["名称"], *([each] for each in names)]


def test_a_wide_blank_in_a_tag_is_a_blank_and_in_quotes_itself():
    typed = template("{{\u3000[名称,\u00a0名称]|join('\u3000')\u3000}}")
    assert said(render_docx(typed, {"名称": "甲"})) == ["甲\u3000甲"]
