"""Whatever stands in a document, it is looked through without a failure, in a time that grows with its length."""

from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from smepp.lint import examine
from smepp.load.document import paper_of
from smepp.messages import LANGS, mend, text
from smepp.wording.papers import place_text
from tests.lint.knowing import OFFICE, known, notice, publicity, subjects
from tests.lint.making import docx, package, page

PIECES = (
    *(
        "根据《办法》第十条",
        "第一百条",
        "第五条第（九）项",
        "等3个平台（名单见附件）",
        "共2家，其中3家、4家",
        "一、",
        "（二）",
        "附件",
        "附件1",
        "附件：",
    ),
    *(
        "1. 名单",
        "2013年2月30日",
        "2013年04月01日（星期三）",
        "13年4月1日",
        "2013年4月1日至4月10日，共7个工作日",
        "公示",
        "关于名单的公示",
    ),
    *(
        "渝中小企[2013]024号",
        "渝中小企〔2013〕　号",
        "2013年　月　日",
        "重庆市中小企业局",
        "撤消",
        "草稿",
        "××",
        "{{ x }}",
        "“",
        "）",
        "《",
    ),
    *(
        "| 序号 | 平台名称 | 区县 |",
        "| 1 | 甲平台 | 江北区 |",
        "| 3 | 甲平台 | 潼南区 |",
        "| 合计 | 2 | |",
        "|||",
        "||",
        "13800000000",
        "异议",
    ),
    *(
        "重庆市中小企业信息化公共服务平台认定管理办法",
        "“重庆市中小企业信息化服务平台”",
        "抄送：某局",
        "\n",
        "　",
        "，，",
        "9999年12月31日",
        "十十条",
    ),
)
LINES = st.lists(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), min_size=1, max_size=4).map("".join), max_size=14)
FACTS = known(office=OFFICE, subjects=subjects(("甲平台", "甲公司", "江北区")))


def printable(lines: list[str]) -> list[str]:
    kept = ("".join(sign for sign in each if sign.isprintable()) for each in lines)
    return [each for each in kept if each.strip() and each[0] not in "^!"]


@settings(deadline=None, max_examples=150)
@given(LINES)
def test_nothing_makes_it_fail(lines):
    for paper in (paper_of(docx(printable(lines)), "x.docx"), paper_of(page(printable(lines)), "x.html")):
        for facts in (FACTS, known(notice=notice())):
            found = examine(paper, facts)
            assert found == examine(paper, facts)
            for each in found:
                for lang in LANGS:
                    assert place_text(each.place, lang)
                    assert text(each, lang)
                    assert mend(each, lang)


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=300), st.sampled_from(["x.docx", "x.html", "x.doc", "x"]))
def test_no_bytes_make_reading_fail(data, name):
    for each in (data, b"PK\x03\x04" + data, b"<html>" + data, package({"word/document.xml": data})):
        found = paper_of(each, name)
        assert found.problems or found.paragraphs or found.tables


def test_long_documents_take_no_more_than_their_length():
    names = ("（", "等", "一", "《", "“", "1", "年", "附件", "、", "　", "第", "共9家", "其中")
    for piece in names:
        lines = publicity(text=piece * 4000)
        start = process_time()
        examine(paper_of(docx(lines), "x.docx"), FACTS)
        assert process_time() - start < 5, piece


def test_a_list_of_hundreds_is_sound():
    rows = [f"| {number} | 信息服务平台第{number}号 | 第{number}信息公司 | 江北区 |" for number in range(1, 401)]
    lines = publicity(text="拟认定信息服务平台第1号等400个平台（名单见附件），现予公示。", rows="\n".join(rows))
    start = process_time()
    assert [each.code for each in examine(paper_of(docx(lines), "x.docx"), known())] == []
    known_names = subjects(*((f"信息服务平台第{number}号", f"第{number}信息公司", "江北区") for number in range(1, 401)))
    assert examine(paper_of(docx(lines), "x.docx"), known(subjects=known_names)) == ()
    assert process_time() - start < 20
