"""A value of another type than its field asks for."""

from decimal import Decimal

from smepp.check.per_schema import Schema
from smepp.check.schema_explain import Defect, accepts
from smepp.check.schema_form import field
from smepp.check.schema_texts import as_typed, choice_problem, hint, is_blank, quoted, text_problem
from smepp.check.slip_numbers import number_in
from smepp.model.place import Place
from smepp.model.problem import Problem, problem


def type_problem(place: Place, defect: Defect, node: Schema) -> Problem:
    """The problem of a value whose type is wrong, and where it can be told, the value as it should be."""
    if is_blank(defect.found):
        return problem("S227", place, field=field(place.route))
    wanted = defect.wanted if isinstance(defect.wanted, list) else [defect.wanted]
    if "string" in wanted:
        return _not_text(place, defect, node) if len(wanted) == 1 else _plainly("S217", place, defect)
    if "array" in wanted:
        return _plainly("S215", place, defect)
    if "object" in wanted:
        return problem(
            "S216", place, field=field(place.route), value=as_typed(defect.found), fields=tuple(node.get("properties", {}))
        )
    return _not_number(place, defect, node)


def _plainly(code: str, place: Place, defect: Defect) -> Problem:
    return problem(code, place, field=field(place.route), value=as_typed(defect.found))


def _not_number(place: Place, defect: Defect, node: Schema) -> Problem:
    name, found = field(place.route), defect.found
    if _is_number(found):
        return _plainly("S214", place, defect)
    if isinstance(found, str):
        right = number_in(found)
        if right is not None and accepts(node, right):
            return problem("S212", place, field=name, value=found, right=right)
    return problem("S213", place, field=name, value=as_typed(found), hint=hint(node))


def _not_text(place: Place, defect: Defect, node: Schema) -> Problem:
    found = defect.found
    if "enum" in node and not isinstance(found, (list, dict)):
        return choice_problem(place, found, node)
    if not _is_number(found):
        return _plainly("S211", place, defect)
    if accepts(node, str(found)):
        return problem("S218", place, field=field(place.route), value=as_typed(found), right=quoted(str(found)))
    return text_problem(place, defect, node)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)
