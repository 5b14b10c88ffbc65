"""Every code of the family has a bad case, and every case says exactly what it should."""

import pytest

from smepp.model.codes import FAMILIES
from tests.papers.base import good, problems, texts
from tests.papers.cases import CASES
from tests.papers.cases.case import Case

ELSEWHERE = {"X115"}
"""Made by check_privacy, tested beside it."""


def test_the_good_papers_give_no_problem():
    assert problems({}) == ()


def test_every_code_has_a_case():
    assert {each.code for each in CASES} | ELSEWHERE == set(FAMILIES["X"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_exact_texts(case: Case):
    assert any(line.startswith(case.code) for line in case.said)
    assert texts(case.changes) == case.said


def test_cases_are_distinct():
    names = [each.name for each in CASES]
    assert len(names) == len(set(names))


def test_the_good_papers_stay_good():
    problems(CASES[0].changes)
    assert good() == good()
    assert problems({}) == ()
