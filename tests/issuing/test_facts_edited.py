"""A document that somebody has edited is held against the facts that it was made from."""

import io

import pytest
from docx import Document

from tests.issuing.issuing import PUBLIC, told

PAPER = "rounds/2013/documents/2013-03-29-publicity.docx"
pytestmark = pytest.mark.usefixtures("sound")


@pytest.fixture
def final(here):
    """A final document with two names, made in a first run and taken back."""
    here.chosen(here.platform("jia", "甲平台", district="渝中区"), here.platform("yi", "乙平台", district="永川区"))
    told("publicity", *PUBLIC)
    data = (here.root / PAPER).read_bytes()
    for each in (here.root / "rounds/2013").rglob("2013-03-29-*"):
        each.unlink()
    return data


def edited(here, data, *pairs):
    """The answer to a document in which texts were replaced, each at least once."""
    document = Document(io.BytesIO(data))
    cells = [cell for table in document.tables for cell in table._cells]
    paragraphs = [*document.paragraphs, *(each for cell in cells for each in cell.paragraphs)]
    for old, new in pairs:
        there = [each for each in paragraphs if old in each.text]
        assert there, old
        for each in there:
            each.text = each.text.replace(old, new)
    document.save(str(here.root / "e.docx"))
    return told("publicity", *PUBLIC, "--file", "e.docx")


def test_words_may_be_changed(here, final):
    answer = edited(here, final, ("现予以公示", "现公示如下"), ("真实名称或者姓名", "真实姓名"))
    assert (answer["status"], answer["problems"]) == ("issued", [])


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [("第十条", "第十一条", "D206"), ("附件所列2个平台", "附件所列3个平台", "D301")],
)
def test_another_article_or_count_is_refused(here, final, old, new, code):
    answer = edited(here, final, (old, new))
    assert answer["status"] == "refused"
    assert code in {each["code"] for each in answer["problems"] if each["level"] == "error"}


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("55550124", "55550142", "联系电话"),
        ("office@", "offices@", "电子邮箱"),
        ("示例路1号", "示例路7号", "地址"),
        ("第3次", "第6次", "会议"),
        ("重庆中小企业网", "人民网", "网站"),
        ("此件公开发布", "内部资料", "附注"),
    ],
)
def test_another_fact_is_pointed_out(here, final, old, new, name):
    answer = edited(here, final, (old, new))
    assert answer["status"] == "issued"
    [told_of] = [each for each in answer["problems"] if each["code"] == "D713"]
    assert told_of["level"] == "warning"
    assert told_of["params"]["name"] == name
    assert new in told_of["params"]["said"]
    assert old in told_of["params"]["right"]


def test_the_same_fact_written_otherwise_is_the_same(here, final):
    answer = edited(here, final, ("023-55550124", "（023）55550124"), ("（此件公开发布）", "(此件公开发布)"))
    assert [each for each in answer["problems"] if each["level"] != "advice"] == []


def test_what_is_added_or_left_out_is_the_editors_business(here, final):
    answer = edited(here, final, ("office@sme-office.example", ""), ("现予以公示。", "现予以公示。监督电话：023-55550199。"))
    assert "D713" not in {each["code"] for each in answer["problems"]}


def test_rows_that_changed_places_are_pointed_out(here, final):
    swapped = [
        pair for one, two in (("甲平台", "乙平台"), ("渝中区", "永川区")) for pair in ((one, "某"), (two, one), ("某", two))
    ]
    answer = edited(here, final, *swapped)
    assert answer["status"] == "issued"
    assert [each["code"] for each in answer["problems"] if each["level"] != "advice"] == ["D308"]
