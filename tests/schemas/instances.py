"""Fills in forms from their schemas."""

from functools import cache
from itertools import combinations, product
from typing import Any

from smepp.check.schema_explain import accepts
from smepp.load.schemas import schema
from tests.schemas.nodes import CONDITIONS


@cache
def filled(name: str) -> tuple[dict[str, Any], ...]:
    """Right contents of a form: as much filled in as the rules allow, once for each way that they allow it."""
    found = tuple(_rebuilt(each) for each in _variants(schema(name)))
    assert found
    assert all(accepts(schema(name), each) for each in found)
    return found


def _rebuilt(value: Any) -> Any:
    """The value with every row an object of its own, so that a change in one shows in no other (deepcopy keeps them one)."""
    if isinstance(value, dict):
        return {key: _rebuilt(child) for key, child in value.items()}
    return [_rebuilt(item) for item in value] if isinstance(value, list) else value


def _variants(node: dict[str, Any]) -> list[Any]:
    if "properties" in node:
        return _mappings(node)
    if "items" in node:
        rows = _variants(node["items"])
        return [rows[:1] if node.get("uniqueItems") else [*rows, rows[0]]]
    return _leaves(node)


def _leaves(node: dict[str, Any]) -> list[Any]:
    if choices := node.get("enum", node.get("examples")):
        return list(choices)
    plain = {"string": "文字", "integer": 1, "number": 1}
    kind = node["type"] if isinstance(node["type"], str) else node["type"][0]
    return [plain[kind]]


def _mappings(node: dict[str, Any]) -> list[Any]:
    """All keys with their first values, but each value that a rule asks for; then without as few keys as the rules demand."""
    children = {key: _variants(child) for key, child in node["properties"].items()}
    asked = [key for rule in node.get("allOf", ()) for key in rule["if"].get("properties", {})]
    base = {key: variants[0] for key, variants in children.items()}
    chosen = [dict(zip(asked, values, strict=True)) for values in product(*(children[key] for key in asked))]
    full = [{**base, **each} for each in chosen]
    found = [each for each in full if accepts(node, each)]
    ruled = _ruled(node.get("allOf", ()))
    for size in range(1, 4):
        for keys, each in product(combinations(ruled, size), full):
            without = {key: value for key, value in each.items() if key not in keys}
            if accepts(node, without) and not any(set(without) < set(more) for more in found) and without not in found:
                found.append(without)
    return found


def _ruled(rules: Any) -> list[str]:
    """The keys whose presence a condition asks for or forbids."""
    keys: dict[str, None] = {}
    for rule in rules:
        for part in (rule, *(rule[key] for key in CONDITIONS if isinstance(rule.get(key), dict))):
            keys.update(dict.fromkeys(part.get("required", ())))
            keys.update(dict.fromkeys(part.get("properties", {})))
            if part is not rule and "if" in part:
                keys.update(dict.fromkeys(_ruled([part])))
    return list(keys)
