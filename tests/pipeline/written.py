"""Values to YAML in any of the ways in which people and programs write it."""

import random
from decimal import Decimal
from typing import Any

import yaml

BASE: type[yaml.SafeDumper] = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class Quoting(BASE):  # type: ignore[valid-type, misc]
    """Every text in double quotes, numbers with the digits that they have, nothing named twice."""

    quote = '"'

    def ignore_aliases(self, data: Any) -> bool:
        return True


class SingleQuoting(Quoting):
    quote = "'"


def _text(dumper: Any, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=dumper.quote)


def _decimal(dumper: Any, value: Decimal) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:float", str(value).replace("E", "e"))


for _dumper in (Quoting, SingleQuoting):
    _dumper.add_representer(str, _text)
    _dumper.add_representer(Decimal, _decimal)


def block(value: Any, *, dumper: type[Any] = Quoting, indent: int = 2) -> str:
    """A key a line."""
    return _dumped(value, dumper, default_flow_style=False, indent=indent)


def flow(value: Any) -> str:
    """All in brackets."""
    return _dumped(value, Quoting, default_flow_style=True)


def shuffled(value: Any, seed: int) -> Any:
    """The same with the keys of every mapping in another order."""
    return _shuffled(value, random.Random(seed))  # noqa: S311 - not for secrets


def commented(text: str, seed: int) -> str:
    """Comments and blank lines between the lines of a text without texts of several lines."""
    dice = random.Random(seed)  # noqa: S311 - not for secrets
    lines: list[str] = []
    for line in text.splitlines(keepends=True):
        if dice.random() < 0.3:
            lines.append(dice.choice(["# 注：核对过\n", "\n", "        # a: 1\n", "#\n"]))
        lines.append(line)
    return "".join(lines)


def _dumped(value: Any, dumper: type[Any], **style: Any) -> str:
    text: str = yaml.dump(value, Dumper=dumper, allow_unicode=True, sort_keys=False, width=2**31 - 1, **style)
    return text


def _shuffled(value: Any, dice: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        dice.shuffle(keys)
        return {key: _shuffled(value[key], dice) for key in keys}
    return [_shuffled(each, dice) for each in value] if isinstance(value, list) else value
