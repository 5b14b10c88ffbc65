"""The tests that the words of the law name (不低于, 以上 …), on figures known exactly or between bounds."""

from collections.abc import Collection
from fractions import Fraction
from typing import Any

from smepp.model.outcome import Outcome, of_bool
from smepp.model.quantity import Bounds, Number, difference

AT_LEAST = frozenset({"不低于", "不少于", "以上"})
AT_MOST = frozenset({"不超过", "以下"})


def compare(word: str, figure: Bounds, threshold: Number) -> tuple[Outcome, Number | None]:
    """The outcome of a numeric test and its margin: how far the figure lies on the good side, negative when short.

    The threshold itself passes under every word. The margin of a figure between bounds is that of the bound that decided;
    None while undecided. Raises KeyError for a word that names no numeric test.
    """
    if word in AT_LEAST:
        return _at_least(figure.low, figure.high, threshold)
    if word in AT_MOST:
        return _at_least(_negative(figure.high), _negative(figure.low), -Fraction(threshold))
    raise KeyError(word)


def _at_least(low: Number | None, high: Number | None, threshold: Number) -> tuple[Outcome, Number | None]:
    if low is not None and low >= threshold:
        return Outcome.MET, difference(low, threshold)
    if high is not None and high < threshold:
        return Outcome.NOT_MET, difference(high, threshold)
    return Outcome.UNDECIDED, None


def among(value: Any, allowed: Collection[Any]) -> Outcome:
    """属于: a value, or every one of a list of values, is among those allowed."""
    values = value if isinstance(value, list) else [value]
    return of_bool(all(each in allowed for each in values))


def _negative(number: Number | None) -> Number | None:
    # The sign of a Decimal is turned with rounding, that of a Fraction is not.
    return None if number is None else -Fraction(number)
