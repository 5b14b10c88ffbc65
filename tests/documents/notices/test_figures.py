"""The Word documents as LibreOffice prints them, held against the figures of the standard."""

from itertools import pairwise

import pytest

from tests.documents.notices.made import HONOUR, needs_office
from tests.documents.notices.paper import MM
from tests.documents.notices.standard import LINE, holds

pytestmark = [pytest.mark.libreoffice, needs_office]

INK = 0.07
"""How far below the upper edge of its square the ink of a character begins, and above the lower one it ends, of its size."""
CHARACTER = 15.75
TOP, LEFT, RIGHT, BOTTOM = 37 * MM, 28 * MM, 184 * MM, 262 * MM


def ink_top(line):
    return line.top + INK * line.size


def ink_bottom(line):
    return line.bottom - INK * line.size


def blank_lines(above, below):
    """Blank lines between two lines of words of any size."""
    return (below.top + below.size / 2 - above - LINE / 2) / LINE


def red(sheet, longer=100):
    return sorted(each for each in sheet.rules if each[1] - each[0] > longer * MM)


def test_the_paper_and_the_type_area(printed):
    first, second = printed["text"][:2]
    holds("纸宽", first.width / MM)
    holds("纸高", first.height / MM)
    lines = [each for each in second.lines if len(each.words) > 20]
    holds("订口", lines[0].left / MM)
    holds("版心宽", (max(each.right for each in lines) - lines[0].left) / MM)
    holds("天头", (lines[0].top - (LINE - 16) / 2) / MM)
    assert lines[-1].bottom <= BOTTOM


def test_characters_a_line_and_lines_a_page(printed):
    full = printed["text"][1].lines[:-1]
    holds("每面行数", len(full))
    holds("版心高", len(full) * LINE / MM + (225 - 22 * LINE / MM))
    assert {len(each.words) for each in full} <= {27, 28, 29}
    holds("每行字数", max(len(each.words) for each in full if "，" not in each.words))
    holds("正文字号", full[0].size)
    steps = {round(b.top - a.top, 1) for a, b in pairwise(full)}
    assert steps == {LINE}


def test_the_red_head(printed):
    first = printed["headed"][0]
    mark, number = first.line("重庆市中小企业局文件"), first.line("渝中小企")
    holds("发文机关标志上边缘至版心上边缘", (ink_top(mark) - TOP) / MM)
    holds("发文字号在标志下空行", (number.top - ink_bottom(mark) - (LINE - 16) / 2) / LINE)
    assert abs((mark.left + mark.right) / 2 - (LEFT + RIGHT) / 2) < 2
    ((start, end, height, _), *_) = red(first)
    holds("红色分隔线在发文字号下", (height - number.bottom) / MM)
    holds("版心宽", (end - start) / MM)
    title = first.line("重庆市中小企业局关于")
    holds("标题字号", title.size)
    holds("标题在分隔线下空行", (title.top - height - (33 - 22) / 2) / LINE)


def test_the_addressee_and_the_indent(printed):
    first = printed["headed"][0]
    last, to = first.line(HONOUR), first.line("各区县")
    holds("主送机关在标题下空行", blank_lines(last.bottom + (33 - 22) / 2, to))
    assert abs(to.left - LEFT) < 1
    assert to.words.endswith(":")
    assert abs(first.line("根据").left - LEFT - 2 * CHARACTER) < 1


def test_levels_have_their_fonts(printed):
    lines = [each for sheet in printed["headed"][:2] for each in sheet.lines]
    fonts = {
        words: next(each.font for each in lines if each.words.startswith(words)) for words in ("一、", "二、", "三、", "根据")
    }
    assert fonts["一、"] == fonts["三、"] != fonts["根据"]
    assert fonts["二、"] == fonts["根据"]


def test_the_note_of_annexes_and_the_signature(printed):
    second = printed["headed"][1]
    said, note = second.line("特此通知"), second.line("附件:1.")
    holds("附件说明在正文下空行", blank_lines(said.bottom + (LINE - 16) / 2, note))
    holds("附件说明左空字数", (note.left - LEFT) / CHARACTER)
    later = second.line("2.")
    assert abs(later.left - note.left - 3 * CHARACTER) < 1
    continued = second.lines[second.lines.index(later) + 1]
    assert abs(continued.left - later.left - 1.5 * CHARACTER) < 1
    signer, day = second.line("重庆市中小企业局"), second.line("2013年3月25日")
    holds("成文日期右空字数", (RIGHT - day.right) / CHARACTER)
    assert abs((signer.left + signer.right) / 2 - (day.left + day.right) / 2) < CHARACTER
    assert second.line("(此件公开发布)").top > day.top


