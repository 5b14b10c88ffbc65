"""What is scaffolded reads back strictly, holds nothing, and can be filled in so that the form is right."""

import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from smepp.check.blanks import without_blanks
from smepp.jobs.scaffold.contents import contents
from smepp.load.strict import read
from tests.programmes.editions import MEASURES
from tests.scaffold.forms import BUILT_IN, FILES, PROGRAMMES, files, schema_of, texts
from tests.scaffold.pen import filled_in

AWKWARD = [
    "500105",
    "0500",
    "云联: 平台",
    "平台 #1",
    "- 项",
    "'引号'",
    '"双"',
    "null",
    "true",
    "1e5",
    "[a]",
    "{a: 1}",
    "*a",
    "是",
    "|",
    "@x",
]


def value(text: str, file: str) -> Any:
    document = read(text.encode(), file)
    assert document.problems == ()
    return document.value


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_an_untouched_form_reads_without_a_problem_and_holds_nothing(programme):
    for file, text in texts(programme).items():
        assert without_blanks(value(text, file)) == {}


@pytest.mark.parametrize("file", FILES)
def test_a_filled_form_satisfies_its_schema(file):
    filled = without_blanks(value(filled_in(texts()[file], schema_of(file)), file))
    mistakes = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema_of(file)).iter_errors(filled)]
    assert mistakes == []
    assert filled


@pytest.mark.parametrize("known", AWKWARD)
def test_what_is_known_already_reads_back_as_it_was_typed(known):
    made = contents(BUILT_IN, BUILT_IN.materials, {"dossier.yaml": {"平台名称": known, "年度": 2013}})
    assert without_blanks(value(made["dossier.yaml"].decode(), "dossier.yaml")) == {"平台名称": known, "年度": 2013}


def test_plain_names_are_written_without_quotes():
    made = contents(BUILT_IN, BUILT_IN.materials, {"dossier.yaml": {"平台名称": "云联（江北）平台"}})
    assert "\n平台名称: 云联（江北）平台\n" in made["dossier.yaml"].decode()


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_files_have_no_byte_order_mark_and_unix_line_ends(programme):
    for data in files(programme).values():
        assert not data.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in data
        assert data.endswith(b"\n")
        assert not data.endswith(b"\n\n")


@pytest.mark.parametrize("file", FILES)
def test_the_first_line_leads_an_editor_to_the_schema_of_the_form(file):
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", texts()[file].split("\n")[0])
    assert found
    assert found[1] in files(MEASURES)


def test_the_expected_text_of_one_form(golden):
    golden("05-personnel.yaml", texts()["05-personnel.yaml"])
