"""The pages as a browser prints them, held against the figures of the standard that a browser can keep."""

import pytest

from tests.documents.notices.made import needs_browser
from tests.documents.notices.paper import MM
from tests.documents.notices.standard import LINE, holds
from tests.documents.notices.test_figures import BOTTOM, CHARACTER, LEFT, RIGHT, TOP, ink_bottom, ink_top, red

pytestmark = [pytest.mark.chromium, needs_browser]


def test_the_paper_and_the_type_area(printed_pages):
    full = printed_pages["text"][1].lines[:-1]
    holds("纸宽", printed_pages["text"][0].width / MM)
    holds("纸高", printed_pages["text"][0].height / MM)
    holds("订口", full[0].left / MM)
    holds("天头", (full[0].top - (LINE - 16) / 2) / MM)
    holds("每面行数", len(full))
    holds("每行字数", max(len(each.words) for each in full))
    holds("正文字号", full[0].size)


def test_the_red_head(printed_pages):
    first = printed_pages["headed"][0]
    mark, number, title = first.line("重庆市中小企业局文件"), first.line("渝中小企"), first.line("重庆市中小企业局关于")
    holds("发文机关标志上边缘至版心上边缘", (ink_top(mark) - TOP) / MM)
    holds("发文字号在标志下空行", (number.top - ink_bottom(mark) - (LINE - 16) / 2) / LINE)
    ((start, end, height, _), *_) = red(first)
    holds("红色分隔线在发文字号下", (height - number.bottom) / MM)
    holds("版心宽", (end - start) / MM)
    holds("标题字号", title.size)
    holds("标题在分隔线下空行", (title.top - height - (33 - 22) / 2) / LINE)


def test_page_numbers_stand_outside_below_the_type_area(printed_pages):
    for number, each in enumerate(printed_pages["plain"], 1):
        line = each.lines[-1]
        assert line.words == f"—{number}—"
        holds("页码字号", line.size)
        holds("页码上边缘在版心下", (line.top + 0.19 * line.size - BOTTOM) / MM)
        holds("页码距版心边字数", (RIGHT - line.right if number % 2 else line.left - LEFT) / 14)


def test_an_annex_begins_a_page_and_every_page_has_the_heads(printed_pages):
    pages = printed_pages["plain"]
    first = next(number for number, each in enumerate(pages) if each.lines[0].words == "附件")
    head = "序号平台名称运营单位区县"
    assert head in pages[first].words
    assert len(pages) - first >= 15
    assert all(each.lines[0].words == head for each in pages[first + 1 :] if "渝中区" in each.words)


def test_the_signature(printed_pages):
    pages = printed_pages["headed"]
    sheet = next(each for each in pages if "特此通知" in each.words)
    signer, day = sheet.line("重庆市中小企业局"), sheet.line("2013年3月25日")
    holds("成文日期右空字数", (RIGHT - day.right) / CHARACTER)
    assert abs((signer.left + signer.right) / 2 - (day.left + day.right) / 2) < 2
    holds("附件说明左空字数", (sheet.line("附件:1.").left - LEFT) / CHARACTER)


def test_a_wide_annex_lies_on_turned_paper(printed_pages):
    turned = [each for each in printed_pages["headed"] if each.width > each.height]
    assert turned[0].lines[0].words == "附件2"
    assert printed_pages["letter"][-1].width > printed_pages["letter"][-1].height
    assert "抄送" in printed_pages["letter"][-1].words


def test_the_letter(printed_pages):
    first, second = printed_pages["letter"][:2]
    mark = first.line("重庆市中小企业局")
    holds("信函机关标志上边缘至上页边", ink_top(mark) / MM)
    lines = [each for each in red(first, 165) if each[3] < 3]
    assert len(lines) >= 4
    for start, end, *_ in lines:
        holds("信函双线长", (end - start) / MM)
        assert abs((start + end) / 2 - first.width / 2) < MM
    heights = sorted(each[2] for each in lines)
    holds("信函上双线在标志下", (heights[0] - ink_bottom(mark)) / MM)
    holds("信函下双线至下页边", (first.height - heights[-1]) / MM)
    assert "—1—" not in first.words
    assert "—2—" in second.words


def test_the_mark_of_a_draft_is_on_every_page(printed_pages):
    for kind in ("letter", "certificate"):
        assert all("草稿" in each.words for each in printed_pages[kind])
    assert not any("草稿" in each.words for each in printed_pages["headed"])


def test_the_certificate_keeps_to_its_two_sheets(printed_pages):
    front, back = printed_pages["certificate"]
    assert front.width > front.height
    assert "证书" in front.words
    assert not any("—1—" in each.words or "—2—" in each.words for each in (front, back))
