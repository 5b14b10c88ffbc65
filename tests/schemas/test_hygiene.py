"""What every schema of a form must keep to, so that people, editors and both engines read the same in it."""

import json
import re
import unicodedata
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from smepp.check.schema_explain import FORMATS, accepts
from smepp.check.schema_values import BY_WEIGHT
from smepp.load.resources import schemas_folder
from smepp.load.schemas import FORMS, schema
from tests.schemas.nodes import all_values, everything, fields

HAN = re.compile("[一-鿿]")
ANNOTATIONS = {"$schema", "title", "description", "examples", "errorMessage", "aliases", "alsoCalled"}
STRUCTURE = {"properties", "required", "additionalProperties", "items", "minItems", "allOf", "if", "then", "else"}
FILES = [*FORMS, "common"]


def parameters(having: str = "title") -> list[Any]:
    there = (each for each in fields() if having in each[2])
    return [pytest.param(name, route, node, id=f"{name}:{'/'.join(map(str, route))}") for name, route, node in there]


NODES = parameters()


def document(name):
    return json.loads((schemas_folder() / f"{name}.schema.json").read_text(encoding="utf-8"))


def subschemas():
    return [each for name in FORMS for each in everything(schema(name))]


def test_there_is_something_to_check():
    assert len(FORMS) == 36
    assert len(NODES) > 250
    assert len(subschemas()) > len(NODES)


@pytest.mark.parametrize("name", FILES)
def test_files_are_plain_json_schema_2020_12(name):
    raw = (schemas_folder() / f"{name}.schema.json").read_bytes()
    content = document(name)
    Draft202012Validator.check_schema(content)
    assert content["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert b"\r" not in raw
    assert raw.endswith(b"}\n")
    text = raw.decode()
    for unwanted in ('"$id"', '"oneOf"', '"anyOf"', '"multipleOf"', "\\\\d", "\\\\w", "\\\\s", "\\\\b"):
        assert unwanted not in text


@pytest.mark.parametrize("name", FORMS)
def test_no_reference_is_left(name):
    assert "$ref" not in repr(schema(name))
    Draft202012Validator.check_schema(schema(name))


def test_only_keywords_that_the_checks_explain_are_used():
    used = {keyword for each in subschemas() for keyword in each}
    assert used - ANNOTATIONS - STRUCTURE <= set(BY_WEIGHT) | {"type"}
    assert {each["minItems"] for each in subschemas() if "minItems" in each} == {1}


@pytest.mark.parametrize(("name", "route", "node"), NODES)
def test_every_field_speaks_chinese(name, route, node):
    assert HAN.search(node["title"])
    assert HAN.search(node["description"])
    assert node["description"].endswith("。")
    told = [node["title"], node["description"], node.get("errorMessage", ""), *map(str, node.get("enum", ()))]
    "".join(told).encode("gbk")


@pytest.mark.parametrize("name", FORMS)
def test_every_form_has_title_and_description(name):
    assert HAN.search(schema(name)["title"])
    assert schema(name)["description"].endswith("。")


def test_mappings_are_closed_and_lists_say_what_they_hold():
    mappings = [node for _, _, node in all_values() if node["type"] == "object"]
    lists = [node for _, _, node in all_values() if node["type"] == "array"]
    assert len(mappings) > 30
    assert len(lists) > 10
    assert all(node["additionalProperties"] is False for node in mappings)
    assert all(set(node["required"]) <= set(node["properties"]) for node in mappings)
    assert all(node["items"]["type"] for node in lists)


def conditions(part, node):
    """Checks one part of a rule against the mapping that it is about; gives the number of conditions in it."""
    if not isinstance(part, dict):
        return 0
    assert set(part) <= {"if", "then", "else", "required", "properties", "const"}
    assert set(part.get("required", ())) <= set(node.get("properties", ()))
    looked_at = part.get("if", {}).get("properties", {})
    assert set(looked_at) <= set(part.get("if", {}).get("required", ())), "an absent field must not satisfy a condition"
    assert all(set(rule) == {"const"} for rule in looked_at.values())
    inner = sum(conditions(rule, node["properties"][key]) for key, rule in part.get("properties", {}).items())
    return inner + ("if" in part) + sum(conditions(part.get(key), node) for key in ("if", "then", "else"))


def test_conditions_speak_of_fields_that_are_there():
    assert sum(conditions(rule, node) for _, _, node in all_values() for rule in node.get("allOf", ())) == 40


def test_keys_can_be_named_in_a_template():
    keys = {key for _, _, node in all_values() for key in node.get("properties", ())}
    assert len(keys) > 150
    for key in keys:
        assert key.isidentifier()
        assert unicodedata.normalize("NFKC", key) == key


def test_patterns_are_anchored_and_mean_the_same_in_both_dialects():
    patterns = {each["pattern"] for each in subschemas() if "pattern" in each}
    assert len(patterns) > 8
    for pattern in patterns:
        assert pattern.startswith("^")
        assert pattern.endswith("$")
        bare = re.sub(r"\[[^]]*\]", "", pattern[1:-1])
        assert not re.search(r"[.^$\\]|\(\?", bare), "dots, anchors and escapes only as part of a character class"


def test_formats_are_known_to_both_engines():
    gate = pytest.importorskip("jsonschema_rs")
    used = {each["format"] for each in subschemas() if "format" in each}
    assert used == set(FORMATS)
    for name in used:
        rule = {"type": "string", "format": name}
        assert not gate.Draft202012Validator(rule, validate_formats=True, ignore_unknown_formats=False).is_valid("x")
        assert not accepts(rule, "x")


def test_what_can_go_wrong_has_a_sentence_and_an_example():
    numbers = [node for _, _, node in fields() if node["type"] in ("integer", "number")]
    shaped = [node for _, _, node in fields() if "pattern" in node or "format" in node]
    assert numbers
    assert shaped
    assert all(HAN.search(node["errorMessage"]) for node in (*numbers, *shaped))
    plain = {node["pattern"] for node in shaped if not node.get("examples")}
    assert plain == {"^[ 　]*[^\\n\\r\\t 　][^\\n\\r\\t]*$"}, "a line of text needs no example"


@pytest.mark.parametrize(("name", "route", "node"), parameters("examples"))
def test_examples_would_be_accepted(name, route, node):
    assert all(accepts(node, each) for each in node["examples"])


def test_limits_are_whole_numbers():
    limits = [
        each[keyword]
        for each in subschemas()
        for keyword in BY_WEIGHT
        if "inimum" in keyword or "aximum" in keyword
        if keyword in each
    ]
    assert len(limits) > 20
    assert all(type(limit) is int for limit in limits)


def test_nothing_that_is_blank_is_ever_right():
    assert [route for _, route, node in fields() for blank in (None, {}, []) if accepts(node, blank)] == []
