"""Exact numbers to digits, without ever showing a number on the wrong side of another."""

from collections.abc import Collection
from decimal import Decimal
from fractions import Fraction

from smepp.model.quantity import LARGEST_EXPONENT, Number

USUAL = 2
MOST = 12


def exact(value: Number) -> Fraction | None:
    """The number as a fraction; None for one so large or small that exact arithmetic would not come back."""
    if isinstance(value, Decimal) and (not value.is_finite() or abs(value.adjusted()) > LARGEST_EXPONENT):
        return None
    return Fraction(value)


def decimals(value: Fraction) -> int | None:
    """How many decimals write the value exactly; None when more than twelve would be needed."""
    return next((digits for digits in range(MOST + 1) if 10**digits % value.denominator == 0), None)


def faithful(value: Fraction, limits: Collection[Fraction], *, separator: str = "") -> str:
    """Two decimals, or as many more as keep the value on its own side of every limit; beyond twelve `<` or `>` the limit."""
    shown = _rounded(value, MOST)
    for digits in range(USUAL, MOST + 1):
        shown = _rounded(value, digits)
        if all(_side(shown, limit) == _side(value, limit) for limit in limits):
            break
    blocked = [limit for limit in limits if _side(shown, limit) != _side(value, limit) and decimals(limit) is not None]
    if not blocked:
        return written(shown, separator=separator)
    return ("<" if value < blocked[0] else ">") + written(blocked[0], separator=separator)


def written(value: Fraction, *, separator: str = "") -> str:
    """The digits of a value that at most twelve decimals write exactly; `separator` stands between thousands."""
    digits = decimals(value) or 0
    whole = abs(value) * 10**digits
    ones, tail = divmod(whole.numerator // whole.denominator, 10**digits)
    head = f"{ones:,}".replace(",", separator)
    return ("-" if value < 0 else "") + head + (f".{tail:0{digits}d}" if digits else "")


def _side(value: Fraction, limit: Fraction) -> int:
    return (value > limit) - (value < limit)


def _rounded(value: Fraction, digits: int) -> Fraction:
    """Half away from zero."""
    scaled = abs(value) * 10**digits
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(whole if value >= 0 else -whole, 10**digits)
