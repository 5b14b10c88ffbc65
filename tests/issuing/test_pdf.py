"""A PDF beside the document, where the computer has a program that prints it."""

import pytest

from smepp.jobs.failure import JobError
from tests.issuing.issuing import PUBLIC, notice, told, tree

pytestmark = pytest.mark.usefixtures("sound")


@pytest.fixture
def chosen(here):
    here.chosen(here.platform("jia", "甲平台"))


@pytest.fixture
def printer(monkeypatch):
    """A program for pages alone: what it prints bears the name of the file."""

    def to_pdf(path):
        if path.suffix == ".docx":
            raise JobError("pdf_no_office", path=path.as_posix())
        path.with_suffix(".pdf").write_bytes(path.name.encode())

    monkeypatch.setattr("smepp.jobs.notices.printing.to_pdf", to_pdf)


@pytest.fixture
def no_printer(monkeypatch):
    def to_pdf(path):
        raise JobError("pdf_no_office" if path.suffix == ".docx" else "pdf_no_browser", path=path.as_posix())

    monkeypatch.setattr("smepp.jobs.notices.printing.to_pdf", to_pdf)


def test_of_a_draft(here, chosen, printer):
    answer = told("publicity", "--pdf")
    assert answer["files"][-1] == "out/notices/2013/publicity/notice.pdf"
    assert (here.root / answer["files"][-1]).read_bytes() == b"notice.html"
    assert told("publicity", "--pdf")["kept"] == [], "the program knows its own PDF again"


def test_of_an_issued_document(here, chosen, printer):
    answer = told("publicity", *PUBLIC, "--pdf")
    assert answer["files"][-1] == "rounds/2013/documents/2013-03-29-publicity.pdf"
    assert (here.root / answer["files"][-1]).is_file()


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("arguments", [(), PUBLIC])
def test_without_a_program_one_line_says_what_to_do(here, chosen, no_printer, arguments, lang):
    done = notice("publicity", *arguments, "--pdf", "--lang", lang)
    assert done.code == 0
    assert len(done.err.splitlines()) == 1
    assert ".docx" in done.err
    assert str(here.root) not in done.err
    assert not [each for each in tree(here.root) if each.endswith(".pdf")]
