"""The round's JSON is as its schema says."""

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest

from smepp.load.schemas import schema
from smepp.model.assessment import Decision
from smepp.model.entry import Entry, Failure, Stage, Standing
from smepp.model.outcome import Outcome
from smepp.model.review import Review
from smepp.printers.round_json import lines, render

RAW = json.loads((Path(__file__).parents[2] / "schemas" / "review-output.schema.json").read_text(encoding="utf-8"))
STANDING = Standing(
    clause="5.3.ratio",
    outcome=Outcome.UNDECIDED,
    low=Fraction(550, 9),
    high=Decimal("80.5"),
    required=60,
    unit="%",
    margin=None,
    share=None,
)
FULL = Entry(
    folder="2013/江北/a",
    slug="d-1",
    stage=Stage.REREVIEW,
    platform="平台",
    operator="=单位",
    district="江北区",
    region="一小时经济圈",
    kind="首次申报",
    decision=Decision.NEEDS_JUDGEMENT,
    because="clause_open",
    not_met=("5.3.staff",),
    open=("5.6.principal",),
    lacking=("5.4.firms",),
    errors=1,
    warnings=2,
    standings=(STANDING,),
    tightest=STANDING,
    facts={"资产总额": Decimal("1234567.89"), "服务类别": ["物流服务"]},
    served=((2011, 80), (2012, 81)),
)
FAILED = Entry(
    folder="b",
    slug="b",
    stage=Stage.APPLICATION,
    failure=Failure(code="unreadable", params={"path": "x", "reason": "Permission denied"}),
)
REVIEW = Review(
    year=2013,
    on="2013-04-01",
    programme="p",
    title="办法",
    document="文号",
    deadline=None,
    authority=None,
    entries=(FULL, FAILED),
)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_is_valid(lang):
    found = json.loads(render(REVIEW, REVIEW.entries, lang))
    jsonschema.Draft202012Validator(schema("review-output")).validate(found)
    assert [each["folder"] for each in found["entries"]] == ["2013/江北/a", "b"]
    assert found["entries"][0]["tightest"]["low"] == "550/9"
    assert "Permission denied" in found["entries"][1]["failure"]["message"]
    assert "b" in found["entries"][1]["failure"]["message"]


def test_the_schema_leaves_nothing_optional_or_open():
    found = [each for each in objects(RAW) if "properties" in each]
    assert len(found) > 8
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])


def objects(node):
    if isinstance(node, dict):
        yield node
        for each in node.values():
            yield from objects(each)
    if isinstance(node, list):
        for each in node:
            yield from objects(each)


def test_one_line_each_says_the_same():
    whole = json.loads(render(REVIEW, REVIEW.entries, "zh"))["entries"]
    assert [json.loads(each) for each in lines(REVIEW.entries, "zh")] == whole
    assert all(each.count("\n") == 1 for each in lines(REVIEW.entries, "zh"))
