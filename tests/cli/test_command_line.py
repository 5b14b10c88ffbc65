"""Wrong command lines, and what each way of ending leaves behind."""

import shutil
from pathlib import Path

import pytest

from smepp import __version__
from smepp.cli import boundary
from smepp.jobs import bench
from smepp.jobs import check as job
from smepp.jobs.exit_codes import ExitCode, worst
from tests.cli.running import DOSSIERS, ON, process, smepp

GOOD = str(DOSSIERS / "yunlian-wuliu")
OPEN = str(DOSSIERS / "fuling-zhacai")
RETURNED = str(DOSSIERS / "nanan-huishang")
FAILED = str(DOSSIERS / "dadukou-jiancai")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chek", GOOD], "没有命令 chek。是不是 check？\n用 smepp --help 查看用法。"),
        (["check"], "命令缺少参数：案卷…。\n用 smepp check --help 查看用法。"),
        (["check", "--formt", "json", GOOD], "没有选项 --formt。是不是 --format？\n用 smepp check --help 查看用法。"),
        (["check", GOOD, "--on"], "选项 --on 后面要写它的值。\n用 smepp --help 查看用法。"),
        (["check", "--quiet=yes", GOOD], "选项 --quiet 后面不用写值。\n用 smepp --help 查看用法。"),
        (["explain", "--year", "今年"], "--year 要写一个整数，不能写“今年”。\n用 smepp explain --help 查看用法。"),
        (
            ["new", "dossier", "蓝桥", "平台"],
            "命令多了内容：平台。路径里有空格的，请把整个路径加上双引号。\n用 smepp new dossier --help 查看用法。",
        ),
        (["new", "dosier"], "没有命令 dosier。是不是 dossier？\n用 smepp new --help 查看用法。"),
        (["check", "--format", "xml", GOOD], "--format 只能是：text、json。"),
        (["check", "--lang", "fr", GOOD], "--lang 只能是：zh、en。"),
        (["check", "--on", "2013-02-30", GOOD], "日期 2013-02-30 不对：请写成 2013-02-28 的样子。"),
        (["check", "no-such-folder"], "找不到 no-such-folder。请核对路径；案卷是一个文件夹，例如 dossiers/yunlian-wuliu。"),
        (["explain", "--programme", "nothing"], "没有认定办法“nothing”。可用的：cq-sme-it-platform。"),
        (["new"], None),
        ([], None),
    ],
)
def test_a_wrong_command_line_exits_2_and_says_what_to_do(arguments, words):
    done = smepp(*arguments)
    assert done.code == ExitCode.USAGE
    assert not done.out
    assert done.err.strip()
    if words:
        assert done.err.strip() == words


def test_mistakes_are_named_in_the_language_asked_for():
    assert smepp("chek", "--lang", "en").err.startswith("There is no command chek. Did you mean check?")
    assert smepp("check", "--lang=en").err.startswith("The command lacks an argument")


def test_a_folder_of_dossiers_is_no_dossier_and_its_dossiers_are_named():
    done = smepp("check", str(DOSSIERS))
    assert done.code == ExitCode.USAGE
    assert "banan-mopei" in done.err


def test_a_file_of_the_dossier_stands_for_its_folder():
    assert smepp("check", "-q", f"{GOOD}/01-application.yaml", "--on", ON).out == "yunlian-wuliu: 符合认定条件\n"


def test_version():
    assert smepp("--version").out == f"smepp {__version__}\n"


@pytest.mark.parametrize("command", [["check"], ["explain"], ["new", "dossier"], ["new"], []])
def test_every_command_has_help_in_chinese(command):
    done = smepp(*command, "--help")
    assert done.code == ExitCode.DONE
    assert "TODO" not in done.out
    assert any("一" <= each <= "鿿" for each in done.out)


