"""How a value reads in a message."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from smepp.model.called import Called
from smepp.model.place import Place, Route
from smepp.model.quantity import LARGEST_EXPONENT

_YES_NO = {"zh": {True: "是", False: "否"}, "en": {True: "yes", False: "no"}}
_JOIN = {"zh": "、", "en": ", "}
_ABSENT = {"zh": "（空）", "en": "(empty)"}
_RANGE = {"zh": "至", "en": "-"}
LONGEST = 64
"""Characters of a text that are shown: a SHA-256 stands in full."""
SHORTEST_RANGE = 3


def show(value: Any, lang: str) -> str:
    """A parameter as text: numbers in plain digits, lists joined, days with their weekday, places as file and route, long texts shortened."""
    if value is None:
        return _ABSENT[lang]
    if isinstance(value, bool):
        return _YES_NO[lang][value]
    if isinstance(value, Place):
        return show_place(value)
    if isinstance(value, str):
        return shorten(value.english if lang == "en" and isinstance(value, Called) and value.english else value)
    if isinstance(value, (list, tuple)):
        return _JOIN[lang].join(show(item, lang) for item in value)
    return show_number(value) if isinstance(value, (int, Decimal, Fraction)) else _other(value, lang)


def _other(value: Any, lang: str) -> str:
    if isinstance(value, date):
        from smepp.messages.days import full_day  # few messages speak of days

        return full_day(value, "en" if lang == "en" else "zh")
    return "{…}" if isinstance(value, Mapping) else str(value)


def show_number(value: int | Decimal | Fraction) -> str:
    """A number without exponent (save a monstrous one); a whole Decimal or Fraction without a fractional part; else the fraction as it is."""
    if isinstance(value, Fraction):
        return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"
    if isinstance(value, Decimal):
        if not value.is_finite() or abs(value.adjusted()) > LARGEST_EXPONENT:
            return str(value)
        plain = f"{value:f}"
        return plain.rstrip("0").rstrip(".") if "." in plain else plain
    return str(value)


def show_rows(rows: Sequence[int], lang: str) -> str:
    """Row numbers in rising order, runs of at least three as a range: 1, 3, 127-156."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return _JOIN[lang].join(_run(run, lang) for run in runs)


def _run(run: list[int], lang: str) -> str:
    if len(run) < SHORTEST_RANGE:
        return _JOIN[lang].join(map(str, run))
    return f"{run[0]}{_RANGE[lang]}{run[-1]}"


def show_route(route: Route) -> str:
    """Keys joined by a slash; list rows counted from 1, as people count and as verifications are written."""
    return "/".join(str(step + 1) if isinstance(step, int) else step for step in route)


def show_place(place: Place) -> str:
    """File and route, as `05-personnel.yaml 人员/3/学历`."""
    return f"{place.file} {show_route(place.route)}" if place.route else place.file


def shorten(text: str, limit: int = LONGEST) -> str:
    """The text on one line, cut in the middle of nothing: the first `limit` characters and an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[:limit]}…"
