"""The table of states and steps: it says what the articles say, in words that the program knows; slips in it are caught."""

import copy

import pytest

from smepp.check.rules import lifecycle
from smepp.lifecycle.conditions import CONDITIONS
from smepp.lifecycle.kinds import KINDS, TIMES
from tests.programmes.test_schemas import faults, validators

__all__ = ["validators"]

STEPS = {
    "收件": "申报",
    "推荐": "推荐",
    "上报": "推荐",
    "评审": "评审",
    "公示": "公示",
    "公示期满": "公示",
    "认定": "认定",
    "年度总结": "年度总结",
    "复核到期": "复核",
    "复核逾期": "复核",
    "复核收件": "复核",
    "复核结果": "复核",
    "抽查": "抽查",
    "弄虚作假": "抽查",
}
"""By which step of the procedure a kind is governed, where the articles name it."""


def test_a_step_stands_in_an_article_that_speaks_of_it(measures):
    articles: dict[str, set[int]] = {}
    for article, part in measures.parts():
        articles.setdefault(part.get("程序", ""), set()).add(article["条"])
    seen = 0
    for step in measures.lifecycle["步骤"]:
        if step["凭"] in STEPS:
            seen += 1
            assert step["条"] in articles[STEPS[step["凭"]]], step["名称"]
    assert seen > 20


def test_a_revocation_stands_in_the_article_of_its_ground(edition):
    grounds = {each["事由"]: each["条"] for each in edition.programme["撤销依据"]}
    found = {ground: step["条"] for step in edition.lifecycle["步骤"] if step["凭"] == "撤销" for ground in step.get("结果", ())}
    assert found == grounds


def test_days_come_by_themselves(edition):
    for step in edition.lifecycle["步骤"]:
        assert (step["凭"] in TIMES) == (step["由"] == "到期"), step["名称"]
        assert "条件" not in step or step["由"] != "到期"


def test_the_schema_names_what_the_program_knows(edition, validators):
    step = validators["lifecycle"].schema["properties"]["步骤"]["items"]["properties"]
    assert step["凭"]["enum"] == list(KINDS)
    assert step["条件"]["items"]["enum"] == list(CONDITIONS)


def test_words_of_conditions_are_all_used(measures):
    assert {word for each in measures.lifecycle["步骤"] for word in each.get("条件", ())} == set(CONDITIONS)


@pytest.mark.parametrize("part", ["状态", "步骤"])
def test_every_state_and_step_has_an_english_name_of_its_own(measures, part):
    names = [each["英文"] for each in measures.lifecycle[part]]
    assert names
    assert len(set(names)) == len(names)
    assert all(each.isascii() for each in names)


def test_what_is_recorded_once_more_is_not_offered(measures):
    """Of two steps on one outcome of one kind, from one state, without a condition, one at most is told as something to do."""
    groups, offered = measures.lifecycle["状态组"], set()
    for step in measures.lifecycle["步骤"]:
        for source in (state for each in step["从"] for state in groups.get(each, [each])):
            for outcome in step.get("结果", [None]) if step.get("提示") != "否" and "条件" not in step else []:
                assert (source, step["凭"], outcome) not in offered, step["名称"]
                offered.add((source, step["凭"], outcome))
    assert offered


SCHEMA_SLIPS = {
    "a condition that is none": lambda table: table["步骤"][0].update(条件=["看情况"]),
    "a kind that is none": lambda table: table["步骤"][0].update(凭="来信"),
    "two limits": lambda table: table["步骤"][0].update(期限={"到": "申报截止", "日": 3}),
    "no limit in it": lambda table: table["步骤"][0].update(期限={}),
    "nobody's turn": lambda table: table["状态"][0].update(轮到="大家"),
    "a mistyped key": lambda table: table["步骤"][0].update(依据=7),
    "no way to begin": lambda table: table.pop("开始"),
}


@pytest.mark.parametrize("slip", SCHEMA_SLIPS)
def test_a_slip_of_shape_is_caught(measures, validators, slip):
    table = copy.deepcopy(measures.lifecycle)
    assert faults(validators["lifecycle"], table) == []
    SCHEMA_SLIPS[slip](table)
    assert faults(validators["lifecycle"], table)


RULE_SLIPS = {
    "a state that is not there": (lambda table: table["步骤"][0].update(到="nowhere"), "G107"),
    "a source that is not there": (lambda table: table["步骤"][0].update(从=["nowhere"]), "G107"),
    "an article that is not there": (lambda table: table["步骤"][0].update(条=99), "G107"),
    "a ground that is none": (lambda table: table["步骤"][-7].update(结果=["别的事由"]), "G107"),
    "a beginning that is not there": (lambda table: table.update(开始="nowhere"), "G107"),
    "a standing that is not there": (lambda table: table["在册状态"].update(到期="nowhere"), "G107"),
    "a member that is not there": (lambda table: table["状态组"]["在册"].append("nowhere"), "G107"),
    "two states of one name": (lambda table: table["状态"][1].update(名称=table["状态"][2]["名称"]), "G102"),
    "two steps of one name": (lambda table: table["步骤"][0].update(名称=table["步骤"][1]["名称"]), "G102"),
    "a state that nothing leads to": (
        lambda table: table["状态"].append({**table["状态"][-1], "代号": "x", "名称": "某"}),
        "G112",
    ),
}


def checked(edition, table):
    files = {f"articles/{each['条']:02d}.yaml": each for each in edition.articles}
    return [each.code for each in lifecycle.check({**files, "programme.yaml": edition.programme, "lifecycle.yaml": table})]


def test_the_tables_hang_together(edition):
    assert checked(edition, edition.lifecycle) == []


@pytest.mark.parametrize("slip", RULE_SLIPS)
def test_a_slip_between_the_parts_is_caught(measures, slip):
    table = copy.deepcopy(measures.lifecycle)
    change, code = RULE_SLIPS[slip]
    change(table)
    assert code in checked(measures, table)
