"""From all that a schema objects to, the few problems that a person has to mend."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from smepp.check.per_schema import SchemaSet
from smepp.check.schema_explain import FORBIDDEN, Defect, defects
from smepp.check.schema_form import Form, field
from smepp.check.schema_keys import Sheet, unknown_key
from smepp.check.schema_values import BY_WEIGHT, value_problems
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem


def schema_problems(file: str, name: str, schemas: SchemaSet, value: dict[str, Any]) -> tuple[Problem, ...]:
    """The problems of a form's content (blanks already taken out), in the order of the form.

    What follows from another problem is left out: the missing field whose key is mistyped, a rule that depends on a wrong
    value, what stands in a field that may not be there, a second problem of one place. At least one problem remains of any defect.
    """
    form = Form(schemas[name])
    found = _causes(defects(schemas[name], value))
    problems = [
        *_blank_rows(file, found),
        *_values(file, form, found),
        *_forbidden(file, found),
        *_keys(file, name, schemas, found),
    ]
    problems.sort(key=lambda each: (form.rank(each.place.route), each.code))
    first = {each.place: each for each in reversed(problems)}
    return tuple(each for each in problems if each is first[each.place])


def _causes(found: tuple[Defect, ...]) -> tuple[Defect, ...]:
    """The defects that do not merely follow from others."""
    wrong = {each.route for each in found if each.keyword in BY_WEIGHT}
    kept = [each for each in found if not (_leans_on_value(each) and wrong.intersection(each.triggers))]
    ruled_out = {each.route for each in kept if each.keyword == FORBIDDEN}
    return tuple(each for each in kept if each.keyword == FORBIDDEN or not any(_within(each.route, route) for route in ruled_out))


def _leans_on_value(defect: Defect) -> bool:
    return defect.by_value or defect.keyword == FORBIDDEN


def _within(route: Route, outer: Route) -> bool:
    return route[: len(outer)] == outer


def _is_blank_row(defect: Defect) -> bool:
    return defect.found == {} and bool(defect.route) and isinstance(defect.route[-1], int)


def _blank_rows(file: str, found: Iterable[Defect]) -> Iterator[Problem]:
    for route in dict.fromkeys(each.route for each in found if _is_blank_row(each)):
        yield problem("S203", Place(file=file, route=route), list=field(route), row=int(route[-1]) + 1)


def _values(file: str, form: Form, found: Iterable[Defect]) -> Iterator[Problem]:
    broken: dict[Route, list[Defect]] = defaultdict(list)
    for each in found:
        if each.keyword in BY_WEIGHT:
            broken[each.route].append(each)
    for route, defects_there in broken.items():
        yield from value_problems(file, defects_there, form.node(route))


def _forbidden(file: str, found: Iterable[Defect]) -> Iterator[Problem]:
    for route, because in {each.route: each.triggers[-1:] for each in found if each.keyword == FORBIDDEN}.items():
        related = tuple(Place(file=file, route=trigger) for trigger in because)
        names = tuple(field(trigger) for trigger in because)
        yield problem("S208", Place(file=file, route=route, on_key=True), related=related, field=field(route), because=names)


def _keys(file: str, name: str, schemas: SchemaSet, found: tuple[Defect, ...]) -> Iterator[Problem]:
    """Unknown keys first, for they may be the missing ones."""
    form = Form(schemas[name])
    lacking = _lacking(form, found)
    either = _either(found)
    explained: set[Route] = set()
    for each in found:
        if each.keyword == "additionalProperties":
            missing = (*lacking.get(each.route, ()), *(key for group in either.get(each.route, ()) for key in group))
            sheet = Sheet(file=file, name=name, route=each.route, keys=each.found, missing=missing)
            for key in sorted(set(each.found) - set(form.keys(each.route))):
                strange = unknown_key(key, sheet, form, schemas)
                explained.update(place.route for place in strange.related)
                yield strange
    for route, keys in lacking.items():
        yield from _missing(file, route, [key for key in keys if (*route, key) not in explained], form)
    for route, groups in either.items():
        for group in groups:
            if not any((*route, key) in explained for key in group):
                fields = tuple(key for key in form.keys(route) if key in group)
                yield problem("S209", Place(file=file, route=(*route, group[-1]), on_key=True), fields=fields)


def _either(found: Iterable[Defect]) -> dict[Route, list[tuple[str, ...]]]:
    """For each mapping the groups of fields of which it has none, and should have one."""
    groups: dict[Route, list[tuple[str, ...]]] = defaultdict(list)
    for each in found:
        if _is_choice(each):
            groups[each.route].append((*each.instead, *each.wanted))
    return groups


def _is_choice(defect: Defect) -> bool:
    """Whether a field is wanted only because none of others is there that would do as well."""
    return defect.keyword == "required" and bool(defect.instead) and len(defect.wanted) == 1 and not _is_blank_row(defect)


def _lacking(form: Form, found: Iterable[Defect]) -> dict[Route, list[str]]:
    """For each mapping that lacks fields, which ones, in the order of the form."""
    lacking: dict[Route, set[str]] = defaultdict(set)
    for each in found:
        if each.keyword == "required" and not _is_choice(each) and not _is_blank_row(each):
            lacking[each.route].update(set(each.wanted) - set(each.found))
    return {route: [key for key in form.keys(route) if key in keys] for route, keys in lacking.items()}


def _missing(file: str, route: Route, keys: list[str], form: Form) -> Iterator[Problem]:
    if not keys:
        return
    place, *others = (Place(file=file, route=(*route, key), on_key=True) for key in keys)
    if not others:
        about = str(form.node(place.route).get("description", ""))
        yield problem("S201", place, field=keys[0], about=about)
    else:
        yield problem("S202", place, related=tuple(others), fields=tuple(keys), count=len(keys))