@pytest.mark.parametrize(
    ("dossiers", "code"),
    [
        ([GOOD], ExitCode.DONE),
        ([OPEN], ExitCode.PERSON),
        ([FAILED], ExitCode.WRONG),
        ([RETURNED], ExitCode.WRONG),
        ([GOOD, OPEN], ExitCode.PERSON),
        ([OPEN, FAILED, GOOD], ExitCode.WRONG),
    ],
)
def test_exit_codes(dossiers, code):
    done = smepp("check", "-q", "--on", ON, *dossiers)
    assert done.code == code
    assert len(done.out.splitlines()) == len(dossiers)
    assert not done.err


def test_what_could_not_be_done_goes_before_everything():
    assert worst([ExitCode.DONE, ExitCode.PERSON, ExitCode.WRONG, ExitCode.IMPOSSIBLE]) is ExitCode.IMPOSSIBLE
    assert worst([]) is ExitCode.DONE


def test_on_a_day_before_the_panel_sat_its_answers_are_not_there():
    assert smepp("check", "-q", "--on", "2013-03-01", GOOD).code == ExitCode.PERSON
    assert smepp("check", "-q", "--on", "2013-03-31", GOOD).code == ExitCode.DONE


@pytest.mark.parametrize("broken", ["级别: 市级\n级别: 市级\n", "级别: 省级\n", "级别：市级\n"])
def test_an_office_file_with_errors_stops_the_job_with_its_place(tmp_path, broken):
    shutil.copytree(GOOD, tmp_path / "x")
    (tmp_path / "office.yaml").write_text(broken, encoding="utf-8")
    done = smepp("check", str(tmp_path / "x"))
    assert done.code == ExitCode.IMPOSSIBLE
    assert not done.out
    assert "office.yaml" in done.err
    assert "Traceback" not in done.err
    assert len(done.err.splitlines()) >= 2


def test_hints_on_the_office_s_files_are_told_beside_the_dossier_s(tmp_path):
    shutil.copytree(GOOD, tmp_path / "x")
    (tmp_path / "rounds").mkdir()
    for name in ("office.yaml", "rounds/2013.yaml"):
        (tmp_path / name).write_bytes((DOSSIERS / name).read_text(encoding="utf-8").encode("gbk"))
    done = smepp("check", "--on", ON, str(tmp_path / "x"))
    assert done.code == ExitCode.DONE
    said = "".join(done.out.split())
    assert said.count("提示Y002") == said.count("改法（由认定机关处理）：建议另存为UTF-8") == 2
    assert "office.yaml:3:1提示" in said
    assert "rounds/2013.yaml:3:1提示" in said


def test_a_dossier_that_cannot_be_done_stops_no_other(tmp_path):
    shutil.copytree(GOOD, tmp_path / "office" / "x")
    (tmp_path / "office" / "office.yaml").write_text("级别: 省级\n", encoding="utf-8")
    done = smepp("check", "-q", "--on", ON, str(tmp_path / "office" / "x"), GOOD)
    assert done.code == ExitCode.IMPOSSIBLE
    assert done.out == "yunlian-wuliu: 符合认定条件\n"


def test_without_an_office_the_built_in_rules_hold(tmp_path):
    shutil.copytree(GOOD, tmp_path / "x")
    done = smepp("check", "--on", ON, str(tmp_path / "x"))
    assert done.code == ExitCode.DONE
    assert "2013-02-28" in done.out
    assert "没有找到 office.yaml" in done.out


def test_an_office_can_have_its_own_programme(tmp_path):
    shutil.copytree(GOOD, tmp_path / "x")
    built_in = next(path for path in (DOSSIERS.parent / "smepp" / "programmes").iterdir() if path.is_dir())
    own = tmp_path / "programmes" / built_in.name
    shutil.copytree(built_in, own)
    [article] = own.glob("*/articles/05.yaml")
    text = article.read_text(encoding="utf-8")
    assert "{一般: 20, 两翼: 10}" in text
    article.write_text(text.replace("{一般: 20, 两翼: 10}", "{一般: 60, 两翼: 50}"), encoding="utf-8")
    shutil.copy(DOSSIERS / "office.yaml", tmp_path / "office.yaml")
    done = smepp("check", "--on", ON, str(tmp_path / "x"))
    assert done.code == ExitCode.WRONG
    assert "60人" in done.out


