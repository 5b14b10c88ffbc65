"""The schemas in a dossier, which an editor reads: what it marks as wrong, and what it shows."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from smepp.jobs.scaffold.editor import schema_copies, schema_path
from smepp.load.strict import read
from tests.scaffold.forms import FILES, fields, schema_of, texts
from tests.scaffold.pen import filled_in

Document = dict[str, Any]


def copied(file: str) -> Document:
    found: Document = json.loads(schema_copies([file])[schema_path(file)])
    return found


def marked(file: str, text: str) -> set[str]:
    """The outermost fields in which an editor finds a mistake."""
    value = read(text.encode(), file).value
    return {str(next(iter(error.absolute_path), "")) for error in Draft202012Validator(copied(file)).iter_errors(value)}


@pytest.mark.parametrize("file", FILES)
def test_a_copy_describes_the_same_fields_without_references(file):
    described = [(route, node["title"], node["description"]) for route, node, _ in fields(copied(file))]
    assert described == [(route, node["title"], node["description"]) for route, node, _ in fields(schema_of(file))]
    assert "$ref" not in str(copied(file))


@pytest.mark.parametrize("file", FILES)
def test_an_editor_marks_what_must_still_be_filled_and_nothing_that_may_be_left_blank(file):
    blanks = marked(file, texts()[file])
    needed = set(schema_of(file)["required"])
    needed |= {name for each in schema_of(file).get("allOf", ()) for name in each.get("else", {}).get("required", ())}
    assert needed
    assert blanks == needed


@pytest.mark.parametrize("file", FILES)
def test_an_editor_finds_no_mistake_in_a_form_that_is_filled_in(file):
    assert marked(file, filled_in(texts()[file], schema_of(file))) == set()


def test_an_editor_still_marks_a_wrong_word_where_a_blank_is_allowed():
    text = texts()["08-credentials.yaml"]
    assert "无" not in marked("08-credentials.yaml", text)
    assert "无" in marked("08-credentials.yaml", text.replace("\n无: \n", "\n无: 没有\n"))


@pytest.mark.parametrize("file", FILES)
def test_an_editor_names_the_words_of_a_closed_list_in_chinese(file):
    for route, node, _ in fields(copied(file)):
        if "enum" in node:
            assert "请" in node["errorMessage"], route


def test_numbers_are_written_with_the_same_digits():
    assert dict(fields_by_name("01-application.yaml"))["用户满意度"]["examples"] == [92.5]


def fields_by_name(file: str) -> list[tuple[str, Any]]:
    return [(route[-1], node) for route, node, _ in fields(copied(file))]


def test_a_form_that_there_is_not_cannot_be_copied():
    with pytest.raises(FileNotFoundError):
        schema_copies(["11-nothing.yaml"])
