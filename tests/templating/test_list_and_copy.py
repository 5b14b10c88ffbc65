"""Which templates there are, and a copy to edit."""

import pytest

from smepp.load.resources import templates_folder
from tests.cli.running import smepp
from tests.notices.kinds import KINDS

BOTH = ("docx", "html.j2")


def line(kind, out):
    [found] = [each.split() for each in out.splitlines() if each.split()[:1] == [kind]]
    return found


def test_every_document_and_page_is_listed(office):
    done = smepp("templates", "list")
    assert done.code == 0
    for kind in KINDS:
        assert line(kind.id, done.out) == [kind.id, kind.name, "内置", "内置"]
    assert line("report", done.out)[2:] == ["内置", "内置"]
    for page in ("round", "roster-page", "timeline"):
        assert line(page, done.out)[2:] == ["－", "内置"]


def test_what_the_office_has_of_its_own_is_marked(office):
    office.copy("publicity", "--form", "docx")
    assert line("publicity", smepp("templates", "list").out)[2:] == ["自己的", "内置"]
    assert line("publicity", smepp("templates", "list", "--lang", "en").out)[-3:] == ["own", "built", "in"]


def test_without_an_office_all_are_built_in(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = smepp("templates", "list")
    assert done.code == 0
    assert "没有 office.yaml" in done.out


@pytest.mark.parametrize("name", ["publicity", "公示"])
def test_a_copy_is_the_built_in_template_in_its_place(office, name):
    done = smepp("templates", "copy", name)
    assert done.code == 0
    for ending in BOTH:
        path = f"notices/publicity/notice.{ending}"
        assert f"templates/{path}" in done.out
        assert office.path(path).read_bytes() == (templates_folder() / path).read_bytes()


def test_a_copy_of_every_template_passes(office):
    for kind in [each.id for each in KINDS] + ["report", "round", "roster-page", "timeline"]:
        office.copy(kind)
    done = smepp("templates", "check")
    assert done.code == 0, done.out
    assert "没有发现问题。" in done.out


def test_nothing_is_ever_put_over_a_file(office):
    office.put("notices/publicity/notice.html.j2", "改过的")
    done = smepp("templates", "copy", "publicity")
    assert done.code == 1
    assert "templates/notices/publicity/notice.html.j2 已经有了" in done.err
    assert office.path("notices/publicity/notice.html.j2").read_text(encoding="utf-8") == "改过的"
    assert not office.path("notices/publicity/notice.docx").exists()
    assert smepp("templates", "copy", "publicity", "--form", "docx").code == 0


def test_from_a_folder_below_and_by_name(office, monkeypatch):
    below = office.root / "rounds"
    below.mkdir()
    monkeypatch.chdir(below)
    assert smepp("templates", "copy", "roster", "--form", "html").code == 0
    monkeypatch.chdir("/")
    assert smepp("templates", "copy", "roster", "--form", "docx", "--office", str(office.root)).code == 0
    assert office.path("notices/roster/notice.docx").is_file()
    assert office.path("notices/roster/notice.html.j2").is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("copy", "公式"), "没有“公式”的模板"),
        (("copy", "round", "--form", "docx"), "没有 docx 模板"),
        (("copy", "round", "--form", "pdf"), "只能是：docx、html"),
        (("check", "publicty"), "没有“publicty”的模板"),
        (("list", "--office", "nowhere"), "找不到 nowhere"),
    ],
)
def test_what_cannot_be_meant_is_told(office, arguments, words):
    done = smepp("templates", *arguments)
    assert done.code == 2
    assert words in done.err


def test_without_an_office_nothing_is_copied(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = smepp("templates", "copy", "publicity")
    assert done.code == 2
    assert "office.yaml" in done.err
    assert not list(tmp_path.iterdir())


def test_a_broken_office_file_is_told(office):
    (office.root / "office.yaml").write_text("级别: 市\n", encoding="utf-8")
    assert smepp("templates", "list").code == 4
