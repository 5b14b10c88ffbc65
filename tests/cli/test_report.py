"""`smepp report`: what is written, where, and what is never touched."""

import os
from pathlib import Path

import pytest

from smepp.jobs import report as job
from smepp.jobs.failure import JobError
from smepp.jobs.output.atomic import write_whole
from tests.cli.running import DOSSIERS, ON, process, smepp

NAME = "youyang-tuchan"
DOSSIER = str(DOSSIERS / NAME)


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_report_goes_to_out_and_its_path_is_all_that_is_printed(here):
    done = smepp("report", DOSSIER, "--on", ON)
    assert done == (0, f"out/{NAME}.html\n", "")
    assert "核对结果" in (here / "out" / f"{NAME}.html").read_text(encoding="utf-8")
    assert [each.name for each in (here / "out").iterdir()] == [f"{NAME}.html"]


@pytest.mark.parametrize("name", ["nanan-huishang", "banan-mopei", "fuling-zhacai"])
def test_a_report_that_was_written_is_done_whatever_it_says(name):
    assert smepp("report", str(DOSSIERS / name), "--on", ON).code == 0


def test_the_dossier_may_be_named_by_a_file_in_it_or_from_inside(here, monkeypatch):
    assert smepp("report", f"{DOSSIER}/dossier.yaml", "--on", ON).out == f"out/{NAME}.html\n"
    monkeypatch.chdir(DOSSIERS / NAME)
    assert smepp("report", ".", "--on", ON, "--out", str(here)).out == f"{(here / NAME).as_posix()}.html\n"


def test_a_file_or_a_folder_may_be_named(here):
    (here / "报告").mkdir()
    assert smepp("report", DOSSIER, "--on", ON, "--out", "报告").out == f"报告/{NAME}.html\n"
    assert smepp("report", DOSSIER, "--on", ON, "--out", "还没有").out == f"还没有/{NAME}.html\n"
    assert smepp("report", DOSSIER, "--on", ON, "--out", "新的/甲.html").out == "新的/甲.html\n"
    assert (here / "新的" / "甲.html").is_file()


def test_a_re_review_has_a_file_of_its_own(here):
    name = "2013/yuzhong/qiaoyu-rongzi"
    done = smepp("report", str(DOSSIERS / name), "--on", "2016-04-01", "--year", "2016")
    assert done == (0, "out/qiaoyu-rongzi-2016.html\n", "")
    assert smepp("report", str(DOSSIERS / name), "--on", "2015-04-01").out == "out/qiaoyu-rongzi.html\n"
    assert smepp("report", str(DOSSIERS / name), "--year", "2014").code == 2


def test_twice_the_same_bytes_and_an_older_page_is_replaced(here):
    smepp("report", DOSSIER, "--on", ON)
    page = here / "out" / f"{NAME}.html"
    first = page.read_bytes()
    assert smepp("report", DOSSIER, "--on", "2013-01-01").code == 0
    assert page.read_bytes() != first
    smepp("report", DOSSIER, "--on", ON)
    assert page.read_bytes() == first


def test_no_path_of_the_machine_and_no_other_day_is_in_it(here):
    smepp("report", DOSSIER, "--on", ON)
    text = (here / "out" / f"{NAME}.html").read_text(encoding="utf-8")
    assert str(DOSSIERS) not in text
    assert str(here) not in text
    assert ON in text


@pytest.mark.parametrize("form", ["html", "docx"])
def test_nothing_is_written_inside_a_dossier(form):
    before = sorted(path for path in (DOSSIERS / NAME).rglob("*"))
    done = smepp("report", DOSSIER, "--on", ON, "--format", form, "--out", f"{DOSSIER}/attachments/报告.{form}")
    assert done.code == 2
    assert NAME in done.err
    assert sorted(path for path in (DOSSIERS / NAME).rglob("*")) == before


