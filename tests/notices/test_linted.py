"""The documents that the program makes have nothing that its own lint would find in them."""

import pytest

from smepp.documents.notices.context import context_of
from smepp.documents.notices.page import notice_page
from smepp.documents.notices.word import TEMPLATE, notice_docx
from smepp.jobs.lint import lint_made
from smepp.jobs.lived import lived
from smepp.model.codes import Level
from tests.notices.drafts import DRAFTS
from tests.notices.plain import TEMPLATES


@pytest.mark.parametrize("kind", DRAFTS)
def test_linted_clean(kind, tmp_path):
    notice = DRAFTS[kind](tmp_path)
    context, workspace = context_of(notice), lived(str(tmp_path), notice.on, notice.year)
    files = {
        "notice.docx": notice_docx(context, TEMPLATES / TEMPLATE.format(kind=kind)),
        "notice.html": notice_page(context, kind, [TEMPLATES]).encode(),
    }
    for name, data in files.items():
        found = lint_made(data, name, notice, workspace)
        assert [each for each in found if each.level in {Level.ERROR, Level.WARNING}] == []
