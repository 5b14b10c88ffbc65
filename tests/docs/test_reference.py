"""The reference pages are what the program makes of itself today."""

from pathlib import Path

import pytest

from smepp.jobs import programmes
from smepp.load.schemas import FORMS
from smepp.model.codes import CODES
from tools.reference.__main__ import FOLDER
from tools.reference.markdown import anchors, code, plain, slug, table
from tools.reference.necessity import _by_presence
from tools.reference.pages import pages
from tools.written import stale, write

PAGES = pages()


def test_no_page_is_stale_and_none_is_left_over():
    assert stale(FOLDER, PAGES) == [], "run: python -m tools.reference"


def test_there_is_a_page_for_every_form_and_a_section_for_every_code_and_clause():
    programme = programmes.governing(programmes.default(), None, None, None)
    assert len(PAGES) == len(FORMS) + 8
    assert {each.lower() for each in CODES} <= anchors(PAGES["problems.md"])
    assert {slug(each.id) for each in programme.clauses} <= anchors(PAGES["clauses.md"])


def test_every_article_stands_there_in_its_own_words():
    programme = programmes.governing(programmes.default(), None, None, None)
    assert programme.articles
    for article in programme.articles:
        for paragraph in article.words.strip().splitlines():
            assert plain(paragraph) in PAGES["clauses.md"]


def test_every_command_and_option_is_listed():
    text = PAGES["commands.md"]
    for each in ("smepp check", "smepp explain", "smepp new dossier", "--format", "--quiet", "--on", "--lang", "--version"):
        assert each in text


def test_a_changed_page_a_missing_page_and_a_left_over_page_are_stale(tmp_path: Path):
    write(tmp_path, {"a.md": "a\n", "b/c.md": "c\n"})
    assert stale(tmp_path, {"a.md": "a\n", "b/c.md": "c\n"}) == []
    (tmp_path / "old.md").write_text("", encoding="utf-8")
    assert stale(tmp_path, {"a.md": "other\n", "b/d.md": ""}) == ["a.md", "b/c.md", "b/d.md", "old.md"]
    write(tmp_path, {"a.md": "a\n"})
    assert stale(tmp_path, {"a.md": "a\n"}) == []


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [("5.3.ratio", "53ratio"), ("Y 读取文件：编码和 YAML", "y-读取文件编码和-yaml"), ("`dossier.yaml` 案卷", "dossieryaml-案卷")],
)
def test_headings_get_the_anchors_that_the_web_gives_them(heading, anchor):
    assert slug(heading) == anchor


def test_the_second_heading_of_a_name_is_numbered_and_code_holds_no_headings():
    assert anchors("# 一\n## 一\n```sh\n# 二\n```\n") == {"一", "一-1"}


def test_signs_of_markdown_lose_their_meaning_in_text_and_cells():
    assert plain("*a* <b>\n[c]|d legal_person") == r"\*a\* \<b\> \[c\]\|d legal_person"
    assert code("a`b") == "``a`b``"
    assert list(table(("头",), [("一\n二",)])) == ["| 头 |", "| --- |", "| 一<br>二 |", ""]


def test_conditions_on_another_field_are_said_in_words():
    branch = {
        "if": {"required": ["附件"]},
        "then": {"required": ["指纹"]},
        "else": {"if": {"required": ["指纹"]}, "else": {"required": ["值"]}},
    }
    assert list(_by_presence(branch, "指纹")) == ["填了“附件”的"]
    assert list(_by_presence(branch, "值")) == ["没有填“附件”、没有填“指纹”的"]
    assert list(_by_presence(branch, "附件")) == []