def test_a_programme_that_cannot_be_read_is_named(tmp_path):
    shutil.copytree(GOOD, tmp_path / "x")
    built_in = next(path for path in (DOSSIERS.parent / "smepp" / "programmes").iterdir() if path.is_dir())
    own = tmp_path / "programmes" / built_in.name
    shutil.copytree(built_in, own)
    shutil.copy(DOSSIERS / "office.yaml", tmp_path / "office.yaml")
    [article] = own.glob("*/articles/05.yaml")
    article.write_text("条：5\n", encoding="utf-8")
    done = smepp("check", str(tmp_path / "x"))
    assert done.code == ExitCode.IMPOSSIBLE
    assert "05.yaml" in done.err


def test_a_bug_leaves_a_log_without_values_and_no_traceback(monkeypatch, tmp_path):
    def fail(*_):
        private = "机密数字 12345"  # noqa: F841 - a local value that must not get into the log
        raise RuntimeError("机密数字 12345")

    monkeypatch.setattr(job, "read_dossier", lambda *_, **__: fail())
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    done = smepp("check", GOOD)
    assert done.code == ExitCode.BUG
    assert "Traceback" not in done.err
    [log] = tmp_path.glob("smepp-*.log")
    text = log.read_text(encoding="utf-8")
    assert "RuntimeError" in text
    assert __version__ in text
    assert "机密" not in text.replace('raise RuntimeError("机密数字 12345")', "")
    assert str(log) in done.err


def test_interrupted(monkeypatch):
    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(job, "read_dossier", stop)
    done = smepp("check", GOOD)
    assert (done.code, done.err) == (ExitCode.INTERRUPTED, "已中断。\n")


def test_a_full_disk_is_said_in_words(monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(boundary, "_run", full)
    done = smepp("check", GOOD)
    assert done.code == ExitCode.IMPOSSIBLE
    assert "No space left" in done.err


def test_a_folder_that_may_not_be_looked_into_stops_no_other(monkeypatch, tmp_path):
    (tmp_path / "closed").mkdir()
    exists = Path.exists

    def denied(path, **more):
        if path.parent.name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return exists(path, **more)

    monkeypatch.setattr(Path, "exists", denied)
    done = smepp("check", "-q", "--on", ON, str(tmp_path / "closed"), GOOD)
    assert done.code == ExitCode.IMPOSSIBLE
    assert done.out == "yunlian-wuliu: 符合认定条件\n"
    assert done.err.startswith(f"读不了 {(tmp_path / 'closed').as_posix()}/dossier.yaml：Permission denied。")


def test_a_folder_of_rounds_that_may_not_be_looked_into_is_named(monkeypatch):
    def denied(*_):
        raise PermissionError(13, "Permission denied", "dossiers/rounds/2013.yaml")

    monkeypatch.setattr(bench, "round_path", denied)
    bench._round.cache_clear()
    done = smepp("check", "-q", "--on", ON, GOOD)
    assert done.code == ExitCode.IMPOSSIBLE
    assert "读不了" in done.err
    assert "rounds/2013.yaml" in done.err


@pytest.mark.parametrize("encoding", ["gbk", "utf-8", "ascii"])
def test_any_console_is_survived(encoding):
    done = process(["check", "dossiers/nanan-huishang", "--on", ON], encoding=encoding)
    assert done.code == ExitCode.WRONG
    assert not done.err
    if encoding != "ascii":
        assert "核对结果：退回补正" in done.out
        assert "?" not in done.out


def test_a_reader_that_goes_away_is_no_error():
    import subprocess
    import sys

    from tests.cli.running import ROOT

    command = [sys.executable, "-m", "smepp", "check", "dossiers/nanan-huishang", "--on", ON]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.read(1)
        running.stdout.close()
        errors = running.stderr.read()
    assert errors == b""


@pytest.mark.parametrize("group", [(), ("new",), ("templates",)])
def test_what_a_command_is_for_is_told_in_whole(group):
    listed = smepp(*group, "--help").out.partition("Commands:")[2]
    assert listed.count("\n") > 2
    assert "..." not in listed
