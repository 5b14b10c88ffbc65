"""What the command says of each example, and by which clause or defect it differs from the others."""

import json
from typing import Any

import pytest

from smepp.cli.boundary import run
from tests.examples.reading import BY_NAME, OFFICE

DAY = "2013-12-31"
ELIGIBLE = ("eligible", 0)
EXPECTED: dict[str, tuple[str, int]] = {
    "yunlian-wuliu": ELIGIBLE,
    "youyang-tuchan": ELIGIBLE,
    "yongchuan-zhizao": ELIGIBLE,
    "jiulongpo-ruanjian": ELIGIBLE,
    "beibei-shengchanli": ELIGIBLE,
    "bishan-xieye": ELIGIBLE,
    "wanzhou-chuanyun": ELIGIBLE,
    "dadukou-jiancai": ("not_eligible", 1),
    "banan-mopei": ("not_eligible", 1),
    "nanan-huishang": ("return", 1),
    "hechuan-peixun": ("needs_judgement", 3),
    "fuling-zhacai": ("needs_judgement", 3),
}
SPOILT_BY = {
    "S221", "A101", "A211", "A204", "X202", "X301", "X403", "X405", "X501", "X707", "X801", "X802",
}  # fmt: skip


def report(name: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    code = run(["check", str(OFFICE / name), "--format", "json", "--on", DAY])
    [assessed] = json.loads(capsys.readouterr().out)["dossiers"]
    return code, assessed


def open_clauses(assessed: dict[str, Any], outcome: str) -> list[str]:
    """The clauses that apply, bear on the decision and were answered so."""
    return [each["clause"] for each in assessed["findings"] if each["outcome"] == outcome and each["applies"] and each["decides"]]


def other_answers(assessed: dict[str, Any]) -> set[tuple[str, str]]:
    """Clauses that would be answered otherwise under another reading or in another region."""
    return {
        (each["clause"], other["reading"])
        for each in assessed["findings"]
        for other in each["alternatives"]
        if other["outcome"] != each["outcome"]
    }


def test_every_example_has_an_expected_decision():
    assert set(EXPECTED) == set(BY_NAME)
    assert {code for _, code in EXPECTED.values()} == {0, 1, 3}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_decision_and_exit_code(name, capsys):
    code, assessed = report(name, capsys)
    assert (assessed["decision"], code) == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - {"nanan-huishang", "fuling-zhacai", "wanzhou-chuanyun"}))
def test_sound_papers_give_no_problem(name, capsys):
    assert report(name, capsys)[1]["problems"] == []


def test_spoilt_papers_give_the_defects_that_were_put_in(capsys):
    assert {each["code"] for each in report("nanan-huishang", capsys)[1]["problems"]} == SPOILT_BY


@pytest.mark.parametrize("name", ["dadukou-jiancai", "banan-mopei"])
def test_one_clause_alone_is_not_met(name, capsys):
    assert open_clauses(report(name, capsys)[1], "not_met") == ["5.3.staff"]


def test_one_stale_judgement_alone_keeps_a_clause_open(capsys):
    assessed = report("fuling-zhacai", capsys)[1]
    assert open_clauses(assessed, "undecided") == ["5.1.finances"]
    assert {each["code"] for each in assessed["problems"]} == {"P104"}


def test_reading_and_region_matter_only_where_they_are_meant_to(capsys):
    seen = {name: other_answers(report(name, capsys)[1]) for name in EXPECTED}
    assert {name: answers for name, answers in seen.items() if answers} == {
        "jiulongpo-ruanjian": {("5.3.ratio", "同时"), ("5.3.ratio", "分别")},
        "yongchuan-zhizao": {("5.1.operation", "上年末")},
        "wanzhou-chuanyun": {(clause, "一小时经济圈") for clause in ("5.1.assets", "5.3.staff", "5.4.firms")},
    }


def test_figures_on_the_threshold_leave_no_margin(capsys):
    findings = {each["clause"]: each for each in report("yongchuan-zhizao", capsys)[1]["findings"]}
    exact = ["5.1.operation", "5.1.assets", "5.3.staff", "5.3.ratio", "5.4.firms", "5.4.satisfaction"]
    assert {clause: findings[clause]["margin"] for clause in exact} == dict.fromkeys(exact, 0)
