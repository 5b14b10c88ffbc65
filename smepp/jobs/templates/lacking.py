"""What a document made with an office's template lacks, or has wrong, that one made with the built-in template has not."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from smepp.documents.notices.page import notice_page
from smepp.documents.notices.word import notice_docx
from smepp.jobs.templates.catalogue import DOCX, Catalogue
from smepp.lint import Known, examine
from smepp.load.document import paper_of
from smepp.load.resources import templates_folder
from smepp.model.flaw import Flaw, FlawCode, TemplateFile
from smepp.model.notice import Notice
from smepp.model.paper import PaperText
from smepp.model.problem import Level

NOT_LISTED = "D306"
"""What the lint says of each platform that a list lacks."""


def lacking(
    file: TemplateFile, found: Catalogue, notice: Notice, context: Mapping[str, Any], folders: Sequence[Path]
) -> Iterator[Flaw]:
    """The lint's findings, and a list that is left out; all of it is only told, as an office may have its reasons."""
    ours, theirs = (_paper(file, context, each) for each in (folders, [templates_folder()]))
    known = Known(
        programme=found.bench.programme,
        kinds=found.kinds,
        kind=notice.kind,
        notice=notice,
        office=found.bench.office,
    )
    usual = {each.code for each in examine(theirs, known)}
    there, here = _text(theirs), _text(ours)
    title = "".join(str(context["标题"]).split())
    if title in there and title not in here:
        yield Flaw(code=FlawCode.NO_TITLE, file=file.path, wrong=False)
    unlisted = [each.platform for each in notice.rows if each.platform in there and each.platform not in here]
    if unlisted:
        yield Flaw(code=FlawCode.NO_LIST, file=file.path, wrong=False)
    for each in examine(ours, known):
        if each.code not in usual and each.level is not Level.ADVICE and not (unlisted and each.code == NOT_LISTED):
            yield Flaw(code=FlawCode.LINT, file=file.path, wrong=False, problem=each)


def _paper(file: TemplateFile, context: Mapping[str, Any], folders: Sequence[Path]) -> PaperText:
    template = next(each / file.path for each in folders if (each / file.path).is_file())
    data = notice_docx(context, template) if file.form == DOCX else notice_page(context, file.id, folders).encode()
    return paper_of(data, template.name if file.form == DOCX else f"{file.id}.html")


def _text(paper: PaperText) -> str:
    """All that is printed, without blanks and line ends, which a title has wherever it is broken."""
    cells = (cell for table in paper.tables for row in table.rows for cell in row)
    return "\n".join("".join(each.split()) for each in (*(each.text for each in paper.paragraphs), *cells))