def test_without_a_seal_the_date_begins_two_characters_behind_the_signer(printed):
    lines = [each for sheet in printed["unsealed"] for each in sheet.lines]
    day = next(number for number, each in enumerate(lines) if each.words == "2013年3月25日")
    signer = lines[day - 1]
    assert signer.words == "重庆市中小企业局"
    assert abs(RIGHT - signer.right - 2 * CHARACTER) < 4
    assert abs(lines[day].left - signer.left - 2 * CHARACTER) < 4


def test_an_annex_begins_a_page_and_every_page_has_the_heads(printed):
    pages = printed["plain"]
    first = next(number for number, each in enumerate(pages) if each.lines[0].words == "附件")
    label, title = pages[first].lines[:2]
    assert abs(label.left - LEFT) < 1
    holds("附件标题所在行", 1 + (title.top + title.size / 2 - label.top - label.size / 2) / LINE)
    assert len(pages) - first >= 15
    head = "序号平台名称运营单位区县"
    assert head in pages[first].words
    assert all(each.lines[0].words == head for each in pages[first + 1 : -1])
    assert [each.words.split("重庆云联")[0] for each in pages[-1].lines if each.words.startswith("300")]


def test_page_numbers_stand_outside_below_the_type_area(printed):
    for number, each in enumerate(printed["plain"], 1):
        line = each.lines[-1]
        assert line.words == f"—{number}—"
        holds("页码字号", line.size)
        holds("页码上边缘在版心下", (line.top + 0.19 * line.size - BOTTOM) / MM)
        holds("页码距版心边字数", (RIGHT - line.right if number % 2 else line.left - LEFT) / 14)


def test_a_wide_annex_lies_on_turned_paper(printed):
    turned = [each for each in printed["headed"] if each.width > each.height]
    assert turned
    assert turned[0].lines[0].words == "附件2"
    assert {each.height > each.width for each in (printed["headed"][0], printed["headed"][-1])} == {True}
    assert printed["headed"][-1].line("附件3")


def test_the_imprint(printed):
    last = printed["headed"][-1]
    copies, made = last.line("抄送"), last.line("重庆市中小企业局办公室")
    holds("版记字号", copies.size)
    assert made.words.endswith("2013年3月25日印发")
    lines = sorted(red(last), key=lambda each: each[2])
    thick = [round(each[3] / MM, 3) for each in lines if each[2] > copies.top - 12]
    holds("版记首末线粗", thick[0])
    holds("版记首末线粗", thick[-1])
    holds("版记中间线粗", thick[len(thick) // 2])
    holds("版心宽", (lines[0][1] - lines[0][0]) / MM)
    assert abs(copies.left - LEFT - 14) < 1.5
    assert abs(RIGHT - made.right - 14) < 1.5


def test_the_letter(printed):
    first, second = printed["letter"][:2]
    mark, number = first.line("重庆市中小企业局"), first.line("渝中小企")
    holds("信函机关标志上边缘至上页边", ink_top(mark) / MM)
    heights = sorted({round(each[2], 1) for each in red(first, 165)})
    assert len(heights) == 4
    for start, end, *_ in red(first, 165):
        holds("信函双线长", (end - start) / MM)
        assert abs((start + end) / 2 - first.width / 2) < MM
    holds("信函上双线在标志下", (heights[0] - ink_bottom(mark)) / MM)
    holds("信函下双线至下页边", (first.height - heights[-1]) / MM)
    assert number.top > heights[1]
    assert abs(number.right - RIGHT) < 2
    assert "—1—" not in first.words
    assert "—2—" in second.words


def test_the_mark_of_a_draft_is_on_every_page(printed):
    for kind in ("letter", "certificate"):
        assert all("草稿" in each.words for each in printed[kind])
    assert not any("草稿" in each.words for each in printed["headed"])


def test_the_certificate_keeps_to_its_two_sheets(printed):
    front, back = printed["certificate"]
    assert front.width > front.height
    assert front.line("证书").size == 42
    assert back.words.endswith(f"{HONOUR}重庆市中小企业局")
    assert not any("—1—" in each.words for each in (front, back))
