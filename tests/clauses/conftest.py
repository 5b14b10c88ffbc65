from pathlib import Path
from typing import Any

import pytest

from smepp.check.rereview import for_papers
from smepp.jobs.programmes import BUILT_IN
from smepp.load.programme import read_programme
from smepp.model.programme import Programme
from smepp.model.stage import Papers, Stage

HERE = Path(__file__).parent.parent / "programmes"


def editions() -> list[Path]:
    return sorted(each.parent for shelf in (BUILT_IN, HERE) for each in shelf.glob("*/*/programme.yaml"))


EDITIONS = editions()
assert len(EDITIONS) >= 2, "the built-in programme and the fictional one"
APPLIED = {f"{each.parent.name}/{each.name}": read_programme(each) for each in EDITIONS}
REREVIEWS = {f"{name}/rereview": for_papers(each, Papers(stage=Stage.REREVIEW, year=2016)) for name, each in APPLIED.items()}
PROGRAMMES = {**APPLIED, **REREVIEWS}
"""Every edition as applications are held against it, and as re-reviews are."""


def clause_cases(*operators: str) -> list[Any]:
    found = [
        pytest.param(programme, clause, id=f"{name}:{clause.id}")
        for name, programme in PROGRAMMES.items()
        for clause in programme.clauses
        if clause.operator in operators and clause.asked
    ]
    assert found, operators
    return found


def regions(programme: Programme) -> list[str]:
    return [each.name for each in programme.regions]
