"""The schemas of programme files: every file keeps to them, and they catch the slips that a district would make."""

import copy
import json
import re

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from tests.programmes.editions import ROOT

NAMES = ("programme", "article", "regions", "lifecycle", "notices")
FORBIDDEN = {"$id", "oneOf", "anyOf", "multipleOf"}


def read(name):
    return json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def validators():
    common = Resource.from_contents(read("common"))
    registry = Registry().with_resource("common.schema.json", common)
    return {name: Draft202012Validator(read(name), registry=registry) for name in NAMES}


def faults(validator, value):
    return [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(value)]


def test_every_file_keeps_to_its_schema(edition, validators):
    assert edition.articles
    assert faults(validators["programme"], edition.programme) == []
    assert faults(validators["regions"], edition.regions) == []
    assert faults(validators["lifecycle"], edition.lifecycle) == []
    assert faults(validators["notices"], edition.notices) == []
    for article in edition.articles:
        assert faults(validators["article"], article) == [], article["条"]


@pytest.mark.parametrize("name", NAMES)
def test_schemas_are_closed_and_explained_in_chinese(name):
    schema = read(name)
    Draft202012Validator.check_schema(schema)
    seen = 0
    for node in nodes(schema):
        assert not FORBIDDEN & set(node)
        assert not re.search(r"\\[dw]", node.get("pattern", ""))
        if "properties" in node and "type" in node:
            assert "additionalProperties" in node, node
        for key, inner in node.get("properties", {}).items() if "type" in node else ():
            named = inner if "title" in inner else schema["$defs"][inner["$ref"].rsplit("/", 1)[-1]]
            assert named["title"], key
            assert named["description"], key
            seen += 1
    assert seen > 5


def nodes(schema):
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from nodes(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from nodes(value)


def clause_of(article, operator):
    return next(part["要点"] for part in article["部分"] if operator in part.get("要点", {}).get("取值", {}))


ARTICLE_SLIPS = {
    "a part that is two things": lambda article: article["部分"][0].update(程序="申报"),
    "a part that is nothing": lambda article: article["部分"][0].pop("不编码"),
    "a mistyped key": lambda article: clause_of(article, "字段").update(标淮={"一般": 1}),
    "a figure without a standard": lambda article: clause_of(article, "字段").pop("标准"),
    "a figure without a unit": lambda article: clause_of(article, "字段").pop("单位"),
    "a standard for some regions only": lambda article: clause_of(article, "字段")["标准"].pop("一般"),
    "a word that is no test": lambda article: clause_of(article, "字段").update(判断="大于"),
    "an operator that does not exist": lambda article: clause_of(article, "字段").update(取值={"公式": "a+b"}),
    "two operators": lambda article: clause_of(article, "字段")["取值"].update(材料="8.1"),
    "a field without a route": lambda article: clause_of(article, "字段")["取值"]["字段"].pop("栏目"),
    "an id that is a number": lambda article: clause_of(article, "字段").update(编号=5.1),
    "no examples": lambda article: clause_of(article, "字段").update(示例=[]),
    "an outcome that is none": lambda article: clause_of(article, "字段")["示例"][0].update(结论="通过"),
    "a threshold as text": lambda article: clause_of(article, "字段")["标准"].update(一般="100万"),
    "readings without a default": lambda article: clause_of(article, "字段").update(口径={"甲": {"名称": "甲"}}),
}


@pytest.mark.parametrize("slip", ARTICLE_SLIPS)
def test_a_slip_in_an_article_is_caught(measures, validators, slip):
    article = copy.deepcopy(next(each for each in measures.articles if each["条"] == 5))
    assert faults(validators["article"], article) == []
    ARTICLE_SLIPS[slip](article)
    assert faults(validators["article"], article)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("申报截止", {"月": 2, "日": 32}),
        ("申报截止", {"月": 2, "日": "月底"}),
        ("公示工作日", "7"),
        ("核对结果", [{"情形": "看情况", "结果": "退回补正"}]),
        ("清单", {"服务类别": ["甲"]}),
        ("施行日期", 20130226),
        ("公示天数", 7),
    ],
)
def test_a_slip_in_a_programme_is_caught(measures, validators, key, value):
    assert faults(validators["programme"], {**measures.programme, key: value})


@pytest.mark.parametrize(
    "district",
    [
        {"名称沿革": [{"名称": "甲县", "代码": 500223}], "区域": "乙"},
        {"名称沿革": [{"名称": "甲县", "代码": "5002"}], "区域": "乙"},
        {"名称沿革": [], "区域": "乙"},
        {"名称沿革": [{"名称": "甲县"}]},
        {"名称沿革": [{"名称": "甲县", "自": "2015年6月"}], "区域": "乙", "简称": ["甲", "甲"]},
    ],
)
def test_a_slip_in_a_district_is_caught(measures, validators, district):
    assert faults(validators["regions"], {**measures.regions, "区县": [district]})
