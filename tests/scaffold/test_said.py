"""What the command says in both languages."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from smepp.jobs.new_dossier import Wishes, new_dossier
from smepp.messages import LANGS
from smepp.messages import scaffold as texts

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


def test_each_text_is_used_and_each_used_code_has_a_text():
    files = [JOBS / "new_dossier.py", *(JOBS / "scaffold").glob("*.py")]
    words = {
        node.value
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert words >= texts.CODES
    assert words >= texts._COMMENTS.keys()


@pytest.mark.parametrize("lang", LANGS)
def test_paths_are_shown_in_full_and_as_they_are_typed(tmp_path, monkeypatch, lang):
    monkeypatch.chdir(tmp_path)
    name = f"{'很长的名字' * 16} 一"
    done = new_dossier(Path(name), Wishes())
    said = texts.said(done.code, lang, **done.params)
    assert f'smepp check "{name}"' in said
    assert str(tmp_path) not in said


def test_signs_that_move_the_cursor_are_not_repeated():
    said = texts.said("unknown_kind", "zh", kind="a\x1b[2Jb\udcb5", known=("首次申报",))
    assert "“a?[2Jb?”" in said


@pytest.mark.parametrize("name", ["it's", "a&b", "a(1)", "[x]", "a;b"])
def test_a_path_with_signs_of_the_shell_is_shown_in_quotes(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    done = new_dossier(Path(name), Wishes())
    assert f'smepp check "{name}"' in texts.said(done.code, "zh", **done.params)
