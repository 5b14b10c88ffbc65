"""The answers are as their schemas say."""

import json

import jsonschema
import pytest

from smepp.load.resources import schemas_folder
from smepp.load.schemas import schema
from tests.issuing.issuing import AWARD, PUBLIC, notice

pytestmark = pytest.mark.usefixtures("sound")


def objects(node):
    if isinstance(node, dict):
        if "properties" in node:
            yield node
        for each in node.values():
            yield from objects(each)


@pytest.mark.parametrize("name", ["notice-output", "owed-output"])
def test_nothing_is_optional(name):
    raw = json.loads((schemas_folder() / f"{name}.schema.json").read_text(encoding="utf-8"))
    found = list(objects(raw))
    assert len(found) > 2
    assert all(set(each["required"]) == set(each["properties"]) and each["additionalProperties"] is False for each in found)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_is_valid(here, lang):
    here.chosen(here.platform("jia", "甲平台"))
    cases = [("publicity",), ("recognition", *AWARD), ("publicity", *PUBLIC), ("publicity", *PUBLIC)]
    seen = []
    for each in cases:
        found = json.loads(notice(*each, "--format", "json", "--lang", lang).out)
        jsonschema.Draft202012Validator(schema("notice-output")).validate(found)
        seen.append(found["status"])
    assert seen == ["draft", "refused", "issued", "refused"]
    for on in ("2013-01-05", "2013-04-11", "2013-12-31"):
        found = json.loads(notice("all", "--format", "json", "--lang", lang, on=on).out)
        jsonschema.Draft202012Validator(schema("owed-output")).validate(found)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_screen_fits(here, lang):
    here.chosen(here.platform("jia", "甲平台"))
    for each in (("publicity",), ("recognition", *AWARD), ("publicity", *PUBLIC)):
        done = notice(*each, "--lang", lang)
        assert done.err == ""
        for line in done.out.splitlines():
            assert sum(2 if ord(sign) > 0x2E7F else 1 for sign in line) <= 80, line
        done.out.replace("─", "-").encode("gbk")
