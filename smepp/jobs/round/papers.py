"""The papers of one dossier in the round's output, written by whichever process assessed it."""

from pathlib import Path

from smepp.jobs.check import Checked
from smepp.jobs.report import docx_report, html_report
from smepp.model.assessment import Decision
from smepp.model.entry import Entry
from smepp.printers.json_text import dump
from smepp.wording.correction import correction

REPORTS = "applicants"
CORRECTIONS = "corrections"


def make_folders(folder: Path) -> None:
    """The folders that the papers go into."""
    (folder / REPORTS).mkdir()
    (folder / CORRECTIONS).mkdir()


def write_papers(done: Checked, entry: Entry, on: str, folder: Path) -> None:
    """The report in HTML and Word; and for a dossier that goes back, what its applicant must be told, everything at once.

    Raises OSError when they cannot be written, JobError for an office's own template that cannot be used.
    """
    page_of(entry, folder).write_text(html_report(done, on, done.panel), encoding="utf-8", newline="\n")
    (folder / REPORTS / f"{entry.slug}.docx").write_bytes(docx_report(done, on, done.panel))
    if done.assessment.decision is Decision.RETURN:
        told = correction(done.assessment, done.programme, done.values, lang="zh", locate=done.locate)
        (folder / CORRECTIONS / f"{entry.slug}.json").write_text(dump(told), encoding="utf-8", newline="\n")


def page_of(entry: Entry, folder: Path) -> Path:
    """Where the page of a dossier is."""
    return folder / REPORTS / f"{entry.slug}.html"
