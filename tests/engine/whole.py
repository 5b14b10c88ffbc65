"""A whole dossier held against the rules, with what a test changes in it."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from smepp.check.against import Against
from smepp.check.assess import assess
from smepp.check.facts import replaced, value_at
from smepp.load.schemas import form_schemas
from smepp.model import forms
from smepp.model.assessment import Assessment
from smepp.model.dossier import Dossier
from smepp.model.finding import Finding
from smepp.model.loaded import Document
from smepp.model.office import Office
from tests.engine.parts import PROGRAMME
from tests.examples.reading import dossier

GOOD = "yunlian-wuliu"
LAST = "2013-02-28"


def good() -> Dossier:
    """An example in which nothing is wrong and every clause is met."""
    return dossier(GOOD)


def changed(given: Dossier, file: str, route: tuple[Any, ...], value: Any) -> Dossier:
    """The dossier with a value set; a list may grow by one row."""
    root = deepcopy(given.value(file)) or {}
    *above, last = route
    exists, holder = value_at(root, tuple(above))
    assert exists, route
    new: Any = {**holder, last: value} if isinstance(holder, dict) else [*holder[:last], value, *holder[last + 1 :]]
    return with_root(given, file, replaced(root, tuple(above), new))


def with_root(given: Dossier, file: str, root: dict[str, Any]) -> Dossier:
    return replace(given, documents={**given.documents, file: Document(path=file, value=root)})


def asked(given: Dossier, *, on: str | None = None, office: Office | None = None) -> Assessment:
    return assess(given, Against(programme=PROGRAMME, deadline=LAST, office=office, on=on, schemas=form_schemas()))


def of(assessment: Assessment, operator: str, unit: str | None = None) -> Finding:
    """The finding of the first deciding clause with an operator (and unit)."""
    clause = next(each for each in PROGRAMME.clauses if each.operator == operator and each.decides and unit in (None, each.unit))
    return next(each for each in assessment.findings if each.clause == clause.id)


def codes(assessment: Assessment) -> list[str]:
    return [each.code for each in assessment.problems]


def correction(file: str, field: str, declared: Any, verified: Any, **more: Any) -> dict[str, Any]:
    """A verification as the form asks for it."""
    return {
        "文件": file,
        "栏目": field,
        "申报值": declared,
        "核实值": verified,
        "理由": "与原件不符",
        "依据": "查看原件",
        "核实人": "周明",
        "日期": "2013-02-20",
        **more,
    }


def corrected(given: Dossier, *rows: dict[str, Any], file: str = forms.RECOMMENDATION) -> Dossier:
    return changed(given, file, ("核实",), list(rows))
