"""Documents become PDF by programs that the computer has; where it has none, a person is told what to do."""

import io
import stat
import sys

import pytest
from pypdf import PdfReader

from smepp.jobs.failure import JobError
from smepp.jobs.notices import converters, pdf
from smepp.jobs.notices.pdf import to_pdf
from smepp.messages.failures import failure_text
from tests.documents.notices.made import docx, html, needs_browser, needs_office

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a stand-in that a shell runs")


@pytest.fixture
def nothing_installed(monkeypatch):
    monkeypatch.setattr(converters.shutil, "which", lambda _: None)
    monkeypatch.setattr(converters, "MAC_OFFICES", ())
    monkeypatch.setattr(converters, "MAC_BROWSERS", ())
    for each in converters.WINDOWS_FOLDERS:
        monkeypatch.delenv(each, raising=False)


def stand_in(folder, monkeypatch, script):
    """A program in place of all others."""
    path = folder / "program"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8", newline="\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(pdf, "libreoffice", lambda: str(path))
    monkeypatch.setattr(pdf, "browser", lambda: str(path))


@pytest.mark.libreoffice
@needs_office
def test_a_word_file_by_libreoffice(tmp_path):
    path = tmp_path / "公示 草稿.docx"
    path.write_bytes(docx("plain"))
    assert to_pdf(path) == tmp_path / "公示 草稿.pdf"
    pages = PdfReader(io.BytesIO((tmp_path / "公示 草稿.pdf").read_bytes())).pages
    assert "公示" in pages[0].extract_text()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["公示 草稿.docx", "公示 草稿.pdf"]


@pytest.mark.chromium
@needs_browser
def test_a_page_by_a_browser(tmp_path):
    path = tmp_path / "notice.html"
    path.write_text(html("plain"), encoding="utf-8", newline="\n")
    pages = PdfReader(io.BytesIO(to_pdf(path).read_bytes())).pages
    assert "—" in pages[0].extract_text()
    assert (round(float(pages[0].mediabox.width)), round(float(pages[0].mediabox.height))) == (595, 842)


@pytest.mark.parametrize("name, code", [("a.docx", "pdf_no_office"), ("a.html", "pdf_no_browser")])
def test_without_a_program_it_is_said_what_to_do(tmp_path, nothing_installed, name, code):
    with pytest.raises(JobError) as raised:
        to_pdf(tmp_path / name)
    assert raised.value.code == code
    said = failure_text(code, "zh", **raised.value.params)
    assert name in said
    assert "另存为" in said
    assert "\n" not in said


def test_programs_are_found_where_windows_keeps_them(tmp_path, nothing_installed, monkeypatch):
    edge = tmp_path / converters.WINDOWS_BROWSERS[0]
    edge.parent.mkdir(parents=True)
    edge.touch()
    monkeypatch.setenv("PROGRAMFILES(X86)", str(tmp_path))
    assert converters.browser() == str(edge)
    assert converters.libreoffice() is None


@POSIX
@pytest.mark.parametrize(
    "script, told", [("echo no display >&2; exit 3", "no display"), ("exit 5", "exit 5"), ("exit 0", "no file")]
)
def test_what_fails_is_told_and_leaves_the_old_file(tmp_path, monkeypatch, script, told):
    stand_in(tmp_path, monkeypatch, script)
    (tmp_path / "a.pdf").write_bytes(b"old")
    with pytest.raises(JobError) as raised:
        to_pdf(tmp_path / "a.docx")
    assert (raised.value.code, raised.value.params["reason"]) == ("pdf_failed", told)
    assert (tmp_path / "a.pdf").read_bytes() == b"old"


@POSIX
def test_a_program_that_never_ends_is_ended(tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, "exec sleep 60")
    monkeypatch.setattr(pdf, "TIME", 0.2)
    with pytest.raises(JobError) as raised:
        to_pdf(tmp_path / "a.html")
    assert raised.value.params["reason"] == "> 0.2 s"


@POSIX
def test_a_program_that_cannot_be_started_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(pdf, "libreoffice", lambda: str(tmp_path))
    with pytest.raises(JobError) as raised:
        to_pdf(tmp_path / "a.docx")
    assert raised.value.code == "pdf_failed"
