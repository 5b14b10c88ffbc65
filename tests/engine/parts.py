"""Small programmes and dossiers for the tests of the engine."""

from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts
from smepp.model.dossier import Dossier
from smepp.model.loaded import Document
from smepp.model.programme import Clause, Programme, Reading
from tests.clauses.conftest import PROGRAMMES

PROGRAMME: Programme = next(each for each in PROGRAMMES.values() if any(c.operator == "比例" for c in each.clauses))


def clause_by(operator: str) -> Clause:
    return next(each for each in PROGRAMME.clauses if each.operator == operator)


def dossier(**files: dict[str, Any]) -> Dossier:
    """A dossier from roots by file stem with underscores: `application` for 01-application.yaml is not guessed; pass full names."""
    return Dossier(name="x", documents={path: Document(path=path, value=root) for path, root in files.items()})


def context(**changes: Any) -> Context:
    given = {"programme": PROGRAMME, "year": 2013, "deadline": "2013-02-28", "region": "一小时经济圈", "kind": PROGRAMME.kinds[0]}
    return Context(**{**given, **changes})


def facts(values: dict[str, Any]) -> Facts:
    return Facts(values=values)


def reading_of(clause: Clause) -> Reading | None:
    """The reading that holds where nobody interprets."""
    return next((each for each in clause.readings if each.name == clause.reading), None)
