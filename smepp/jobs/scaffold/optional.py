"""Which fields of a form may be left out, and on what that depends."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Schema = Mapping[str, Any]
Conditions = Mapping[str, tuple[str, ...]]
"""By field on which it depends: the words that make another field necessary."""


def conditions(branches: Sequence[Schema], name: str) -> Conditions:
    """When a field that is not always necessary becomes so, by the `if` and `then` of its form."""
    found: dict[str, tuple[str, ...]] = {}
    for branch in branches:
        if name in branch.get("then", {}).get("required", ()):
            for field, word in _constants(branch):
                found[field] = (*found.get(field, ()), word)
    return found


def needed(parent: Schema, name: str) -> bool:
    """Whether a field is always necessary, or as long as another one, which says that there is nothing, is not given."""
    branches = (parent, *(each.get("else", {}) for each in parent.get("allOf", ())))
    return any(name in each.get("required", ()) for each in branches)


def inside(branches: Sequence[Schema], name: str) -> tuple[Schema, ...]:
    """The same branches as they bear on the fields inside of a field."""
    thens = [(branch["if"], branch.get("then", {}).get("properties", {}).get(name)) for branch in branches]
    return tuple({"if": condition, "then": child} for condition, child in thens if isinstance(child, Mapping))


def _constants(branch: Schema) -> Iterator[tuple[str, str]]:
    for field, rule in branch["if"].get("properties", {}).items():
        if "const" in rule:
            yield field, rule["const"]