def test_a_word_report_that_somebody_may_have_worked_on_is_kept(here):
    assert smepp("report", DOSSIER, "--on", ON, "--format", "docx").out == f"out/{NAME}.docx\n"
    word = here / "out" / f"{NAME}.docx"
    assert word.read_bytes().startswith(b"PK")
    assert smepp("report", DOSSIER, "--on", ON, "--format", "docx").code == 0
    word.write_bytes(word.read_bytes() + b"!")
    done = smepp("report", DOSSIER, "--on", ON, "--format", "docx")
    assert done.code == 1
    assert f"out/{NAME}.docx" in done.err
    assert word.read_bytes().endswith(b"!")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("report", "nirgends"), 2),
        (("report", DOSSIER, "--format", "pdf"), 2),
        (("report", DOSSIER, "--on", "gestern"), 2),
        (("report", DOSSIER, "--out", "甲.docx"), 2),
        (("report", DOSSIER, "--out", "甲.HTML", "--format", "docx"), 2),
        (("report",), 2),
    ],
)
def test_a_wrong_command_line_is_told(here, arguments, code):
    done = smepp(*arguments)
    assert (done.code, done.out) == (code, "")
    assert done.err
    assert not (here / "out").exists()


def test_where_nothing_can_be_written_the_older_report_stays(here, monkeypatch):
    smepp("report", DOSSIER, "--on", ON)
    page = here / "out" / f"{NAME}.html"
    before = page.read_bytes()

    def full(_path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    done = smepp("report", DOSSIER, "--on", "2013-01-01")
    assert done.code == 4
    assert f"out/{NAME}.html" in done.err
    assert page.read_bytes() == before
    assert [each.name for each in page.parent.iterdir()] == [page.name]


def test_a_folder_with_the_reports_name_is_no_place_for_it(here):
    (here / "out" / f"{NAME}.html").mkdir(parents=True)
    assert smepp("report", DOSSIER, "--on", ON).code == 4
    (here / "datei").write_text("", encoding="utf-8")
    assert smepp("report", DOSSIER, "--on", ON, "--out", "datei/甲.html").code == 4


def test_a_file_is_written_whole_or_not_at_all(here, monkeypatch):
    path = here / "甲" / "乙.html"
    write_whole(path, b"1")
    write_whole(path, b"2")
    assert path.read_bytes() == b"2"

    def interrupted(_self, _target):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, b"3")
    assert path.read_bytes() == b"2"
    assert [each.name for each in path.parent.iterdir()] == ["乙.html"]


@pytest.mark.skipif(os.name == "nt", reason="rights of folders are others there")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(here):
    (here / "out").mkdir(mode=0o500)
    with pytest.raises(JobError) as error:
        write_whole(here / "out" / "甲.html", b"1")
    assert error.value.code == "unwritable"


def test_a_gbk_console_can_show_the_path(here):
    done = process(["report", DOSSIER, "--on", ON, "--out", "报告/甲.html"], cwd=here, encoding="gbk")
    assert (done.code, done.out.splitlines()) == (0, ["报告/甲.html"])
    assert (here / "报告" / "甲.html").is_file()


def test_an_offices_own_template_goes_first_and_its_faults_are_told_with_their_line(here):
    from tests.documents.report.reports import copied

    folder = copied(NAME, here)
    own = here / "templates" / "report"
    own.mkdir(parents=True)
    (own / "report.html.j2").write_text("<h1>{{ 平台名称 }}</h1>\n", encoding="utf-8")
    assert smepp("report", str(folder), "--on", ON).code == 0
    page = here / "out" / f"{NAME}.html"
    assert page.read_text(encoding="utf-8").startswith("<h1>")
    (own / "report.html.j2").write_text("<h1>\n{{ 平台的名称 }}</h1>\n", encoding="utf-8")
    done = smepp("report", str(folder), "--on", ON)
    assert done.code == 4
    assert "report.html.j2 第 2 行" in done.err
    assert "平台的名称" in done.err
    assert page.read_text(encoding="utf-8").startswith("<h1>武陵")


def test_a_part_of_the_offices_own_replaces_that_part_alone(here):
    from tests.documents.report.reports import copied

    folder = copied(NAME, here)
    own = here / "templates" / "report" / "parts"
    own.mkdir(parents=True)
    (own / "signatures.html.j2").write_text("<p>本机关的签字栏</p>\n", encoding="utf-8")
    smepp("report", str(folder), "--on", ON)
    text = (here / "out" / f"{NAME}.html").read_text(encoding="utf-8")
    assert "本机关的签字栏" in text
    assert "核对结果" in text


def test_the_help_says_what_the_exit_code_means():
    assert "0 报告写好了" in " ".join(smepp("report", "--help").out.split())


def test_the_mark_for_hints_is_a_comment():
    assert job.HINTS == "<!--smepp:hints-->"
