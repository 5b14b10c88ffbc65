"""`smepp new legacy` as a user runs it, and what it says."""

import ast
import json
import re
import shutil
from pathlib import Path
from string import Formatter

import pytest

from smepp.messages import LANGS
from smepp.messages import legacy as texts
from tests.cli.running import DOSSIERS, smepp
from tests.legacy.lists import HEAD, ROWS, text

PACKAGE = Path(texts.__file__).parents[1]
ABOUT = ("--dated", "2010-12-20", "--number", "示例9号", "--basis", "2010年的办法")
FILE = "rounds/2010/2010-12-20-recognition.yaml"


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("table", [texts._SAID, texts._NOTES, texts._PLACES])
def test_both_languages_say_the_same_things_in_signs_that_a_console_has(table):
    assert table
    for each in table.values():
        zh, en = (each[lang] for lang in LANGS)
        assert placeholders(zh) == placeholders(en)
        assert zh.encode("gbk")
        assert en.encode("gbk")
        assert re.search("[一-龥]", zh)


def test_each_text_is_used():
    files = [*(PACKAGE / "jobs" / "legacy").glob("*.py"), *(PACKAGE / "load" / "lists").glob("*.py")]
    files.append(PACKAGE / "jobs" / "blank" / "made.py")
    words = {
        node.value
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert words >= texts.CODES | texts.NOTES


@pytest.mark.parametrize("lang", LANGS)
def test_a_list_is_registered_once(office, lang):
    (office / "名单.csv").write_bytes(text().encode("gb18030"))
    done = smepp("new", "legacy", "名单.csv", *ABOUT, "--lang", lang)
    assert (done.code, done.err) == (0, "")
    assert FILE in done.out
    assert "2013" in done.out
    again = smepp("new", "legacy", "名单.csv", *ABOUT, "--lang", lang)
    assert (again.code, again.out) == (1, "")
    assert FILE in again.err


def test_rows_are_told_on_the_error_stream_when_nothing_is_written(office):
    (office / "a.csv").write_text(text((HEAD, *ROWS, (4, "丁", "", "火星", "", ""))), encoding="utf-8")
    done = smepp("new", "legacy", "a.csv", ".", *ABOUT)
    assert (done.code, done.out) == (1, "")
    assert done.err.splitlines()[0] == f"名单里有要先改正的地方，没有写 {FILE}。"
    assert [each.strip()[:4] for each in done.err.splitlines()[1:]] == ["第5行：", "第5行："]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("nowhere.csv", *ABOUT), 2),
        (("office.yaml", *ABOUT), 1),
        (("a.xls", *ABOUT), 4),
        (("office.yaml", "rounds", *ABOUT), 2),
        (("office.yaml", *ABOUT[2:]), 2),
        (("office.yaml", "--dated", "昨天", *ABOUT[2:]), 2),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(office, arguments, code):
    (office / "a.xls").write_bytes(b"<html>")
    done = smepp("new", "legacy", *arguments)
    assert (done.code, done.out) == (code, "")
    assert done.err
    assert not (office / "rounds/2010").exists()


def test_only_titles_from_before_fall_due_in_the_programmes_first_year(office):
    shutil.copytree(DOSSIERS / "yunlian-wuliu", office / "yunlian-wuliu")
    for dated, row in (("2010-06-01", ROWS[0]), ("2010-12-20", ROWS[1]), ("2012-05-05", ROWS[2])):
        (office / "a.csv").write_text(text((HEAD, row)), encoding="utf-8")
        assert smepp("new", "legacy", "a.csv", "--dated", dated, *ABOUT[2:]).code == 0
    found = json.loads(smepp("due", "--year", "2013", "--on", "2013-01-10", "--format", "json").out)
    due = [each["platform"] for each in found["items"] if each["kind"] == "rereview"]
    assert sorted(due) == sorted(row[1] for row in ROWS[:2])
