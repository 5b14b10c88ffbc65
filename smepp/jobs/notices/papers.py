"""The files of one document (文书的各种文件): Word for signing, a page for the website, and of a public one what a website takes."""

from collections.abc import Mapping
from pathlib import Path

from smepp.documents.html import TemplateFault
from smepp.jobs.failure import JobError
from smepp.jobs.report import own_fault, template_folders
from smepp.load.templates import template_path
from smepp.model.notice import Notice

WORD, PAGE = ".docx", ".html"
FRAGMENT, DATA, TABLE = ".fragment.html", ".json", ".csv"
"""What a website takes of a public document: an element for a page of its own, data, and the list if there is one."""


def papers(notice: Notice, office: Path | None) -> Mapping[str, bytes]:
    """The files by what is added to their name; `office` is the office's file, beside which its own templates may lie.

    Raises JobError for an office's template that cannot be used.
    """
    from smepp.documents.notices.context import context_of

    context = context_of(notice)
    found = {WORD: _word(context, notice.kind.id, office), PAGE: _page(context, notice.kind.id, office)}
    return {**found, **_for_website(context, notice, office)} if notice.kind.public else found


def _for_website(context: dict[str, object], notice: Notice, office: Path | None) -> dict[str, bytes]:
    from smepp.printers.notice_site import notice_csv, notice_json

    rows = context["名单"]
    files = {
        FRAGMENT: _page(context, notice.kind.id, office, fragment=True),
        DATA: notice_json(context, notice.kind).encode("utf-8", "backslashreplace"),
    }
    if isinstance(rows, list) and rows:
        files[TABLE] = notice_csv(rows).encode("utf-8", "backslashreplace")
    return files


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


def _page(context: dict[str, object], kind: str, office: Path | None, *, fragment: bool = False) -> bytes:
    from smepp.documents.notices.page import notice_fragment, notice_page

    render = notice_fragment if fragment else notice_page
    try:
        return render(context, kind, template_folders(office)).encode()
    except TemplateFault as fault:
        raise own_fault(fault, office) from fault
