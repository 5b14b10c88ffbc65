"""The commands for blank files as a user runs them, and what they say."""

import ast
import re
import shutil
from pathlib import Path
from string import Formatter

import pytest

from smepp.messages import LANGS
from smepp.messages import blank as texts
from tests.cli.running import DOSSIERS, smepp

JOBS = Path(texts.__file__).parents[1] / "jobs"


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("code", sorted(texts.CODES))
def test_both_languages_say_the_same_things_in_signs_that_a_console_has(code):
    zh, en = (texts._SAID[code][lang] for lang in LANGS)
    assert placeholders(zh) == placeholders(en)
    assert zh.encode("gbk")
    assert en.isascii() or "《" in en
    assert re.search("[一-龥]", zh)


def test_each_text_is_used():
    words = {
        node.value
        for file in (JOBS / "blank").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert words >= texts.CODES
    assert words >= texts._COMMENTS.keys()


@pytest.fixture
def here(tmp_path, monkeypatch):
    shutil.copy(DOSSIERS / "office.yaml", tmp_path)
    shutil.copytree(DOSSIERS / "rounds", tmp_path / "rounds")
    shutil.copytree(DOSSIERS / "yunlian-wuliu", tmp_path / "a b")
    monkeypatch.chdir(tmp_path)
    return tmp_path


COMMANDS = {
    "rounds/2015.yaml": ("round", "2015"),
    "a b/rereview/2016": ("rereview", "a b", "--year", "2016"),
    "a b/annual/2014.yaml": ("annual", "a b", "--year", "2014"),
    "a b/inspections/2014-05-06-complaint.yaml": ("inspection", "a b", "--kind", "投诉", "--dated", "2014-05-06"),
    "a b/changes/2014-05-06-move-3.yaml": ("change", "a b", "--kind", "迁址", "--dated", "2014-05-06", "--nth", "3"),
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("file", COMMANDS)
def test_a_command_makes_its_file_once(here, file, lang):
    done = smepp("new", *COMMANDS[file], "--lang", lang)
    assert (done.code, done.err) == (0, "")
    assert file in done.out
    assert (here / file).exists()
    again = smepp("new", *COMMANDS[file], "--lang", lang)
    assert (again.code, again.out) == (1, "")
    assert file in again.err


def test_the_next_command_can_be_typed_as_it_is_shown(here):
    assert 'smepp check "a b" --year 2017' in smepp("new", "rereview", "a b", "--year", "2017").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("round", "2015", "nowhere"),
        ("round", "99"),
        ("annual", "nowhere", "--year", "2014"),
        ("annual", "rounds", "--year", "2014"),
        ("inspection", "a b", "--kind", "抽", "--dated", "2014-05-06"),
        ("inspection", "a b", "--kind", "抽查", "--dated", "2014-05-32"),
        ("inspection", "a b", "--kind", "抽查", "--dated", ""),
        ("change", "a b", "--kind", "抽查", "--dated", "2014-05-06"),
        ("change", "a b", "--kind", "退出", "--dated", "2014-05-06", "--nth", "100"),
        ("rereview", "a b"),
        ("rereview", "a b", "--year", "2016", "--lang", "fr"),
    ],
)
def test_a_wrong_command_line_makes_nothing(here, arguments):
    before = sorted(here.rglob("*"))
    done = smepp("new", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err
    assert sorted(here.rglob("*")) == before
