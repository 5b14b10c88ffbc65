"""The templates that come with the program are what their scripts make, and name nothing that a report does not hold."""

import pytest

from tools.word.__main__ import FOLDER, TEMPLATES


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_committed_template_is_what_its_script_makes(name):
    assert (FOLDER / name).read_bytes() == TEMPLATES[name](), "run: python -m tools.word"


def test_there_is_a_template():
    assert TEMPLATES
    assert sorted(TEMPLATES) == sorted(each.relative_to(FOLDER).as_posix() for each in FOLDER.rglob("*.docx"))
