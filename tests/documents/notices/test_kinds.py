"""Every kind of the Measures as Word and HTML: sound, printed on so many pages, nothing left of a template."""

import pytest

from smepp.documents.notices.context import context_of
from smepp.documents.notices.page import notice_fragment, notice_page
from smepp.documents.notices.word import notice_docx
from tests.documents.notices.made import TEMPLATES
from tests.documents.word.papers import opened
from tests.documents.word.reports import faults_of
from tests.notices.drafts import DRAFTS, bare
from tools.notices import kinds

WITHOUT_TITLE = {"certificate"}


@pytest.fixture(params=sorted(DRAFTS))
def notice(request, tmp_path):
    return DRAFTS[request.param](tmp_path)


def test_the_drafts_are_of_kinds_that_have_texts():
    assert set(DRAFTS) <= set(kinds.sources())
    assert len(DRAFTS) >= 9


def test_a_document_is_sound_in_full_and_bare(notice):
    template = TEMPLATES / "notices" / notice.kind.id / "notice.docx"
    for each in (notice, bare(notice)):
        context = context_of(each)
        data = notice_docx(context, template)
        assert faults_of(data) == []
        assert data == notice_docx(context, template)
        words = [paragraph.text for paragraph in opened(data).paragraphs]
        assert notice.kind.id in WITHOUT_TITLE or "\n".join(context["标题行"]) in words
        assert not [line for line in words if "{{" in line or "{%" in line or "None" in line]


def test_its_page_and_its_fragment_hold_the_same_words(notice):
    context = context_of(notice)
    page = notice_page(context, notice.kind.id, [TEMPLATES])
    fragment = notice_fragment(context, notice.kind.id, [TEMPLATES])
    article = page[page.index("<article") : page.index("</article>")]
    assert article in fragment
    assert not [
        each for each in ("<html", "<head>", "<body", "@page", "<script", "None", "{{", "http://", "https://") if each in fragment
    ]
    assert fragment.count("<style>") == 1
