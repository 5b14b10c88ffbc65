"""The parts of documents of every layout as they were when somebody looked at them on paper."""

import pytest

from tests.documents.notices.golden import FOLDER, HOW, PARTS, parts
from tests.documents.notices.made import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_the_parts_are_as_they_were(kind):
    found = parts(kind)
    assert set(found) >= {"document.xml", "styles.xml", "page.html", "fragment.html"}
    for name, text in found.items():
        assert text == (FOLDER / kind / name).read_text(encoding="utf-8"), HOW


def test_no_part_is_left_over():
    there = {each.relative_to(FOLDER).as_posix() for each in FOLDER.rglob("*") if each.is_file()}
    assert there == {f"{kind}/{name}" for kind in KINDS for name in parts(kind)}
    assert PARTS
