"""What every document must have, left out of an own template."""

import re

import pytest

from tests.documents.word.papers import part, with_parts
from tests.templating.office import BODY, about, check

SAYS = (
    ("署名", "没有发文机关的署名"),
    ("日期", "没有成文日期"),
    ("标题行", "没有标题"),
)


@pytest.mark.parametrize(("variable", "words"), SAYS)
def test_a_word_template_without_it(office, variable, words):
    office.copy("recognition", "--form", "docx")
    path = office.path("notices/recognition/notice.docx")
    text, count = re.subn(rf"\{{\{{ ?{variable}[^}}]*\}}\}}", "", part(path.read_bytes()))
    assert count
    path.write_bytes(with_parts(path.read_bytes(), {BODY: text.encode()}))
    done = check()
    assert done.code == 0, "an office may have its reasons"
    found = about(done, "templates/notices/recognition/notice.docx")
    assert any(words in each for each in found), found
    assert all(each.startswith("提示") for each in found)


@pytest.mark.parametrize("form", ["docx", "html"])
def test_a_template_without_the_list(office, form):
    file = office.edit("roster", "in 名单", "in []", form)
    done = check()
    assert done.code == 0
    assert "提示 填出来的文书没有名单，内置的模板有。" in about(done, file)


def test_what_the_office_writes_itself_is_looked_through(office):
    file = office.edit("publicity", '<p class="zw">公示期', '<p class="zw">撤消以前的名单。</p>\n<p class="zw">公示期', "html")
    assert any("撤消" in each for each in about(check(), file))


def test_without_anything_left_out_nothing_is_told(office):
    office.copy("recognition")
    assert "没有发现问题。" in check().out
