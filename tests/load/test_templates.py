"""An office's own template goes before the built-in one of the same name, file by file."""

import pytest

from smepp.load.resources import templates_folder
from smepp.load.templates import template_path

NAME = "report/report.docx"


@pytest.fixture
def office(tmp_path):
    (tmp_path / "office.yaml").write_text("级别: 市级\n", encoding="utf-8")
    return tmp_path / "office.yaml"


def test_without_an_office_the_built_in_template_serves():
    assert template_path(NAME, None) == templates_folder() / "report" / "report.docx"


def test_an_office_without_own_templates_uses_the_built_in_one(office):
    assert template_path(NAME, office) == templates_folder() / NAME


def test_the_offices_own_template_wins_and_no_other(office):
    own = office.parent / "templates" / "report" / "report.docx"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"")
    assert template_path(NAME, office) == own
    assert template_path("report/report.html", office) == templates_folder() / "report" / "report.html"


def test_a_folder_of_that_name_is_no_template(office):
    (office.parent / "templates" / NAME).mkdir(parents=True)
    assert template_path(NAME, office) == templates_folder() / NAME
