"""The facts of a dossier as the clauses see them: verified values in place of declared ones."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from smepp.check.walking import NOTHING, ends
from smepp.model.finding import Source
from smepp.model.people import Verification
from smepp.model.place import Place, Route
from smepp.model.programme import FieldRef
from smepp.model.record import Record


class Facts(Record):
    """Values by file, blanks taken out and verifications put in, and the verifications by place (`Place.on_key` unset).

    `contested` are the places of facts that somebody meant to correct with a verification that cannot be applied as written.
    """

    values: Mapping[str, Mapping[str, Any]]
    verified: Mapping[Place, Verification] = field(default_factory=dict)
    contested: frozenset[Place] = frozenset()

    def find(self, ref: FieldRef, words: Mapping[str, Any]) -> Source | None:
        """The first of the field's routes that is filled in. `words` stand for values in row selectors (上年 → 2012)."""
        return next(iter(self.find_all(ref, words)), None)

    def find_all(self, ref: FieldRef, words: Mapping[str, Any]) -> list[Source]:
        """What `find` gives, and what further rows that its selectors fit say of the same field."""
        root = self.values.get(ref.file, NOTHING)
        for route in ref.routes:
            places = [(Place(file=ref.file, route=at), value) for at, value in ends(root, route, words) if value is not NOTHING]
            if places:
                return [self.source(place, value) for place, value in places]
        return []

    def place(self, ref: FieldRef, words: Mapping[str, Any]) -> Place:
        """Where the field would stand: as deep as the file goes, then the keys that are absent."""
        at, _ = next(ends(self.values.get(ref.file, NOTHING), ref.routes[0], words))
        return Place(file=ref.file, route=at)

    def source(self, place: Place, value: Any) -> Source:
        """A value with what was declared where a person corrected it."""
        found = self.verified.get(place)
        if found is None:
            return Source(place=place, value=value)
        return Source(place=place, value=value, declared=found.declared, verified=True)

    def corrected_in(self, place: Place) -> tuple[Source, ...]:
        """The verified values inside a list or mapping."""
        inside = (each for each in self.verified if each.file == place.file and each.route[: len(place.route)] == place.route)
        return tuple(self.source(each, self.verified[each].verified) for each in inside if each != place)


def value_at(root: Any, route: Route) -> tuple[bool, Any]:
    """Whether there is a value at the end of a route, and which."""
    value = root
    for step in route:
        if isinstance(step, int):
            if not isinstance(value, list) or not 0 <= step < len(value):
                return False, None
            value = value[step]
        elif isinstance(value, Mapping) and step in value:
            value = value[step]
        else:
            return False, None
    return True, value


def replaced(root: Any, route: Route, new: Any) -> Any:
    """A copy of `root` with the value at an existing route replaced; what lies off the route is shared."""
    if not route:
        return new
    step, rest = route[0], route[1:]
    if isinstance(root, list) and isinstance(step, int):
        return [*root[:step], replaced(root[step], rest, new), *root[step + 1 :]]
    return {**root, step: replaced(root[step], rest, new)}


def field_ref(raw: Mapping[str, Any]) -> FieldRef:
    """A field named in a programme: {文件, 栏目} or {文件, 栏目之一}."""
    routes: Iterable[Any] = raw["栏目之一"] if "栏目之一" in raw else (raw["栏目"],)
    return FieldRef(file=raw["文件"], routes=tuple(tuple(route) for route in routes))
