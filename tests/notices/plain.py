"""The text of a document as a reader has it, without its layout."""

from pathlib import Path

from smepp.documents.notices.context import context_of
from smepp.documents.notices.page import notice_page
from smepp.documents.notices.word import TEMPLATE, notice_docx
from smepp.load.document import paper_of
from smepp.model.paper import Kind

TEMPLATES = Path(__file__).parents[2] / "templates"


def word_text(notice):
    """The paragraphs and tables of the Word document, in their order."""
    kind = notice.kind.id
    return _text(paper_of(notice_docx(context_of(notice), TEMPLATES / TEMPLATE.format(kind=kind)), "notice.docx"))


def page_text(notice):
    """Those of the page."""
    return _text(paper_of(notice_page(context_of(notice), notice.kind.id, [TEMPLATES]).encode(), "notice.html"))


def _text(paper):
    assert not paper.problems, paper.problems
    lines = []
    for each in paper.paragraphs:
        if each.kind is Kind.BODY:
            lines.append(each.text.replace("\n", ""))
            lines += _rows(paper, each.number)
    return "\n".join([*_rows(paper, 0), *lines, ""])


def _rows(paper, after):
    return [" | ".join(cell or "-" for cell in row) for table in paper.tables if table.after == after for row in table.rows]
