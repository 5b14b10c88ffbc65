"""One slip is told once: what follows from it is left out."""

import os
import shutil
from pathlib import Path

import pytest

from smepp.jobs.check import check
from smepp.model.assessment import Decision
from smepp.model.codes import Level

ROOT = Path(__file__).parents[2]
ON = "2013-04-01"
VERIFIED = """推荐单位: 江北区中小企业局
意见: 同意推荐
审查说明: 看过原件。
核实:
  - 文件: 01-application.yaml
    栏目: 从业人数
    申报值: 46
    核实值: 45
    理由: 一人已离职。
    依据: 社保名册。
    核实人: 冉秋明
    日期: 2013-02-26
日期: 2013-02-27
经办人: 冉秋明
负责人: 何建勋
盖章: 是
"""


@pytest.fixture
def dossier(tmp_path) -> Path:
    folder = tmp_path / "x"
    shutil.copytree(ROOT / "dossiers" / "yunlian-wuliu", folder)
    return folder


def codes(folder: Path, *changes: tuple[str, str, str]) -> list[str]:
    for file, old, new in changes:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    done = check(folder, ON).assessment
    if changes:
        assert done.decision is Decision.RETURN
    return [each.code for each in done.problems]


@pytest.mark.parametrize(
    ("file", "key"),
    [("01-application.yaml", "平台名称"), ("03-financials.yaml", "报表种类"), ("09-supporting.yaml", "    出具单位")],
)
def test_judgements_on_a_paper_that_cannot_be_read_are_not_blamed(dossier, file, key):
    assert codes(dossier, (file, f"{key}: ", f"{key}：")) == ["Y301"]


def test_nor_on_one_that_is_not_there(dossier):
    (dossier / "01-application.yaml").unlink()
    assert codes(dossier) == ["X921"]


def test_nor_are_verifications(dossier):
    (dossier / "recommendation.yaml").write_text(VERIFIED, encoding="utf-8")
    assert codes(dossier, ("01-application.yaml", "从业人数: 46", "从业人数：46")) == ["Y301"]


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("01-application.yaml", "服务特色:", "特色服务:", "S205"),
        ("01-application.yaml", "集聚类型:\n    - 产业集群\n", "集聚类型: 产业集群\n", "S215"),
        ("03-financials.yaml", "    本年: 862417.36", "    本年: 86.24万元", "S212"),
        ("01-application.yaml", "    家数: 118", "    家数: 118家", "S212"),
    ],
)
def test_nor_on_a_field_that_its_form_does_not_take(dossier, file, old, new, code):
    assert codes(dossier, (file, old, new)) == [code]


def test_a_field_in_the_wrong_form_is_not_also_missing(dossier):
    date = "成立日期: 2008-03-06\n"
    changes = [("02-legal-person.yaml", date, ""), ("01-application.yaml", "盖章: 是\n", f"盖章: 是\n{date}")]
    assert codes(dossier, *changes) == ["S207"]


def test_a_year_without_rules_is_told_once(dossier):
    assert codes(dossier, ("dossier.yaml", "年度: 2013", "年度: 2012")) == ["O105"]


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("01-application.yaml", "从业人数: 46", "从业人数: 046", "S212"),
        ("02-legal-person.yaml", "'500105000583984'", "5e14", "S218"),
        ("02-legal-person.yaml", "成立日期: 2008-03-06", "成立日期: 9999-12-31", "S222"),
        ("01-application.yaml", "运营单位: 重庆", f"运营单位: {'很长' * 200}", "S228"),
    ],
)
def test_a_value_that_its_form_does_not_take_is_told_once(dossier, file, old, new, code):
    assert codes(dossier, (file, old, new)) == [code]


@pytest.mark.parametrize(("old", "new"), [("文件: 01-application.yaml", "文件: 申请报告"), ("栏目: 从业人数", "栏目: /从业人数")])
def test_a_verification_that_is_not_filled_in_as_asked_is_told_once(dossier, old, new):
    (dossier / "recommendation.yaml").write_text(VERIFIED, encoding="utf-8")
    assert codes(dossier, ("recommendation.yaml", old, new)) == ["S226"]


def test_a_paper_under_a_wrong_name_is_not_also_missing(dossier):
    (dossier / "10-declaration.yaml").rename(dossier / "10-declaration.yaml.txt")
    done = check(dossier, ON).assessment
    assert [(each.code, each.level) for each in done.problems] == [("A005", Level.ERROR)]
    assert done.decision is Decision.RETURN


def test_a_paper_that_need_not_be_there_gives_a_hint_by_its_wrong_name(dossier):
    (dossier / "recommendation.yaml").rename(dossier / "recommendation.yml")
    done = check(dossier, ON).assessment
    assert ("A005", Level.WARNING) in [(each.code, each.level) for each in done.problems]
    assert done.decision is Decision.ELIGIBLE


@pytest.mark.parametrize("name", ["附件", "Attachments", "scans"])
def test_a_folder_of_attachments_under_a_wrong_name_is_one_error(dossier, name):
    (dossier / "attachments").rename(dossier / name)
    done = check(dossier, ON).assessment
    assert [(each.code, each.level, each.place.file) for each in done.problems] == [("A009", Level.ERROR, name)]
    assert done.decision is Decision.RETURN


@pytest.mark.parametrize("missing", [True, False])
def test_a_judgement_on_an_attachment_that_is_missed_anyway_is_not_blamed(dossier, missing):
    scan = dossier / "attachments" / "09-fees.pdf"
    if missing:
        scan.unlink()
    else:
        scan.write_bytes(scan.read_bytes().replace(b"%%EOF", b"%%EOF\n"))
    assert {each.code for each in check(dossier, ON).assessment.problems} == {"A101" if missing else "P105"}


@pytest.mark.parametrize(("closed", "code"), [("attachments", "A001"), ("attachments/09-fees.pdf", "A209")])
def test_what_may_not_be_read_is_told_once(dossier, monkeypatch, closed, code):
    scan, opened = os.scandir, Path.open

    def denied(function):
        def look(path, *given, **more):
            if Path(path) == dossier / closed:
                raise PermissionError(13, "Permission denied", str(path))
            return function(path, *given, **more)

        return look

    monkeypatch.setattr(os, "scandir", denied(scan))
    monkeypatch.setattr(Path, "open", denied(opened))
    assert [each.code for each in check(dossier, ON).assessment.problems] == [code]


def test_a_scan_in_another_folder_is_still_named(dossier):
    (dossier / "scans").mkdir()
    (dossier / "attachments" / "09-fees.pdf").rename(dossier / "scans" / "09-fee.pdf")
    assert {each.code for each in check(dossier, ON).assessment.problems} >= {"A102"}


def test_an_identity_number_is_told_whatever_else_is_wrong_with_its_field(dossier):
    change = ("05-personnel.yaml", "出生年月: 1971-04", "出生年月: '11010519491231002X'")
    assert set(codes(dossier, change)) == {"S226", "X115"}
