"""Which templates there are (模板目录), and which of them the office has its own of."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from smepp.documents.notices.contexts import MODULES
from smepp.documents.notices.page import TEMPLATE as PAGE
from smepp.documents.notices.word import TEMPLATE as WORD
from smepp.jobs.bench import Bench, bench_for
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.kinds import kinds_in
from smepp.load.templates import FOLDER
from smepp.load.workspace import as_seen
from smepp.model.flaw import TemplateFile
from smepp.model.notice import KindRule
from smepp.model.record import Record

DOCX, HTML = "docx", "html"
OTHERS = (
    ("report", "核对报告", DOCX, "report/report.docx"),
    ("report", "核对报告", HTML, "report/report.html.j2"),
    ("round", "年度网页", HTML, "round/index.html.j2"),
    ("roster-page", "名单网页", HTML, "roster/roster.html.j2"),
    ("timeline", "平台经历网页", HTML, "timeline/timeline.html.j2"),
)
"""Templates of other things than official documents: word, name, form, path."""


class Catalogue(Record):
    """The templates, what governs them, the kinds of documents. `folder` is that of the office's own ones, None without an office.

    `seen` is the same folder as the user named it.
    """

    bench: Bench
    kinds: tuple[KindRule, ...]
    files: tuple[TemplateFile, ...]
    folder: Path | None
    seen: str


def catalogue(place: str) -> Catalogue:
    """The templates for the office in or above a folder; for an empty text, where the user stands.

    Raises JobError when the folder is not there (command line), or when the office's file or the programme cannot be used.
    """
    here = Path(place or ".")
    if not here.is_dir():
        raise JobError("no_such_path", exit_code=ExitCode.USAGE, path=place)
    bench = bench_for(here, None, None)
    kinds = tuple(each for each in kinds_in(bench.programme, bench.office_path) if each.id in MODULES)
    folder = bench.office_path.parent / FOLDER if bench.office_path else None
    files = tuple(replace(each, own=folder is not None and (folder / each.path).is_file()) for each in _all(kinds))
    return Catalogue(bench=bench, kinds=kinds, files=files, folder=folder, seen=as_seen(folder, here) if folder else "")


def chosen(found: Catalogue, wanted: str) -> tuple[TemplateFile, ...]:
    """The templates of a word or a Chinese name. Raises JobError (command line) for one that is not known."""
    files = tuple(each for each in found.files if wanted in {each.id, each.name})
    if not files:
        raise JobError(
            "no_such_template", exit_code=ExitCode.USAGE, kind=wanted, known=tuple(dict.fromkeys(each.id for each in found.files))
        )
    return files


def _all(kinds: tuple[KindRule, ...]) -> Iterator[TemplateFile]:
    for kind in kinds:
        for form, path in ((DOCX, WORD), (HTML, PAGE)):
            yield TemplateFile(id=kind.id, name=kind.name, form=form, path=path.format(kind=kind.id))
    for id_, name, form, path in OTHERS:
        yield TemplateFile(id=id_, name=name, form=form, path=path, notice=False)
