"""What is read of a dossier for a re-review, and what is left alone."""

import shutil

import pytest

from smepp.jobs.check import check
from smepp.load.folder import read_dossier
from smepp.model.assessment import Decision
from smepp.model.problem import Level
from tests.attachments.files import pdf
from tests.rereview.world import AUDIT, EVALUATION, FIT, LATER, PAPERS, RECOMMENDATION, REVIEW, SUMMARY, read, workspace


@pytest.fixture
def folder(tmp_path):
    return workspace(tmp_path, FIT) / FIT


def checked(folder):
    return check(folder, LATER, PAPERS.year).assessment


def codes(folder):
    return [each.code for each in checked(folder).problems]


def test_the_cover_and_the_papers_of_the_year_are_read(folder):
    dossier = read(folder)
    assert set(dossier.documents) == {"dossier.yaml", SUMMARY, AUDIT, EVALUATION, RECOMMENDATION, REVIEW}
    assert set(dossier.attachments) == {f"rereview/2016/attachments/{each}.pdf" for each in ("summary", "audit", "evaluation")}
    assert dossier.rereviews == (2016,)
    assert dossier.problems == ()


def test_an_application_is_read_as_if_there_were_no_re_review(folder):
    dossier = read_dossier(folder)
    shutil.rmtree(folder / "rereview")
    before = read_dossier(folder)
    assert dossier.rereviews == (2016,)
    assert before.rereviews == ()
    assert (dossier.documents, dossier.attachments, dossier.strangers, dossier.problems) == (
        before.documents,
        before.attachments,
        before.strangers,
        before.problems,
    )


def test_whatever_is_wrong_with_the_application_is_not_told_again(folder):
    (folder / "03-financials.yaml").write_text("资产负债表： 错", encoding="utf-8")
    (folder / "attachments" / "stray.pdf").write_bytes(pdf())
    assert checked(folder).decision is Decision.ELIGIBLE
    assert codes(folder) == []


def test_other_years_are_left_alone(folder):
    shutil.copytree(folder / "rereview" / "2016", folder / "rereview" / "2019")
    (folder / "rereview" / "2019" / "summary.yaml").write_text("坏了： 坏了", encoding="utf-8")
    assert codes(folder) == []
    assert read(folder).rereviews == (2016, 2019)
    assert "Y301" in [each.code for each in check(folder, LATER, 2019).assessment.problems]


def test_only_folders_that_are_years_count(folder):
    (folder / "rereview" / "notes").mkdir()
    (folder / "rereview" / "2018").write_text("", encoding="utf-8")
    (folder / "rereview" / "20190").mkdir()
    assert read(folder).rereviews == (2016,)


def test_a_scan_may_lie_anywhere_in_the_dossier_when_it_is_named(folder):
    (folder / AUDIT).write_text(
        (folder / AUDIT).read_text(encoding="utf-8").replace("rereview/2016/attachments/audit.pdf", "attachments/02-licence.png"),
        encoding="utf-8",
    )
    assert "attachments/02-licence.png" in read(folder).attachments
    assert codes(folder) == ["A211"], "the scan that nobody names any more"


@pytest.mark.parametrize(("path", "code"), [("../audit.pdf", "A105"), ("/etc/passwd", "A105"), ("attachments/audit.pdf", "A102")])
def test_a_scan_outside_or_elsewhere_is_no_attachment(folder, path, code):
    text = (folder / AUDIT).read_text(encoding="utf-8")
    (folder / AUDIT).write_text(text.replace("rereview/2016/attachments/audit.pdf", path), encoding="utf-8")
    found = next(each for each in checked(folder).problems if each.code[0] == "A")
    assert found.code == code
    assert found.place.file == AUDIT
    if code == "A102":
        assert found.params["right"] == "rereview/2016/attachments/audit.pdf"


@pytest.mark.parametrize(
    ("name", "code", "right"),
    [
        ("audit.yml", "A005", AUDIT),
        ("audti.yaml", "A005", AUDIT),
        ("old/audit.yaml", "A005", AUDIT),
    ],
)
def test_a_misnamed_paper_is_told_once(folder, name, code, right):
    (folder / "rereview" / "2016" / "old").mkdir()
    (folder / AUDIT).rename(folder / "rereview" / "2016" / name)
    (folder / REVIEW).unlink()
    [found] = [each for each in checked(folder).problems if each.level is Level.ERROR]
    assert (found.code, found.params["right"]) == (code, right)


def test_strangers_in_the_folder_are_told(folder):
    here = folder / "rereview" / "2016"
    (here / "笔记.yaml").write_text("a: 1", encoding="utf-8")
    (here / "summary (1).yaml").write_text("a: 1", encoding="utf-8")
    (here / "测评表.docx").write_bytes(b"")
    (here / "扫描件").mkdir()
    (here / "扫描件" / "a.pdf").write_bytes(pdf())
    assert sorted(codes(folder)) == ["A006", "A007", "A008", "A009"]


def test_a_paper_that_cannot_be_read_is_not_missing(folder):
    (folder / AUDIT).write_text("会计年度： 2015", encoding="utf-8")
    found = checked(folder)
    assert found.decision is Decision.RETURN
    assert "R101" not in [each.code for each in found.problems]


def test_places_of_problems_are_found_in_the_text(folder):
    text = (folder / EVALUATION).read_text(encoding="utf-8").replace("数值: 49", "数值: 四十九")
    (folder / EVALUATION).write_text(text, encoding="utf-8")
    done = check(folder, LATER, PAPERS.year)
    [found] = [each for each in done.assessment.problems if each.code[0] == "S"]
    position = done.locate(found.place)
    assert position is not None
    assert "四十九" in position.excerpt


def test_a_round_may_set_the_deadline_of_a_re_review(folder):
    (folder.parent / "rounds").mkdir()
    (folder.parent / "rounds" / "2016.yaml").write_text("年度: 2016\n截止时间: 2016-02-25 17:30\n", encoding="utf-8")
    found = checked(folder)
    assert found.deadline == "2016-02-25 17:30"
    assert [each.code for each in found.problems] == ["X911"]
