import json
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.check.decision import SITUATIONS
from smepp.model.assessment import Action, Decision
from smepp.model.codes import Level
from smepp.model.finding import Measured, Open, Source
from smepp.model.outcome import Outcome
from smepp.model.problem import Owner
from smepp.printers.json_text import dump
from smepp.printers.json_v1 import dossier, render
from tests.printers import factory
from tests.printers.factory import MANY_KINDS, assessment, place
from tests.printers.programme import PROGRAMME
from tests.printers.sources import locate
from tests.printers.test_problems import every_kind

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "output.schema.json").read_text(encoding="utf-8"))
EVERYTHING = assessment(findings=MANY_KINDS, decision=Decision.NOT_ELIGIBLE, because="clause_not_met", notes=("说明",))


def shaped(made, lang="zh") -> dict[str, Any]:
    return dossier(made, PROGRAMME, {}, lang=lang, locate=locate)


def read(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return found


@pytest.mark.usefixtures("own_codes")
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_output_is_as_its_schema_says(golden, lang):
    text = render([shaped(replace(EVERYTHING, problems=every_kind()), lang), shaped(assessment(), lang)], lang)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(text))
    golden(f"output.{lang}.json", re.sub(r'"version": "[^"]*"', '"version": "X"', text))


def test_a_dossier_of_which_little_is_known_is_valid_too():
    bare = assessment(platform=None, operator=None, year=None, kind=None, district=None, region=None, deadline=None)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(render([shaped(bare)], "zh")))


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for each in schema.values():
            yield from objects(each)
    if isinstance(schema, list):
        for each in schema:
            yield from objects(each)


def test_the_schema_is_closed_and_leaves_nothing_optional():
    found = list(objects(SCHEMA))
    assert len(found) > 15
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def values(enum: type[Enum]) -> list[Any]:
    return [each.value for each in enum]


def test_the_schema_names_every_word_of_the_closed_lists():
    defs, one = SCHEMA["$defs"], SCHEMA["properties"]["dossiers"]["items"]["properties"]
    step = one["next_steps"]["items"]["properties"]
    assert defs["outcome"]["enum"] == values(Outcome)
    assert defs["owner"]["enum"] == values(Owner)
    assert one["decision"]["enum"] == values(Decision)
    assert one["because"]["enum"] == [code for code, _ in SITUATIONS.values()]
    assert step["action"]["enum"] == values(Action)
    assert one["problems"]["items"]["properties"]["level"]["enum"] == [Level.ERROR.value, Level.WARNING.value]
    assert one["findings"]["items"]["properties"]["why_open"]["enum"] == [*values(Open), None]


@pytest.mark.usefixtures("own_codes")
def test_places_have_rows_from_zero_and_lines_from_one():
    [found] = shaped(assessment(problems=every_kind()[1:2]))["problems"]
    assert found["place"] == {"file": "05-personnel.yaml", "route": ["人员", 8, "学历"], "line": 10, "column": 20}
    assert found["params"] == {"key": "学历"}
    assert (found["message"], found["mend"]) == ("缺少“学历”", "补上“学历”。")


@pytest.mark.usefixtures("own_codes")
def test_equal_defects_are_all_there_in_the_order_of_codes_and_rows():
    found = shaped(assessment(problems=every_kind()))["problems"]
    assert [each["code"] for each in found] == ["Y901", *["S901"] * 4, *["S902"] * 7, "A901", "P901", "X901"]
    assert [each["place"]["route"][1] for each in found if each["params"] == {"key": "学历"}] == [2, 6, 8]


@pytest.mark.usefixtures("own_codes")
def test_the_order_of_finding_changes_no_byte():
    one, other = (render([shaped(assessment(problems=each))], "zh") for each in (every_kind(), every_kind()[::-1]))
    assert one == other


def test_lists_of_people_stay_in_the_dossier():
    people = [{"姓名": "张三"}, {"姓名": "李四"}]
    measured = Measured(
        parts=(("证书", people), ("类别", ["甲", "乙"])), sources=(Source(place=place("人员"), value=people, declared=people),)
    )
    text = render([shaped(assessment(findings=(replace(factory.MET_RATIO, measured=measured),)))], "zh")
    assert "张三" not in text
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(text))
    found = read(text)["dossiers"][0]["findings"][0]["measured"]
    assert found["parts"] == [{"name": "证书", "value": None, "rows": 2}, {"name": "类别", "value": ["甲", "乙"], "rows": None}]
    assert found["sources"][0]["rows"] == 2


scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(st.characters(exclude_categories=())),
    st.decimals(allow_nan=False, allow_infinity=False).filter(lambda each: abs(each.adjusted()) < 1000),
)
trees = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=20
)


@given(trees)
def test_json_says_exactly_what_was_put_in(tree):
    text = dump(tree)
    assert text.endswith("\n")
    text.encode("utf-8")
    assert json.loads(text, parse_float=Decimal, parse_int=Decimal) == tree
    assert dump(tree) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("0.10"), "0.1"),
        (Decimal("1E+2"), "100"),
        (Decimal("1E+999999999"), "1E+999999999"),
        (Decimal("0.12345678901234567890123456789"), "0.12345678901234567890123456789"),
        (Decimal("NaN"), '"NaN"'),
        (Fraction(3, 4), "0.75"),
        (Fraction(550, 9), '"550/9"'),
        (Fraction(-6, 3), "-2"),
        (10**30, "1" + "0" * 30),
        (True, "true"),
        ([], "[]"),
        ({}, "{}"),
        ([1, "甲", None], '[1, "甲", null]'),
        ({"甲": [{}], "乙": [[1]]}, '{\n  "甲": [{}],\n  "乙": [\n    [1]\n  ]\n}'),
        ("\udcff\x1b\u2028", '"\\udcff\\u001b\u2028"'),
    ],
)
def test_values_as_json(value, text):
    assert dump(value) == text + "\n"
