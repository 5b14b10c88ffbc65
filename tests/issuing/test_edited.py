"""A document that somebody has worked on is looked through and registered as it is; registered files are looked after."""

import io
import zipfile

import pytest

from smepp.jobs.events import read_events
from smepp.jobs.notices.register import registered_wrong
from tests.issuing.issuing import PUBLIC, codes, notice, told, tree

PAPER = "rounds/2013/documents/2013-03-29-publicity.docx"
pytestmark = pytest.mark.usefixtures("sound")


@pytest.fixture
def final(here):
    """A final document, made in a first run in another folder and changed in one word."""
    here.chosen(here.platform("jia", "甲平台"))
    told("publicity", *PUBLIC)
    data = (here.root / PAPER).read_bytes()
    for each in (here.root / "rounds/2013").rglob("2013-03-29-*"):
        each.unlink()
    return data


def changed(data, old, new):
    """The same document with one text in the place of another."""
    into = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(into, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml":
                assert old.encode() in part
                part = part.replace(old.encode(), new.encode())
            target.writestr(name, part)
    return into.getvalue()


def test_that_very_file_is_registered(here, final):
    edited = changed(final, "现予以公示", "现公示如下")
    (here.root / "改好的.docx").write_bytes(edited)
    answer = told("publicity", *PUBLIC, "--file", "改好的.docx")
    assert answer["status"] == "issued"
    assert (here.root / PAPER).read_bytes() == edited
    assert answer["files"] == [PAPER, "rounds/2013/2013-03-29-publicity.yaml"], "no page may say otherwise"


@pytest.mark.parametrize(("old", "new"), [("60号", "06号"), ("现予以公示", "××××")])
def test_one_with_a_mistake_is_refused(here, final, old, new):
    (here.root / "e.docx").write_bytes(changed(final, old, new))
    before = tree(here.root)
    answer = told("publicity", *PUBLIC, "--file", "e.docx")
    assert answer["status"] == "refused"
    assert any(code.startswith("D") for code in codes(answer))
    assert tree(here.root) == before


def test_a_draft_is_not_registered(here, final):
    told("publicity")
    before = tree(here.root)
    answer = told("publicity", *PUBLIC, "--file", "out/notices/2013/publicity/notice.docx")
    assert answer["status"] == "refused"
    assert tree(here.root) == before


def test_registered_files_are_looked_after(here, final):
    told("publicity", *PUBLIC)
    known = read_events(here.root)
    assert registered_wrong(here.root, known) == ()
    (here.root / PAPER).write_bytes(b"other")
    assert [each.code for each in registered_wrong(here.root, known)] == ["N322"]
    assert registered_wrong(here.root, known, 2014) == ()
    (here.root / PAPER).unlink()
    assert [each.code for each in registered_wrong(here.root, known, 2013)] == ["N321"]
    done = notice("all")
    assert done.code == 1
    assert "N321" in done.out


def test_a_registered_path_leads_nowhere_else(here):
    here.put("a.docx", "x")
    row = here.platform("jia", "甲平台", result=None)
    paper = "{文件: rounds/2013/../../a.docx, 指纹: '" + "0" * 64 + "'}"
    here.event("2013/1.yaml", "受理", "2013-02-28", row, 文书=paper)
    assert [each.code for each in registered_wrong(here.root, read_events(here.root))] == ["N321"]
