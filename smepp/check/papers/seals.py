"""Seals and signatures that the forms say are missing (盖章、签字)."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, place
from smepp.model.forms import (
    APPLICATION,
    DECLARATION,
    FACILITIES,
    FINANCIALS,
    LEGAL_PERSON,
    PERSONNEL,
    PLAN,
    RECOMMENDATION,
    SERVICES,
)
from smepp.model.problem import Problem, problem

SEAL, SIGNATURE = "盖章", "法定代表人签字"
MISSING = "否"
FLAGS = (
    ("X801", APPLICATION, SIGNATURE),
    ("X801", APPLICATION, SEAL),
    ("X801", LEGAL_PERSON, SEAL),
    ("X801", FINANCIALS, SEAL),
    ("X802", FINANCIALS, "单位负责人签章"),
    ("X802", FINANCIALS, "会计主管签章"),
    ("X802", FACILITIES, SEAL),
    ("X802", PERSONNEL, SEAL),
    ("X802", SERVICES, SEAL),
    ("X802", PLAN, SEAL),
    ("X801", DECLARATION, SIGNATURE),
    ("X801", DECLARATION, SEAL),
    ("X803", RECOMMENDATION, SEAL),
)
"""The code for each flag: an error where the paper is worth nothing without it."""


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """A problem for each flag that says no."""
    for code, file, field in FLAGS:
        if at(values, file, field) == MISSING:
            yield problem(code, place(file, field), field=field)
