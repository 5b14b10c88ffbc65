"""Values to JSON text: numbers exactly as they are, characters readable, the same bytes for the same values."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from smepp.wording.digits import decimals, exact, written

_SURROGATE = re.compile("[\ud800-\udfff]")
INDENT = "  "
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def dump(value: Any) -> str:
    """The JSON text of dicts, lists, texts, truth values, None and exact numbers, ending with a newline.

    A Decimal keeps its value digit by digit. A Fraction becomes a number when at most twelve decimals write it, else a text
    `a/b`. A lone surrogate (from a file name that is not UTF-8) becomes its escape.
    """
    parts: list[str] = []
    _write(value, "\n", parts)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", "".join(parts) + "\n")


def compact(value: Any) -> str:
    """The same on one line, without a newline."""
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", _line(value))


def _line(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_text(key)}: {_line(each)}" for key, each in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_line, value)) + "]"
    return _scalar(value)


def _write(value: Any, newline: str, parts: list[str]) -> None:
    if isinstance(value, Mapping) and value:
        _container("{}", [(f"{_text(key)}: ", each) for key, each in value.items()], newline, parts)
    elif isinstance(value, (list, tuple)) and any(isinstance(each, (Mapping, list, tuple)) and each for each in value):
        _container("[]", [("", each) for each in value], newline, parts)
    else:
        parts.append(_scalar(value))


def _container(brackets: str, items: list[tuple[str, Any]], newline: str, parts: list[str]) -> None:
    inside = newline + INDENT
    opening = brackets[0]
    for key, each in items:
        parts.append(opening + inside + key)
        _write(each, inside, parts)
        opening = ","
    parts.append(newline + brackets[1])


def _scalar(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_scalar(each) for each in value)}]"
    if isinstance(value, (Decimal, Fraction)):
        return _number(value)
    return _text(value)


def _text(value: Any) -> str:
    return _ENCODE(value)


def _number(value: Decimal | Fraction) -> str:
    whole = exact(value)
    if whole is None:
        # Beyond all reckoning, yet a number to JSON: 1E+999999. Infinity and NaN are none.
        return str(value) if isinstance(value, Decimal) and value.is_finite() else _text(str(value))
    if decimals(whole) is not None:
        return written(whole)
    return f"{value:f}" if isinstance(value, Decimal) else _text(f"{whole.numerator}/{whole.denominator}")
