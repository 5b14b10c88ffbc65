"""What the commands for the panel say, in both languages."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from smepp.messages import LANGS, opinions
from smepp.messages import panel as texts

JOBS = Path(texts.__file__).parents[1] / "jobs"


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


SAID = {**texts._SAID, **opinions._ODD}


@pytest.mark.parametrize("code", sorted(SAID))
def test_both_languages_say_the_same_things_in_signs_that_a_console_has(code):
    zh, en = (SAID[code][lang] for lang in LANGS)
    assert placeholders(zh) == placeholders(en)
    assert zh.encode("gbk")
    assert re.search("[一-龥：]", zh)
    assert en.encode("gbk")


def test_each_text_is_used_and_each_used_code_has_a_text():
    files = [JOBS / "new_review.py", *(JOBS / "panel").glob("*.py"), JOBS / "new_reviews.py"]
    files += (JOBS.parent / "load" / "opinions").glob("*.py")
    words = {
        node.value
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert words >= texts.CODES
    assert words >= texts._COMMENTS.keys()
    assert words >= opinions.CODES
