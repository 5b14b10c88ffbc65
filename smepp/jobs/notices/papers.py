"""The files of one document (文书的各种文件): Word for signing, a page for the website."""

from collections.abc import Mapping
from pathlib import Path

from smepp.documents.html import TemplateFault
from smepp.jobs.failure import JobError
from smepp.jobs.report import own_fault, template_folders
from smepp.load.templates import template_path
from smepp.model.notice import Notice

WORD, PAGE = ".docx", ".html"


def papers(notice: Notice, office: Path | None) -> Mapping[str, bytes]:
    """The files by what is added to their name; `office` is the office's file, beside which its own templates may lie.

    Raises JobError for an office's template that cannot be used.
    """
    from smepp.documents.notices.context import context_of

    context = context_of(notice)
    return {WORD: _word(context, notice.kind.id, office), PAGE: _page(context, notice.kind.id, office)}


def title_of(notice: Notice) -> str:
    """The title, on one line."""
    from smepp.documents.notices.context import context_of

    return str(context_of(notice)["标题"])


def _word(context: dict[str, object], kind: str, office: Path | None) -> bytes:
    from smepp.documents.notices.word import TEMPLATE, notice_docx
    from smepp.documents.word.error import TemplateError

    template = template_path(TEMPLATE.format(kind=kind), office)
    try:
        return notice_docx(context, template)
    except TemplateError as error:
        raise JobError(error.reason, path=error.path, where=error.where, **error.params) from error
    except OSError as error:
        raise JobError("unreadable", path=str(template), reason=error.strerror or str(error)) from error


def _page(context: dict[str, object], kind: str, office: Path | None) -> bytes:
    from smepp.documents.notices.page import notice_page

    try:
        return notice_page(context, kind, template_folders(office)).encode()
    except TemplateFault as fault:
        raise own_fault(fault, office) from fault
