"""The decision formula, over every mixture of grounds."""

from itertools import product

import pytest

from smepp.check.decision import decide
from smepp.model.assessment import Decision
from smepp.model.finding import Finding, Measured, Open, Source
from smepp.model.outcome import Outcome
from smepp.model.place import Place
from smepp.model.problem import problem
from tests.engine.parts import PROGRAMME, clause_by

FACT = Place(file="01-application.yaml", route=("从业人数",))
ELSEWHERE = Place(file="10-declaration.yaml", route=("盖章",))
NUMERIC, JUDGED, PAPER = (clause_by(each).id for each in ("字段", "审查", "材料"))


def finding(clause, outcome, why=None, **more):
    return Finding(
        clause=clause, outcome=outcome, why_open=why, measured=Measured(sources=(Source(place=FACT, value=1),)), **more
    )


def error(place):
    return problem("P202", place, fact=place)


def warning(place):
    return problem("P203", place, fact=place, value=1)


MET = finding(NUMERIC, Outcome.MET)
FAILED = finding(NUMERIC, Outcome.NOT_MET)
NO_FACT = finding(NUMERIC, Outcome.UNDECIDED, Open.FACTS)
NO_PAPER = finding(PAPER, Outcome.UNDECIDED, Open.FACTS)
ASKED = finding(JUDGED, Outcome.UNDECIDED, Open.JUDGEMENT)


@pytest.mark.parametrize(
    ("findings", "problems", "decision", "because"),
    [
        ([MET], [], Decision.ELIGIBLE, "none"),
        ([MET], [warning(FACT)], Decision.ELIGIBLE, "none"),
        ([MET, ASKED], [], Decision.NEEDS_JUDGEMENT, "clause_open"),
        ([MET, ASKED, NO_FACT], [], Decision.RETURN, "fact_missing"),
        ([MET, NO_PAPER, NO_FACT], [], Decision.RETURN, "material_missing"),
        ([MET, NO_PAPER], [error(ELSEWHERE)], Decision.RETURN, "error_problem"),
        ([FAILED], [], Decision.NOT_ELIGIBLE, "clause_not_met"),
        ([FAILED, NO_FACT, ASKED], [error(ELSEWHERE)], Decision.NOT_ELIGIBLE, "clause_not_met"),
        ([FAILED], [error(FACT)], Decision.RETURN, "error_problem"),
        ([FAILED], [error(Place(file=FACT.file))], Decision.RETURN, "error_problem"),
        ([FAILED], [warning(FACT)], Decision.NOT_ELIGIBLE, "clause_not_met"),
    ],
)
def test_formula(findings, problems, decision, because):
    assert decide(findings, problems, PROGRAMME) == (decision, because)


def test_what_does_not_decide_or_apply_is_left_out():
    shown = finding(NUMERIC, Outcome.NOT_MET, decides=False)
    absent = finding(NUMERIC, Outcome.NOT_MET, applies=False)
    assert decide([shown, absent, MET], [], PROGRAMME)[0] is Decision.ELIGIBLE


def test_warnings_never_change_a_decision():
    mixtures = list(product([MET, FAILED], [MET, NO_FACT], [MET, ASKED], [[], [error(FACT)], [error(ELSEWHERE)]]))
    assert mixtures
    for *findings, problems in mixtures:
        assert decide(findings, problems, PROGRAMME) == decide(
            findings, [*problems, warning(FACT), warning(ELSEWHERE)], PROGRAMME
        )


def test_a_clause_that_fails_within_its_bounds_is_touched_through_what_is_missing():
    bounded = Finding(clause=NUMERIC, outcome=Outcome.NOT_MET, measured=Measured(missing=(FACT,)))
    assert decide([bounded], [error(FACT)], PROGRAMME)[0] is Decision.RETURN
