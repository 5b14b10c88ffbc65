"""The panel's judgements in the examples stand on the facts as they are, except in the one that is meant to be stale."""

import hashlib
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from tests.examples.reading import JUDGED, OFFICE, STALE, root

FUNCTIONS = 8
ASKING_A_PERSON = {
    "5.1.finances", "5.1.prospects", "5.1.sustainability", "5.2.cluster", "5.2.needs", "5.2.influence", "5.3.functions", "5.3.features",
    "5.3.premises", "5.3.facilities", "5.4.standing", "5.5.rules", "5.5.process", "5.5.fees", "5.5.quality", "5.5.plan", "5.5.goals",
    "5.5.brand", "5.6.principal",
}  # fmt: skip


def found(value: Any, route: str) -> Any:
    for step in route.split("/"):
        value = value[int(step) - 1] if isinstance(value, list) else value[step]
    return value


def digits(value: Decimal) -> str:
    return f"{value.normalize():f}"


def holds(name, fact):
    """Whether a copied fact is still what it was."""
    if "附件" in fact:
        return hashlib.sha256((OFFICE / name / fact["附件"]).read_bytes()).hexdigest() == fact["指纹"]
    value = found(root(name, fact["文件"]), fact["栏目"])
    if "值" in fact:
        return bool(value == fact["值"])
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=digits)
    return hashlib.sha256(text.encode()).hexdigest() == fact["指纹"]


def facts(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for judgement in root(name, "review.yaml")["认定意见"]:
        for fact in judgement["依据事实"]:
            yield judgement["要点"], fact


def test_several_examples_are_judged():
    assert len(JUDGED) >= 6
    assert STALE in JUDGED


@pytest.mark.parametrize("name", JUDGED)
def test_every_clause_that_asks_a_person_is_answered_once(name):
    answered = [each["要点"] for each in root(name, "review.yaml")["认定意见"]]
    named = root(name, "01-application.yaml")["服务功能"]
    assert len(answered) == len(set(answered)) == len(ASKING_A_PERSON) + len(named)
    assert set(answered) > ASKING_A_PERSON
    assert {each for each in answered if each not in ASKING_A_PERSON} <= {f"6.{at}" for at in range(1, FUNCTIONS + 1)}


@pytest.mark.parametrize("name", sorted(set(JUDGED) - {STALE}))
def test_copied_facts_are_still_true(name):
    copied = list(facts(name))
    assert len(copied) > 40
    assert {key for _, fact in copied for key in ("值", "指纹", "附件") if key in fact} == {"值", "指纹", "附件"}
    assert [(clause, fact) for clause, fact in copied if not holds(name, fact)] == []


def test_one_judgement_rests_on_a_statement_that_was_corrected_later():
    stale = [(clause, fact["栏目"]) for clause, fact in facts(STALE) if not holds(STALE, fact)]
    assert stale == [("5.1.finances", "利润表/净利润/本年"), ("5.1.finances", "资产负债表/负债合计/期末")]


@pytest.mark.parametrize("name", JUDGED)
def test_judges_sit_on_the_panel(name):
    review = root(name, "review.yaml")
    present = {each["姓名"] for each in review["评审"]["专家"]} | {"评审组"}
    assert {each["评审人"] for each in review["认定意见"]} <= present
    assert review["评审"]["组长"] in present


def test_reasons_are_not_one_text_copied_from_example_to_example():
    reasons = [each["理由"] for name in JUDGED for each in root(name, "review.yaml")["认定意见"]]
    assert len(reasons) > 150
    assert len(set(reasons)) > len(reasons) // 2
