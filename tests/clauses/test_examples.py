"""The worked examples that stand in the programmes, run."""

import pytest

from smepp.check.clauses import find_all
from smepp.check.context import Context
from smepp.check.deadline import last_day
from smepp.check.facts import Facts
from smepp.check.region import district_named
from smepp.model.outcome import Outcome
from smepp.model.people import Interpretation
from tests.clauses.builder import YEAR
from tests.clauses.conftest import PROGRAMMES

OUTCOMES = {"符合": Outcome.MET, "不符合": Outcome.NOT_MET, "待定": Outcome.UNDECIDED}
CASES = [
    pytest.param(programme, clause, example, id=f"{name}:{clause.id}:{example.name}")
    for name, programme in PROGRAMMES.items()
    for clause in programme.clauses
    if clause.asked
    for example in clause.examples
]


def test_every_clause_has_examples():
    assert CASES
    for programme in PROGRAMMES.values():
        assert all(clause.examples for clause in programme.clauses)


@pytest.mark.parametrize(("programme", "clause", "example"), CASES)
def test_example(programme, clause, example):
    year = example.year or YEAR
    district = district_named(example.district, programme)
    assert district is not None or example.district is None
    reading = Interpretation(clause=clause.id, reading=example.reading or "", authority="", document=None, when=None)
    context = Context(
        programme=programme,
        year=year,
        deadline=last_day(programme.deadline, year),
        kind=programme.kinds[0],
        region=district.region if district else None,
        interpretations={clause.id: reading} if example.reading else {},
    )
    [found] = [each for each in find_all(Facts(values=example.files), context) if each.clause == clause.id]
    assert found.applies is example.applies
    assert found.outcome is OUTCOMES[example.outcome]
    if example.reading:
        assert found.reading == example.reading
