"""A right form with one place changed, and the problems of it."""

from copy import deepcopy
from typing import Any

from smepp.check.schema import check_schema
from smepp.load.schemas import form_schemas
from smepp.model.loaded import Document
from smepp.model.place import Route
from smepp.model.problem import Problem
from tests.schemas.instances import filled
from tests.schemas.mutations import get

GONE = object()


def patched(name: str, *changes: tuple[Route, Any]) -> dict[str, Any]:
    """The form filled in, with values replaced, added, or taken away (GONE)."""
    form: dict[str, Any] = deepcopy(filled(name)[0])
    for route, value in changes:
        holder = get(form, route[:-1])
        if value is GONE:
            del holder[route[-1]]
        else:
            holder[route[-1]] = value
    return form


def problems(name: str, *changes: tuple[Route, Any]) -> tuple[Problem, ...]:
    """The problems of the form with these changes."""
    document = Document(path=f"{name}.yaml", value=patched(name, *changes))
    return check_schema(document, name, form_schemas())


def only(name: str, *changes: tuple[Route, Any]) -> Problem:
    """The one problem of the form with these changes."""
    found = problems(name, *changes)
    assert len(found) == 1, found
    return found[0]
