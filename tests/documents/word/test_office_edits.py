"""What Word and WPS do to the tags of a template while an office edits it."""

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from smepp.documents.word.engine import render_docx
from smepp.documents.word.error import TemplateError
from tests.documents.word.papers import opened, part, rows, said, saved, template, with_parts
from tests.documents.word.reports import faults_of

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
ROW = '<w:tr {ids}><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{paragraph}</w:tc></w:tr>'
PLAIN = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def of_runs(*pieces, between=""):
    """A template of one paragraph whose text lies in several runs."""
    made = Document()
    runs = between.join(
        f'<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{each}</w:t></w:r>' for each in pieces
    )
    made.add_paragraph()._p.addnext(parse_xml(f'<w:p {nsdecls("w")} w:rsidR="00B2">{runs}</w:p>'))
    return saved(made)


@pytest.mark.parametrize(
    "pieces",
    [
        ("{{ 平台", "名称 }}"),
        ("{", "{ 平台名称 }", "}"),
        ("{", "{", " 平台名称", " ", "}", "}"),
        ("{", "% if 平台名称 ", "%", "}", "{{ 平台名称 }}", "{% end", "if %}"),
        ("{{ 平台名称", "|replace(‘甲’, “甲”) }}"),
        ("{{\u3000平台名称\u00a0}}",),
    ],
)
@pytest.mark.parametrize("between", ["", '<w:proofErr w:type="spellStart"/>', '<w:bookmarkStart w:id="0" w:name="_GoBack"/>'])
def test_a_tag_spread_over_runs_is_one_tag(pieces, between):
    assert said(render_docx(of_runs(*pieces, between=between), {"平台名称": "渝都"})) == ["渝都"]


def test_marks_of_editing_are_not_repeated_with_a_row():
    made = Document()
    ids = f'{W14} w:rsidR="00C3" w14:paraId="12345678" w14:textId="77777777"'
    marked = (
        f'<w:p {ids}><w:r w:rsidR="00C3"><w:t>{{{{ 行 }}}}</w:t></w:r>'
        '<w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/><w:r><w:lastRenderedPageBreak/></w:r></w:p>'
    )
    told = (PLAIN.format("{%tr for 行 in 各行 %}"), marked, PLAIN.format("{%tr endfor %}"))
    drawn = "".join(ROW.format(ids=ids if each == marked else "", paragraph=each) for each in told)
    body = f'<w:tbl {nsdecls("w")}><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>{drawn}</w:tbl>'
    made.add_paragraph()._p.addnext(parse_xml(body))
    data = render_docx(saved(made), {"各行": ["甲", "乙"]})
    assert rows(data) == [["甲"], ["乙"]]
    assert not [each for each in ("paraId", "rsid", "_GoBack", "bookmarkEnd", "lastRendered") if each in part(data)]


def test_cells_made_by_a_loop_share_the_width_by_what_stands_in_them():
    heads, cells = (
        [("{%tc for 栏 in 各栏 %}", "{{ 栏 }}", "{%tc endfor %}")],
        [("{%tc for 格 in 行 %}", "{{ 格 }}", "{%tc endfor %}")],
    )
    around = [("{%tr for 行 in 各行 %}", "", ""), *cells, ("{%tr endfor %}", "", "")]
    values = {
        "各栏": ["名称", "数量", "日期", "用途"],
        "各行": [["服务器", "2", "2011-01-08", "运行平台各业务系统和数据库，备份数据"]],
    }
    data = render_docx(template(table=[*heads, *around]), values)
    assert rows(data) == [values["各栏"], *values["各行"]]
    table = opened(data).tables[0]
    widths = [each.w for each in table._tbl.tblGrid]
    assert len(widths) == 4
    assert sum(widths) == pytest.approx(sum(each.w for each in opened(template(table=heads)).tables[0]._tbl.tblGrid), abs=1000)
    assert widths[3] > widths[2] > widths[1]
    assert [cell.width for cell in table.rows[1].cells] == widths


def test_as_many_columns_as_the_template_draws_are_fitted_too():
    data = template(table=[("{%tc for 格 in 行 %}", "{{ 格 }}", "{%tc endfor %}")])
    widths = [each.w for each in opened(render_docx(data, {"行": ["甲", "很长的一格文字", "乙"]})).tables[0]._tbl.tblGrid]
    assert widths[1] > 1.4 * widths[0]
    assert widths[0] == pytest.approx(widths[2], abs=1000)


def test_more_columns_than_a_page_is_wide_still_have_a_width():
    data = template(table=[("{%tc for 格 in 行 %}", "{{ 格 }}", "{%tc endfor %}")])
    widths = [each.w for each in opened(render_docx(data, {"行": ["很长的一格" * 9] * 40})).tables[0]._tbl.tblGrid]
    assert len(widths) == 40
    assert min(widths) > 0


def test_a_coloured_and_a_spanning_cell_are_sound_for_word():
    data = template(table=[("{% cellbg 色 %}甲", "乙", "丙"), ("{% colspan 3 %}丁", "{%tc if 无 %}", "{%tc endif %}")])
    made = render_docx(data, {"色": "E9F1E6", "无": ""})
    assert 'w:fill="E9F1E6"' in part(made)
    assert 'w:gridSpan w:val="3"' in part(made)
    assert faults_of(made) == faults_of(render_docx(template("甲"), {}))


def test_a_document_with_macros_is_refused():
    types = part(template("甲"), "[Content_Types].xml").replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    with pytest.raises(TemplateError, match="no_document"):
        render_docx(with_parts(template("甲"), {"[Content_Types].xml": types.encode()}), {})
