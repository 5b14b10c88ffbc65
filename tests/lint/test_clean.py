"""Documents in the style of real ones, in which nothing is wrong, are found to have nothing wrong."""

from pathlib import Path

import pytest

from smepp.jobs.lint import Asked, lint_each
from smepp.load.document import paper_of
from tests.lint.making import docx, lines_of, page

CLEAN = sorted((Path(__file__).parent / "clean").glob("*.txt"))


def test_they_are_there():
    assert len(CLEAN) >= 8


@pytest.mark.parametrize("source", CLEAN, ids=lambda each: each.stem)
@pytest.mark.parametrize("form", ["docx", "html"])
def test_nothing_is_found(source, form, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / f"{source.stem}.{form}"
    path.write_bytes((docx if form == "docx" else page)(lines_of(source)))
    [found] = lint_each([str(path)], Asked(on="2013-12-31"))
    assert [(each.code, each.place.route, each.params) for each in found.problems] == []


@pytest.mark.parametrize("source", CLEAN, ids=lambda each: each.stem)
def test_word_files_and_pages_read_alike(source):
    lines = lines_of(source)
    word, web = paper_of(docx(lines), "x"), paper_of(page(lines), "x")
    assert word.paragraphs == web.paragraphs
    assert word.tables == web.tables
