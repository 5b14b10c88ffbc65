"""`smepp new review` as a user runs it: exit codes, what is said, where."""

import shutil

import pytest

from smepp.jobs.exit_codes import ExitCode
from tests.cli.running import DOSSIERS, ON, process, smepp
from tests.panel.sheets import answer, cells, meet, sheet, write


@pytest.fixture
def office(tmp_path, monkeypatch):
    shutil.copy(DOSSIERS / "office.yaml", tmp_path)
    shutil.copytree(DOSSIERS / "rounds", tmp_path / "rounds")
    for each in ("hechuan-peixun", "fuling-zhacai"):
        shutil.copytree(DOSSIERS / each, tmp_path / each)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def filled(office):
    rows = cells(sheet(office, "hechuan-peixun"))
    meet(rows)
    answer(rows, "程知遥")
    return rows


def test_a_blank_review_is_made_and_named(office):
    done = smepp("new", "review", "hechuan-peixun", "fuling-zhacai", "--on", ON)
    assert (done.code, done.err) == (ExitCode.DONE, "")
    first, second = done.out.split("\n\n")
    assert first.startswith("已建好 hechuan-peixun")
    assert first.endswith("再运行 smepp check hechuan-peixun。")
    assert "已经有了，没有动它" in second


def test_from_a_sheet_to_the_decision(office, filled):
    write(office / "opinions.xlsx", filled)
    done = smepp("new", "review", "hechuan-peixun", "--from", "opinions.xlsx", "--on", ON)
    assert (done.code, done.err) == (ExitCode.DONE, "")
    assert smepp("check", "hechuan-peixun", "--on", ON, "-q").out == "hechuan-peixun: 符合认定条件\n"


def test_what_the_experts_must_settle_ends_with_its_own_code(office, filled):
    answer(filled, "罗济川", "不符合", "不够。", only=("6.2",))
    write(office / "opinions.xlsx", filled)
    done = smepp("new", "review", "hechuan-peixun", "--from", "opinions.xlsx", "--on", ON)
    assert done.code == ExitCode.PERSON
    assert "6.2“信息资源平台”：意见不一致（程知遥：符合、罗济川：不符合）" in done.out


def test_what_is_not_understood_goes_to_the_error_stream(office, filled):
    answer(filled, "罗济川", "合格", "", only=("6.2",))
    write(office / "opinions.xlsx", filled)
    done = smepp("new", "review", "hechuan-peixun", "--from", "opinions.xlsx", "--on", ON)
    assert (done.code, done.out) == (ExitCode.WRONG, "")
    assert "opinions.xlsx 表1!J" in done.err
    assert "是不是“符合”" in done.err
    assert not (office / "hechuan-peixun" / "review.yaml").exists()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_same_cells_are_told_together(office, filled, lang):
    answer(filled, "程知遥", "符合 ")
    write(office / "opinions.xlsx", filled)
    done = smepp("new", "review", "hechuan-peixun", "--from", "opinions.xlsx", "--on", ON, "--lang", lang)
    [line] = [each for each in done.out.splitlines() if "H5" in each]
    assert ("等21格" if lang == "zh" else "21 in all") in line


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nowhere"], ExitCode.USAGE, "nowhere"),
        (["hechuan-peixun", "--from", "nowhere.xlsx"], ExitCode.USAGE, "找不到意见表 nowhere.xlsx"),
        (["hechuan-peixun", "--from", "office.yaml"], ExitCode.IMPOSSIBLE, "不是电子表格文件"),
        (["hechuan-peixun", "--year", "2014"], ExitCode.USAGE, "2014"),
        ([], ExitCode.USAGE, "案卷"),
    ],
)
def test_what_cannot_be_done_is_told(office, arguments, code, said):
    done = smepp("new", "review", *arguments, "--on", ON)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert not (office / "hechuan-peixun" / "review.yaml").exists()


def test_a_console_in_gbk_can_show_it(office):
    done = process(["new", "review", "hechuan-peixun", "fuling-zhacai"], cwd=office, encoding="gbk")
    assert done.code == ExitCode.DONE
    assert "?" not in done.out
