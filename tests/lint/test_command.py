"""`smepp lint` as a user runs it."""

import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from smepp.jobs.exit_codes import ExitCode
from smepp.load.schemas import schema
from tests.cli.running import DOSSIERS, smepp
from tests.lint.making import docx, lines_of

HERE = Path(__file__).parent
CLEAN, WRONG = HERE / "clean" / "publicity.txt", HERE / "cases" / "counts" / "paper.txt"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, source in (("good.docx", CLEAN), ("bad.docx", WRONG)):
        Path(name).write_bytes(docx(lines_of(source)))
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_files_are_told_one_after_the_other_and_the_worst_counts():
    done = smepp("lint", "good.docx", "bad.docx", "-q")
    assert done.out.splitlines() == ["good.docx: 没有发现问题。", "bad.docx: 错误6处，提示0处，建议0处。"]
    assert done.code == ExitCode.WRONG
    assert smepp("lint", "good.docx").code == ExitCode.DONE


@pytest.mark.usefixtures("folder")
def test_json_fits_its_schema_and_is_the_same_wherever_the_file_lies(folder):
    done = smepp("lint", "bad.docx", "good.docx", "--format", "json")
    said = json.loads(done.out)
    Draft202012Validator(schema("lint-output")).validate(said)
    assert [each["file"] for each in said["documents"]] == ["bad.docx", "good.docx"]
    assert said["documents"][0]["kind"] == "publicity"
    places = [each["place"] for each in said["documents"][0]["findings"]]
    assert {
        "text": "附件第4行“平台名称”",
        "part": "附件",
        "paragraph": None,
        "table": None,
        "row": 4,
        "column": "平台名称",
    } in places
    assert smepp("lint", str(folder / "bad.docx"), str(folder / "good.docx"), "--format", "json").out == done.out


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["absent.docx"], "找不到文件 absent.docx。"),
        (["."], "找不到文件 .。"),
        (["good.docx", "--kind", "notice"], "没有“notice”"),
        (["good.docx", "--office", "nowhere"], "找不到 nowhere"),
        (["good.docx", "--office", "."], ". 里没有 office.yaml"),
        (["good.docx", "--format", "xml"], "--format 只能是"),
    ],
)
def test_wrong_command_lines_say_what_to_do(arguments, words):
    done = smepp("lint", *arguments)
    assert done.code == ExitCode.USAGE
    assert done.err.startswith(words)
    assert not done.out


@pytest.mark.usefixtures("folder")
def test_the_kind_may_be_said_by_either_of_its_names():
    for kind in ("recognition", "认定通知"):
        done = smepp("lint", "good.docx", "--kind", kind)
        assert done.out.startswith("good.docx：按“认定通知”核对\n")
        assert "提示 D203" in done.out
        assert "错误 D903" in done.out


@pytest.mark.usefixtures("folder")
def test_names_are_held_against_the_office_around_the_document_or_the_one_that_is_named(folder):
    shutil.copytree(DOSSIERS, folder / "office")
    named = smepp("lint", "good.docx", "--office", "office")
    assert "提示 D706" in named.out
    assert "没有找到 office.yaml" not in named.out
    shutil.copy("good.docx", "office/good.docx")
    around = smepp("lint", "office/good.docx")
    assert around.out.replace("office/good.docx", "good.docx") == named.out
    (folder / "office").rename(folder / "dossiers")
    assert smepp("lint", "good.docx").out == named.out


@pytest.mark.usefixtures("folder")
def test_an_office_that_cannot_be_used_stops_its_documents_alone(folder):
    (folder / "office").mkdir()
    (folder / "office" / "office.yaml").write_text("级别: 省级\n", encoding="utf-8")
    shutil.copy("good.docx", "office/good.docx")
    done = smepp("lint", "office/good.docx", "good.docx", "-q")
    assert done.code == ExitCode.IMPOSSIBLE
    assert done.out == "good.docx: 没有发现问题。\n"
    assert "office.yaml" in done.err


@pytest.mark.usefixtures("folder")
def test_a_file_that_cannot_be_understood_is_a_finding():
    Path("old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    done = smepp("lint", "old.doc")
    assert done.code == ExitCode.WRONG
    assert done.out.startswith("old.doc\n\n  全文 错误 D001 ")
    assert "没有找到 office.yaml" not in done.out
