"""The report as a page: one file, sound HTML, everything that the context holds."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from smepp.documents.html import render_html
from smepp.documents.report.context import OF_REREVIEW
from smepp.jobs.report import HINTS, context, hints_fragment, html_report
from smepp.messages.words import labels
from tests.documents.report.reports import EXAMPLES, ON, OPEN, REREVIEWED, RETURNED, checked, page, told

TEMPLATES = Path(__file__).parents[3] / "templates"
VOID = {"meta", "br", "link", "hr", "img", "input"}
HINT = {
    "代码": "C000",
    "标题": "同一个人在两家名单里",
    "说明": "<王某>在两家的人员名单里都有。",
    "缘由": "一个人不能在两处全职。",
    "处理": "请两家说明。",
    "各方": [{"名称": "甲平台", "位置": "人员/3", "链接": "jia.html"}, {"名称": "乙平台", "位置": "", "链接": ""}],
}


class Page(HTMLParser):
    """Whether tags are closed in order; the ids, the links, the heading levels, the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.levels: list[int] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src"):
                self.links.append(value)
            assert not name.startswith("on")
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_page_is_sound_and_needs_nothing_but_itself(name, lang):
    text = page(name, lang=lang)
    found = Page(text)
    assert len(found.ids) == len(set(found.ids))
    assert found.links
    assert all(each.startswith("#") and each[1:] in found.ids for each in found.links)
    assert "<script" not in text
    assert "url(" not in text
    assert found.levels[0] == 1
    assert found.levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(found.levels, found.levels[1:], strict=False))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_clause_problem_and_material_stands_on_the_page(name):
    text, context_ = Page(page(name)).text, told(name)
    for article in context_["条文"]:
        for each in article["要点"]:
            assert each["原文"] in text
            assert f"{each['条款']} {each['名称']}" in text
    for party in context_["材料问题"]["各方"]:
        for each in party["问题"]:
            assert each["内容"] in text
            assert each["改法"] in text
    for each in context_["材料目录"]:
        assert each["名称"] in text
    assert context_["核对结果"]["名称"] in text


def test_the_evidence_of_every_question_stands_on_the_page():
    text = Page(page(OPEN)).text
    pieces = [one for each in told(OPEN)["待答问题"] for one in each["依据"]]
    assert pieces
    for one in pieces:
        for part in [
            one["名称"],
            one["出处"],
            one["数值"],
            *one["段落"],
            *one["附件"],
            *(cell for row in one["行"] for cell in row),
        ]:
            assert part in text


def test_a_returned_dossier_asks_the_panel_nothing_yet():
    text = Page(page(RETURNED)).text
    assert told(RETURNED)["待答问题"]
    assert labels("zh")["还不用答"] in text
    assert f"□ {labels('zh')['符合']}" not in text


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_same_dossier_gives_the_same_bytes(name):
    done = checked(name)
    assert html_report(done, ON, done.panel) == html_report(done, ON, done.panel) == page(name)


def test_hints_stand_in_their_section_or_leave_a_mark_for_it():
    done = checked(OPEN)
    without, with_them = page(OPEN), html_report(done, ON, done.panel, hints=[HINT])
    none = html_report(done, ON, done.panel, hints=[])
    assert without.count(HINTS) == 1
    assert 'id="hints"' not in without
    for text in (with_them, none):
        assert HINTS not in text
        assert Page(text).ids.count("hints") == 1
    assert labels("zh")["没有提示"] in none


def test_the_fragment_put_in_afterwards_makes_the_page_that_has_the_hints():
    done = checked(OPEN)
    fragment = hints_fragment([HINT], done.office)
    assert "&lt;王某&gt;" in fragment
    assert '<a href="jia.html">甲平台</a>' in fragment
    later = page(OPEN).replace(HINTS, fragment)
    at_once = html_report(done, ON, done.panel, hints=[HINT])
    assert later.split() == at_once.split()


def test_templates_name_only_headings_that_there_are_and_all_of_them():
    words = set(labels("zh"))
    files = [*(TEMPLATES / "report").rglob("*.j2"), *(TEMPLATES.parent / "tools" / "word").rglob("*.py")]
    named = {each for file in files for each in re.findall(r"词\.(\w+)", file.read_text(encoding="utf-8"))}
    assert len(named) > 50
    assert named <= words
    shown = {each["名称"] for name in EXAMPLES for each in told(name)["基本情况"]}
    dynamic = {*OF_REREVIEW.values(), "推荐单位", "意见", "文号", "日期", "上报日期", "经办人", "负责人"}
    assert not {each for each in words - named - dynamic if labels("zh")[each] not in shown}


def test_an_empty_context_of_a_dossier_of_which_nothing_is_known_still_makes_a_page(tmp_path):
    from smepp.jobs.check import check

    (tmp_path / "leer").mkdir()
    (tmp_path / "leer" / "dossier.yaml").write_text("", encoding="utf-8")
    done = check(tmp_path / "leer", ON)
    text = Page(render_html("report/report.html.j2", context(done, ON, ()), [TEMPLATES])).text
    assert "leer" in text
    assert "None" not in text


def test_a_re_review_has_its_own_papers_and_names_what_it_does_not_ask():
    done = checked(REREVIEWED, "2016-04-01", 2016)
    told_of_it = context(done, "2016-04-01", done.panel)
    text = Page(html_report(done, "2016-04-01", done.panel)).text
    assert labels("zh")["复核报告"] in text
    assert told_of_it["核对结果"]["名称"] in {"复核合格", "复核不合格", "退回补正", "待复核认定"}
    assert all(each["文件"].startswith("rereview/2016/") for each in told_of_it["材料目录"])
    assert told_of_it["年度"] == "2016"
    assert told_of_it["区县收件日期"].startswith("2016-")
    assert told_of_it["市局收件时间"].startswith("2016-")
    assert told_of_it["推荐意见"]["推荐单位"]
    answered = {each["编号"] for article in told_of_it["条文"] for each in article["要点"]}
    asked = {each.clause for each in done.assessment.findings if each.asked}
    assert answered == asked < {each.clause for each in done.assessment.findings}
    assert told_of_it["不要求"].startswith("复核不要求的要点")
    assert told_of_it["不要求"] in text
