"""The templates that come with the program are what their scripts make, and name nothing that a report does not hold."""

import pytest

from tools.notices import kinds as notices
from tools.word.__main__ import FOLDER, TEMPLATES
from tools.word.names import PAGE, listing, renewed


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_committed_template_is_what_its_script_makes(name):
    assert (FOLDER / name).read_bytes() == TEMPLATES[name](), "run: python -m tools.word"


def test_there_is_a_template():
    assert TEMPLATES
    made = {*TEMPLATES, *(each.relative_to(FOLDER).as_posix() for each in notices.templates())}
    assert {each.relative_to(FOLDER).as_posix() for each in FOLDER.rglob("*.docx")} == {
        each for each in made if each.endswith("docx")
    }


def test_the_handbook_lists_the_names_of_today():
    page = PAGE.read_text(encoding="utf-8")
    assert len(listing().splitlines()) > 25
    assert renewed(page) == page, "run: python -m tools.word"


def test_a_page_without_a_place_for_the_names_is_noticed():
    with pytest.raises(ValueError, match="names"):
        renewed("# 手册\n")
