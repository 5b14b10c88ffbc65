"""Programme files read with PyYAML alone, by the rules that the project's own loader follows."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml


class PlainLoader(yaml.SafeLoader):
    """Numbers as in JSON, true/false and null; anything else is text. Each key once."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - the base class declares it so

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [each.value for each, _ in node.value]
        twice = {each for each in keys if keys.count(each) > 1}
        assert not twice, f"{node.start_mark}: {twice}"
        return super().construct_mapping(node, deep)


for _tag, _pattern in (
    ("null", r"~|null|"),
    ("bool", r"true|false"),
    ("int", r"-?(0|[1-9][0-9]*)"),
    ("float", r"-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?"),
):
    PlainLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), None)


def _decimal(loader: PlainLoader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(str(loader.construct_scalar(node)))


PlainLoader.add_constructor("tag:yaml.org,2002:float", _decimal)


def load(path: Path) -> dict[str, Any]:
    """The content of one file."""
    content = yaml.load(path.read_text(encoding="utf-8"), PlainLoader)  # noqa: S506 - a safe loader
    assert isinstance(content, dict), path
    return content


def events(path: Path) -> list[yaml.Event]:
    """What the parser sees in one file, before anything is resolved."""
    return list(yaml.parse(path.read_text(encoding="utf-8"), yaml.SafeLoader))
