"""What a form does not take is no fact (不合表的内容不是事实)."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from smepp.check.facts import value_at
from smepp.model.place import Place, Route
from smepp.model.problem import Problem

Values = Mapping[str, Mapping[str, Any]]


def sound(values: Values, problems: Iterable[Problem], kept: Collection[Place] = ()) -> Values:
    """The values without those that the schema's `problems` are about; in a list None stays in their stead.

    A mistyped word would else pass for a wrong one, and half a person for a number of staff. Places in `kept` stay: there
    somebody has put a verified value.
    """
    cleaned: dict[str, Mapping[str, Any]] = dict(values)
    for each in problems:
        place = each.place
        if place.route and not place.on_key and place not in kept and value_at(cleaned.get(place.file), place.route)[0]:
            cleaned[place.file] = _without(cleaned[place.file], place.route)
    return cleaned


def _without(root: Any, route: Route) -> Any:
    step, rest = route[0], route[1:]
    if isinstance(root, list) and isinstance(step, int):
        return [*root[:step], _without(root[step], rest) if rest else None, *root[step + 1 :]]
    if rest:
        return {**root, step: _without(root[step], rest)}
    return {key: value for key, value in root.items() if key != step}
