"""Keys that a form does not have where they stand: mistyped, put in the wrong place, or taken from another form."""

from collections.abc import Collection

from smepp.check.per_schema import Schema, SchemaSet
from smepp.check.schema_form import Form
from smepp.check.slips import most_like, plain, same
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem
from smepp.model.record import Record

BOLD, CAREFUL = 0.5, 0.67
"""How alike a key must be to a field that is missing, and to one that may be left out."""


class Sheet(Record):
    """One mapping of a form as it was filled in: which keys it has, and which it must have and lacks."""

    file: str
    name: str
    route: Route
    keys: Collection[str]
    missing: Collection[str]


def unknown_key(key: str, sheet: Sheet, form: Form, schemas: SchemaSet) -> Problem:
    """The problem of a key that its mapping cannot have, with the best explanation that can be given.

    Where it stands for a field that is therefore missing, the place of that field is related.
    """
    place = Place(file=sheet.file, route=(*sheet.route, key), on_key=True)
    allowed = form.keys(sheet.route)
    free = [each for each in allowed if each not in sheet.keys]
    if right := _other_name(key, free, form.node(sheet.route)):
        return _mistyped(place, key, right)
    if homes := list(form.homes(key)):
        return _misplaced(place, key, homes, form)
    if right := most_like(key, [each for each in free if each in sheet.missing], BOLD):
        return _mistyped(place, key, right)
    if not sheet.route and (other := _other_form(key, sheet.name, schemas)):
        return problem("S207", place, key=key, file=_file(other), form=str(schemas[other].get("title", "")))
    if right := most_like(key, free, CAREFUL):
        return _mistyped(place, key, right)
    return problem("S204", place, key=key, allowed=allowed)


def _mistyped(place: Place, key: str, right: str) -> Problem:
    meant = Place(file=place.file, route=(*place.route[:-1], right))
    return problem("S205", place, related=(meant,), key=key, nearest=right)


def _misplaced(place: Place, key: str, homes: list[Route], form: Form) -> Problem:
    """A field of a list belongs to a row that only its writer knows, and one of several homes to one of them."""
    related: tuple[Place, ...] = ()
    if len(homes) == 1 and not any(isinstance(step, int) for step in homes[0]):
        related = (Place(file=place.file, route=(*homes[0], key)),)
    parents = tuple(dict.fromkeys(form.title(home) for home in homes))
    return problem("S206", place, related=related, key=key, parents=parents)


def _other_name(key: str, free: list[str], node: Schema) -> str | None:
    """The field of this mapping that differs only in typing, or that people also call so."""
    if exact := same(key, free):
        return exact
    properties = node["properties"]
    called = ((each, properties[each].get("alsoCalled", ())) for each in free)
    return next((each for each, names in called if plain(key) in map(plain, names)), None)


def _other_form(key: str, own: str, schemas: SchemaSet) -> str | None:
    return next((name for name, schema in schemas.items() if name != own and key in schema["properties"]), None)


def _file(name: str) -> str:
    return WHERE.get(name, f"{name}.yaml")


WHERE = {"round": "rounds/*.yaml", "recognition": "rounds/*/*.yaml", "revocation": "rounds/*/*.yaml"}
"""Forms whose files have names of their own."""
