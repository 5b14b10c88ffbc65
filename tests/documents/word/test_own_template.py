"""An office's own Word template: used for its reports, and told of when it cannot be."""

import shutil

import pytest

from smepp.jobs import report as job
from tests.cli.running import DOSSIERS, ON, smepp
from tests.documents.word.papers import part, said, template, with_parts
from tests.documents.word.reports import TEMPLATE

NAME = "youyang-tuchan"


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Where an office keeps its template, with a dossier of the office in the current folder."""
    shutil.copytree(DOSSIERS / NAME, tmp_path / NAME)
    shutil.copytree(DOSSIERS / "rounds", tmp_path / "rounds")
    shutil.copy(DOSSIERS / "office.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "templates" / "report" / "report.docx"
    path.parent.mkdir(parents=True)
    return path


def test_it_makes_the_report(own):
    own.write_bytes(template("{{ 平台名称 }}：{{ 核对结果.名称 }}"))
    assert smepp("report", NAME, "--on", ON, "--format", "docx") == (0, f"out/{NAME}.docx\n", "")
    (words,) = said((own.parents[2] / "out" / f"{NAME}.docx").read_bytes())
    assert words.endswith("：符合认定条件")


def test_a_mistyped_name_is_told_with_the_right_one_and_nothing_is_written(own):
    wrong = part(TEMPLATE.read_bytes()).replace("{{ 平台名称 }}", "{{ 平台名 }}")
    own.write_bytes(with_parts(TEMPLATE.read_bytes(), {"word/document.xml": wrong.encode()}))
    done = smepp("report", NAME, "--on", ON, "--format", "docx")
    assert done.code == 4
    assert "“{{ 平台名 }}”，可是没有“平台名”这个名字。是不是 平台名称？" in done.err
    assert not (own.parents[2] / "out").exists()


def test_what_is_no_word_document_is_told(own):
    own.write_bytes(b"\xd0\xcf\x11\xe0" * 99)
    done = smepp("report", NAME, "--on", ON, "--format", "docx")
    assert done.code == 4
    assert "另存为 .docx" in done.err


def test_a_template_that_cannot_be_read_is_told(own, monkeypatch):
    monkeypatch.setattr(job, "template_path", lambda *_: own.parent)
    done = smepp("report", NAME, "--on", ON, "--format", "docx")
    assert done.code == 4
    assert done.err.startswith(f"读不了 {own.parent}")
