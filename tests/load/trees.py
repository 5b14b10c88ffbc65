"""Generated trees of plain values, and the texts that write them down."""

import json
import re
from decimal import Decimal
from typing import Any

import yaml
from hypothesis import strategies as st

from smepp.load.strict.characters import FORBIDDEN
from smepp.model.place import Route

_UNFIT = re.compile(f"[{FORBIDDEN}\t\r]")
_LIKE_A_WINDOWS_PATH = re.compile(r"^[A-Za-z]:\n|\n.*\.[A-Za-z0-9]{2,5}$", re.DOTALL)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).filter(
    lambda text: not _UNFIT.search(text) and not _LIKE_A_WINDOWS_PATH.search(text)
)
keys = texts.filter(lambda text: text and "\n" not in text)  # the emitter writes an empty key with a question mark
decimals = st.decimals(-(10**12), 10**12, places=2)
scalars = st.none() | st.booleans() | st.integers(-(10**30), 10**30) | decimals | texts
trees = st.dictionaries(
    keys,
    st.recursive(scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4), max_leaves=12),
    max_size=5,
)


class Quoting(yaml.SafeDumper):
    """Every text in quotes; numbers as they are."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"' if len(value) % 2 else "'")


def _decimal(dumper: yaml.SafeDumper, value: Decimal) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:float", f"{value:f}")


Quoting.add_representer(str, _text)
Quoting.add_representer(Decimal, _decimal)


def dumped(tree: dict[str, Any], *, flow: bool = False) -> str:
    return yaml.dump(tree, Dumper=Quoting, allow_unicode=True, default_flow_style=flow, sort_keys=False)


def in_block(tree: dict[str, Any]) -> tuple[str, dict[Route, int]]:
    """Block YAML with the line of every scalar."""
    lines: list[str] = []
    where: dict[Route, int] = {}
    _mapping(tree, (), 0, lines, where)
    return "\n".join([*lines, ""]) if lines else "{}\n", where


def _mapping(tree: dict[str, Any], route: Route, depth: int, lines: list[str], where: dict[Route, int]) -> None:
    for key, value in tree.items():
        lines.append(f"{' ' * depth}{json.dumps(key, ensure_ascii=False)}:")
        _node(value, (*route, key), depth, lines, where)


def _node(value: Any, route: Route, depth: int, lines: list[str], where: dict[Route, int]) -> None:
    if isinstance(value, dict) and value:
        _mapping(value, route, depth + 2, lines, where)
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            lines.append(f"{' ' * depth}  -")
            _node(item, (*route, index), depth + 2, lines, where)
    else:
        lines[-1] += f" {_scalar(value)}"
        where[route] = len(lines)


def _scalar(value: Any) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)
