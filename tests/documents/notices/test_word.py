"""Word documents of every layout: sound for Word, whole, the same bytes twice, and nothing where nothing is given."""

import re
import zipfile
from io import BytesIO

import pytest

from tests.documents.notices.contexts import FORTY, NASTY
from tests.documents.notices.made import KINDS, docx, html, template, values
from tests.documents.word.papers import opened, part
from tests.documents.word.reports import faults_of

COUNTED = [(kind, count) for kind in KINDS for count in (0, 1, 300) if kind != "certificate" or count]
NONE = {
    "机关标志": None,
    "文号": None,
    "主送": None,
    "附注": None,
    "抄送": None,
    "印发机关": None,
    "印发日期": None,
    "联系电话": None,
    "地址": None,
}


def said(data):
    return ["".join(text.text or "" for text in each.iter("{*}t")) for each in opened(data).element.body.iter("{*}p")]


@pytest.mark.parametrize("kind", [*KINDS, "text"])
def test_a_template_is_sound_for_word(kind):
    assert faults_of(template(kind).read_bytes()) == []


@pytest.mark.parametrize("kind, count", COUNTED)
def test_a_document_is_sound_for_word_and_whole(kind, count):
    data = docx(kind, count, 草稿=True)
    assert faults_of(data) == []
    words = "\n".join(said(data))
    assert "{{" not in words
    assert "{%" not in words
    listed = [each["平台名称"] for each in values(kind, count)["名单"]]
    wanted = listed[:1] if kind == "certificate" else listed
    assert [each for each in wanted if each.replace("\n", "") not in words] == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_given_leaves_nothing_behind(kind):
    data = docx(kind, 1, **NONE)
    assert faults_of(data) == []
    words = said(data)
    assert not [each for each in words if "None" in each or each in {"：", "附件：", "抄送：。", "印发", "（）"}]
    assert len(opened(data).tables) == (0 if kind == "certificate" else 1)


def test_without_a_red_head_the_number_stands_below_the_title():
    words = [each for each in said(docx("headed", 1, 机关标志=None)) if each]
    assert words[:2] == ["".join(values("headed")["标题行"]), "渝中小企〔2013〕61号"]
    page = html("headed", 1, 机关标志=None)
    assert page.index('class="bt"') < page.index("渝中小企〔2013〕61号")
    assert 'class="hb' not in page


def test_without_annexes_nothing_is_said_of_them():
    assert not [each for each in said(docx("text", 1, 附件名=[])) if "附件" in each]


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_is_the_same_bytes(kind):
    assert docx(kind, 3) == docx(kind, 3)
    assert html(kind, 3) == html(kind, 3)


def test_long_and_rare_names_stand_as_they_are():
    data = docx("plain", 3, 标题行=[FORTY[:20], FORTY[20:]], 署名=FORTY, 主送=NASTY)
    words = said(data)
    assert f"{NASTY}：" in words
    assert FORTY in words
    assert NASTY in words
    assert f"{FORTY[:20]}{FORTY[20:]}" in words
    assert faults_of(data) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_is_marked_on_every_page_and_in_its_properties(kind):
    for draft in (True, False):
        data = docx(kind, 1, 草稿=draft)
        with zipfile.ZipFile(BytesIO(data)) as package:
            heads = [package.read(each).decode() for each in package.namelist() if each.startswith("word/header")]
        assert heads
        assert [("草　稿" in each) for each in heads] == [draft] * len(heads)
        assert opened(data).core_properties.title.startswith("（草稿）") is draft


@pytest.mark.parametrize("kind", KINDS)
def test_fonts_are_named_and_lines_are_exact(kind):
    data = docx(kind)
    styles = part(data, "word/styles.xml")
    for name in ("仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋简体", "宋体"):
        assert f'w:eastAsia="{name}"' in styles
    assert set(re.findall(r'w:ascii="([^"]+)"', styles)) == set(re.findall(r'w:eastAsia="([^-"]+)"', styles))
    assert 'w:eastAsia="zh-CN"' in styles
    assert set(re.findall(r'w:lineRule="(\w+)"', styles)) == {"exact"}
    assert '<w:spacing w:val="-5"/>' in styles
    assert "docGrid" not in part(data)
    assert "embed" not in part(data, "word/fontTable.xml")
    assert "<w:b/>" not in styles


def test_heads_of_lists_are_repeated_and_rows_stay_whole():
    for table in opened(docx("headed", 12)).tables[:2]:
        assert "<w:tblHeader/>" in table.rows[0]._tr.xml
        assert all("<w:cantSplit/>" in each._tr.xml for each in table.rows)


def test_odd_and_even_pages_have_feet_of_their_own():
    data = docx("headed")
    assert "<w:evenAndOddHeaders/>" in part(data, "word/settings.xml")
    assert '<w:jc w:val="right"/>' in _style(data, "PageOdd")
    assert "PageOdd" in part(data, "word/footer1.xml")
    assert "PageEven" in part(data, "word/footer2.xml")


def _style(data, identifier):
    return re.search(rf'<w:style [^>]*w:styleId="{identifier}".*?</w:style>', part(data, "word/styles.xml"))[0]


@pytest.mark.parametrize(
    "name, style",
    [("重庆市中小企业局文件", "Mark"), ("重庆市经济和信息化委员会", "Mark12"), ("重" * 15, "Mark15"), ("重" * 20, "Mark20")],
)
def test_a_long_name_of_the_authority_keeps_to_one_line(name, style):
    (found,) = [
        each
        for each in opened(docx("headed", 1, 机关标志=name)).paragraphs
        if each.text == name and "Mark" in each.style.style_id
    ]
    assert found.style.style_id == style
    assert len(name) * found.style.font.size.pt <= 443


def test_a_long_signer_keeps_to_the_margin():
    signer = "重庆市石柱土家族自治县中小企业局"
    (found,) = [each for each in opened(docx("letter", 1, 署名=signer)).paragraphs if each.text == signer]
    assert found.style.style_id == "SignerLong"


def test_the_signature_keeps_to_the_last_paragraph():
    kept = [each.text for each in opened(docx("letter", 3)).paragraphs if each._p.pPr.find("{*}keepNext") is not None]
    assert kept == ["联系电话：023-63899999"]


def test_one_annex_has_no_number_several_have():
    words = said(docx("plain", 1))
    assert "附件：2013年重庆市中小企业信息化公共服务平台拟认定名单" in words
    assert "附件" in words
    words = said(docx("headed", 12))
    assert [each for each in words if each.startswith("附件")] == [
        "附件：1.2013年重庆市中小企业信息化公共服务平台名单",
        "附件1",
        "附件2",
        "附件3",
    ]
