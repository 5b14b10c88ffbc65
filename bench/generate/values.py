"""Values that are written in a way of their own."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

Tree = dict[str, Any]


class Code(str):
    """Digits that are text: always written in quotes, as the forms ask."""

    __slots__ = ()


class Flow(list[Any]):
    """A list written on one line in brackets."""


def para(*sentences: str) -> str:
    """Join the sentences of a longer text, one a line."""
    return "\n".join(sentences)


def yuan(text: str) -> Decimal | int:
    """Read an amount in yuan; whole amounts become int, as a clerk leaves out `.00`."""
    value = Decimal(text)
    return int(value) if value == value.to_integral_value() else value


def fen(amount: int) -> Decimal | int:
    """Turn an amount in fen into yuan."""
    return amount // 100 if amount % 100 == 0 else Decimal(amount).scaleb(-2)


def wan(amount: Decimal | int) -> str:
    """Say an amount in 万元 with two places, as texts do."""
    return f"{(Decimal(amount) / 10000).quantize(Decimal('0.01')):f}"


def percent(part: Decimal | int, whole: Decimal | int) -> str:
    """Say a share in per cent with one place."""
    return f"{(Decimal(part) * 100 / Decimal(whole)).quantize(Decimal('0.1')):f}"


def without_empty(tree: Tree) -> Tree:
    """Leave out the keys that have nothing to say."""
    return {key: value for key, value in tree.items() if value is not None}


def total(rows: Sequence[Tree], key: str) -> Decimal | int:
    """Add up one column."""
    result: Decimal | int = sum((row[key] for row in rows), 0)
    return result
