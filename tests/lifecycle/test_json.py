"""The JSON of a period is as its schema says."""

import json
from pathlib import Path

import jsonschema
import pytest

from smepp.load.schemas import schema
from tests.cli.running import smepp

RAW = json.loads((Path(__file__).parents[2] / "schemas" / "period-output.schema.json").read_text(encoding="utf-8"))
CASES = [
    ("2013-04-01", "7"),
    ("2013-04-06", "2", "--unit", "日"),
    ("2030-04-06", "2", "--unit", "日"),
    ("2026-12-31", "1"),
    ("2004-01-16", "7"),
    ("2013-04-01", "7", "--until", "2013-04-06", "--signed", "2012-03-29", "--lang", "en"),
    ("2013-04-01", "7", "--until", "2013-04-11"),
    ("2012-12-29", "7", "--signed", "2012-12-29"),
]


@pytest.mark.parametrize("arguments", CASES)
def test_it_is_valid(arguments):
    found = json.loads(smepp("period", *arguments, "--format", "json").out)
    jsonschema.Draft202012Validator(schema("period-output")).validate(found)


def test_the_cases_show_every_field_filled_and_empty():
    found = [json.loads(smepp("period", *each, "--format", "json").out) for each in CASES]
    for name in ("skipped", "findings", "unsettled", "typed", "other"):
        assert {bool(each[name]) for each in found} == {True, False}, name


def test_the_schema_leaves_nothing_optional_or_open():
    found = [each for each in objects(RAW) if "properties" in each]
    assert len(found) > 4
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])


def test_findings_carry_days_as_days():
    [finding, *_] = json.loads(smepp("period", *CASES[5], "--format", "json").out)["findings"]
    assert (finding["code"], finding["params"]) == ("T103", {"one": "2012-03-29", "other": "2013-04-01"})


def objects(node):
    if isinstance(node, dict):
        yield node
        for each in node.values():
            yield from objects(each)
    if isinstance(node, list):
        for each in node:
            yield from objects(each)
