"""The words that a field may hold where the form itself leaves them to the programme."""

from collections.abc import Mapping

from smepp.check.facts import field_ref
from smepp.jobs.scaffold.uses import Field
from smepp.model import forms
from smepp.model.programme import Programme


def programme_choices(programme: Programme) -> Mapping[Field, tuple[str, ...]]:
    """By field: the programme's kinds of application, its closed lists, and the words by which clauses pick rows."""
    found: dict[Field, tuple[str, ...]] = {(forms.DOSSIER, ("申报类别",)): programme.kinds}
    for clause in programme.clauses:
        if "清单" in clause.operands:
            for field in _fields(clause.operands["字段"]):
                found[field] = programme.lists[clause.operands["清单"]]
        if clause.applies:
            for file, keys in _fields(clause.applies["名单"]):
                field = (file, (*keys, clause.applies["列"]))
                found[field] = (*found.get(field, ()), clause.applies["为"])
    return found


def _fields(raw: Mapping[str, object]) -> list[Field]:
    ref = field_ref(raw)
    return [(ref.file, tuple(step for step in route if isinstance(step, str))) for route in ref.routes]
