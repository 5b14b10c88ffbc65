"""Files to text: Word files and pages whoever made them, and what is said of files that cannot be read."""

import io
import struct
from zipfile import ZipFile

import pytest

from smepp.load.document import limits, paper_of, read_paper
from smepp.model.paper import Kind, Mark
from tests.lint.making import RELATIONS, W, docx, package

BODY = f"<w:document {W}><w:body>%s</w:body></w:document>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def word(body: str, **parts: str):
    names = {name.replace("__", "/") + ".xml": text for name, text in parts.items()}
    return paper_of(package({"_rels/.rels": RELATIONS, "word/document.xml": BODY % body, **names}), "x.docx")


def run(text: str, about: str = "") -> str:
    return f"<w:r>{about}<w:t>{text}</w:t></w:r>"


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def encrypted() -> bytes:
    data = bytearray(docx(["一"]))
    at = data.find(b"PK\x01\x02")
    data[at + 8 : at + 10] = struct.pack("<H", 1)
    return bytes(data)


def with_many_parts() -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        for number in range(limits.MOST_PARTS + 1):
            archive.writestr(f"{number}.xml", "")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("x.doc", OLE, "D001"),
        ("x.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "D002"),
        ("x.docx", encrypted(), "D002"),
        ("x.docx", package({"xl/workbook.xml": "<a/>"}), "D003"),
        ("x.docx", with_many_parts(), "D004"),
        ("x.docx", docx(["一"])[:-30], "D005"),
        ("x.docx", package({"_rels/.rels": RELATIONS, "word/document.xml": "<w:document"}), "D005"),
        ("x.docx", package({"word/document.xml": "<a>" * 2000 + "</a>" * 2000}), "D005"),
        ("x.docx", b"plain text", "D005"),
        ("x.docx", package({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "D006"),
        ("x.docx", package({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16")}), "D006"),
        ("x.pdf", b"%PDF-1.4\n", "D007"),
        ("x.html", b"<html><p>\xff\xfe\xfd</p>", "D008"),
        ("x.html", '<html><meta charset="utf-8"><p>公示</p>'.encode("gb18030"), "D009"),
        ("x.html", b"<html><body></body></html>", "D010"),
        ("x.docx", package({"word/document.xml": BODY % ""}), "D010"),
        ("x.docx", b"", "D010"),
    ],
)
def test_what_cannot_be_read_is_told(name, data, code):
    found = paper_of(data, name)
    assert [each.code for each in found.problems] == [code]
    assert not found.paragraphs
    assert found.problems[0].place.file == name


def test_a_file_that_swells_is_not_read_to_its_end(monkeypatch, tmp_path):
    monkeypatch.setattr("smepp.load.document.package.LARGEST", 1000)
    assert [each.code for each in word(paragraph(run("一" * 1000))).problems] == ["D004"]
    monkeypatch.setattr("smepp.load.document.reading.LARGEST", 1000)
    path = tmp_path / "x.docx"
    path.write_bytes(bytes(2000))
    assert [each.code for each in read_paper(path, "x.docx").problems] == ["D004"]


def test_text_of_runs_is_one_and_breaks_and_tabs_stay():
    found = word(
        paragraph(run("渝中"), run("小企"), "<w:r><w:br/><w:t>第二行</w:t><w:tab/></w:r>") + paragraph() + paragraph(run("后"))
    )
    assert [(each.text, each.number) for each in found.body] == [("渝中小企\n第二行", 1), ("后", 2)]


def test_insertions_are_text_and_deletions_and_hidden_runs_are_not():
    changes = "<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
    hidden = run("藏", "<w:rPr><w:vanish/></w:rPr>") + run("见", '<w:rPr><w:vanish w:val="0"/></w:rPr>')
    found = word(paragraph(run("一")) + paragraph(changes, hidden))
    assert [each.text for each in found.body] == ["一", "新见"]
    assert [(each.mark, each.text, each.paragraph) for each in found.left] == [
        (Mark.INSERTED, "新", 2),
        (Mark.DELETED, "旧", 2),
        (Mark.HIDDEN, "藏", 2),
    ]


def test_text_may_be_hidden_by_its_style():
    styles = f'<w:styles {W}><w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="b"/></w:styles>'
    hidden = run("藏", '<w:rPr><w:rStyle w:val="a"/></w:rPr>') + run("见", '<w:rPr><w:rStyle w:val="b"/></w:rPr>')
    whole = paragraph('<w:pPr><w:pStyle w:val="a"/></w:pPr>', run("全藏"))
    found = word(paragraph(hidden) + whole, word__styles=styles)
    assert [each.text for each in found.body] == ["见"]
    assert [(each.mark, each.text) for each in found.left] == [(Mark.HIDDEN, "藏"), (Mark.HIDDEN, "全藏")]


def test_a_paragraph_mark_alone_may_be_hidden_or_inserted():
    about = "<w:pPr><w:rPr><w:vanish/><w:ins/></w:rPr></w:pPr>"
    found = word(paragraph(about, run("一")))
    assert ([each.text for each in found.body], found.left) == (["一"], ())


def test_a_text_box_is_read_once_and_apart():
    box = f"<w:txbxContent>{paragraph(run('框'))}</w:txbxContent>"
    choice = (
        f"<mc:AlternateContent xmlns:mc='mc'><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    found = word(paragraph(run("前"), f"<w:r>{choice}</w:r>", run("后")))
    assert [(each.text, each.kind) for each in found.paragraphs] == [("框", Kind.BOX), ("前后", Kind.BODY)]


def test_headers_notes_and_a_watermark_are_read():
    mark = "<w:r><w:pict><v:textpath xmlns:v='v' string='草稿'/></w:pict></w:r>"
    header = f"<w:hdr {W}>{paragraph(mark)}</w:hdr>"
    notes = f"<w:footnotes {W}><w:footnote>{paragraph(run('注'))}</w:footnote></w:footnotes>"
    found = word(paragraph(run("一")), word__header2=header, word__footnotes=notes)
    assert [(each.text, each.kind) for each in found.paragraphs] == [("一", Kind.BODY), ("草稿", Kind.HEADER), ("注", Kind.NOTE)]


def test_fields_show_their_results():
    field = "<w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r>"
    assert [each.text for each in word(paragraph(run("第"), field, run("页"))).body] == ["第3页"]


def test_tables_have_their_rows_and_the_paragraph_before_them():
    cells = "".join(f"<w:tc>{paragraph(run(each))}{paragraph(run('二'))}</w:tc>" for each in "甲乙")
    found = word(paragraph(run("前")) + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>" + paragraph(run("后")))
    assert [(each.rows, each.number, each.after) for each in found.tables] == [((("甲\n二", "乙\n二"),), 1, 1)]
    assert [each.text for each in found.body] == ["前", "后"]


def test_elements_of_pages_that_nobody_closes_end_by_themselves():
    source = "<p>一<p>二<br>三<table><tr><th>甲<th>乙<tr><td>1<td>2</table><ul><li>四<li>五</ul><script>x</script>六"
    found = paper_of(source.encode(), "x.html")
    assert [each.text for each in found.body] == ["一", "二\n三", "四", "五", "六"]
    assert found.tables[0].rows == (("甲", "乙"), ("1", "2"))


def test_a_table_that_holds_tables_is_the_frame_of_a_page():
    source = "<table><tr><td>左<td><p>一</p><table><tr><td>甲<td>乙</table><p>二</p></table>三"
    found = paper_of(source.encode(), "x.html")
    assert [each.text for each in found.body] == ["左", "一", "二", "三"]
    assert [each.rows for each in found.tables] == [(("甲", "乙"),)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_pages_are_read_in_any_encoding_of_the_loader(encoding):
    assert [each.text for each in paper_of("<!doctype html><p>公示喆㛃".encode(encoding), "x.html").body] == ["公示喆㛃"]


def test_pages_without_end_are_read():
    assert len(paper_of(("<div>一" * 5000).encode(), "x.html").body) == 5000
    assert len(paper_of(("<font>一</p>" * 5000).encode(), "x.html").body) == 5000


def test_of_a_page_its_article_counts_and_its_title_is_a_property():
    source = "<html><head><title>公示</title></head><body><p>菜单<article><p>正文</article><p>版权</body></html>"
    found = paper_of(source.encode(), "x.html")
    assert [each.text for each in found.body] == ["正文"]
    assert found.properties == {"标题": "公示"}


def test_the_head_of_an_article_is_a_part_of_its_text():
    source = "<body><article><header><h1>公示</h1></header><p>正文</p><nav>目录</nav><footer>印发</footer></article></body>"
    text = paper_of(source.encode(), "a.html")
    assert [each.text for each in text.body] == ["公示", "正文", "印发"]
