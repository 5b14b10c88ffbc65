"""What a round leaves behind besides the papers of each dossier."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from smepp.documents.hints import hint_context
from smepp.documents.html import TemplateFault
from smepp.documents.pages.index import index_html
from smepp.documents.workbooks.opinions import opinions_xlsx
from smepp.documents.workbooks.summary import summary_xlsx
from smepp.jobs.report import HINTS, hints_fragment, own_fault, template_folders
from smepp.jobs.round.papers import page_of
from smepp.model.entry import Entry
from smepp.model.hint import Side
from smepp.model.office import Expert
from smepp.model.programme import Programme
from smepp.model.question import Asked
from smepp.model.record import Record
from smepp.model.review import Review
from smepp.printers.round_json import render

INDEX, DATA, SUMMARY, OPINIONS = "index.html", "review.json", "summary.xlsx", "opinions.xlsx"
LINKED = (SUMMARY, OPINIONS, DATA, "SHA256SUMS")


class Made(Record):
    """What the results are made of: the round, its programme, the questions by the folder of their answers, the panel, the office."""

    review: Review
    programme: Programme
    asked: Mapping[str, tuple[Asked, ...]]
    panel: Sequence[Expert]
    office: Path | None


def write_results(folder: Path, made: Made) -> None:
    """The page to begin with, the workbooks, the data, and on each dossier's page what it has in common with others.

    Raises OSError when they cannot be written, JobError for an office's own template that cannot be used.
    """
    review, programme = made.review, made.programme
    _write(folder / DATA, render(review, review.entries, "zh"))
    (folder / SUMMARY).write_bytes(summary_xlsx(review, programme))
    (folder / OPINIONS).write_bytes(opinions_xlsx(review, programme, made.asked, made.panel))
    try:
        _write(folder / INDEX, index_html(review, programme, folders=template_folders(made.office), files=LINKED))
    except TemplateFault as fault:
        raise own_fault(fault, made.office) from fault
    pages = [each for each in review.entries if page_of(each, folder).exists()]
    for entry in pages:
        _tell_hints(entry, pages, folder, made)


def _tell_hints(entry: Entry, pages: Iterable[Entry], folder: Path, made: Made) -> None:
    """A page was written before the round was compared; what was found goes where it says that something may."""
    slugs = {each.folder: each.slug for each in pages}

    def link(side: Side) -> str | None:
        return f"{slugs[side.folder]}.html" if side.folder in slugs and side.folder != entry.folder else None

    ours = [each for each in made.review.hints if any(side.folder == entry.folder for side in each.sides)]
    fragment = hints_fragment([hint_context(each, "zh", link) for each in ours], made.office)
    page = page_of(entry, folder)
    before, _, after = page.read_text(encoding="utf-8").partition(HINTS)
    _write(page, f"{before}{fragment}{after}")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
