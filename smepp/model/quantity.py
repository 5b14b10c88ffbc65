"""Exact numbers, and numbers known only between two bounds."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeGuard

Number = int | Decimal | Fraction


@dataclass(frozen=True)
class Bounds:
    """A figure that is at least `low` and at most `high`; None means no bound on that side."""

    low: Number | None
    high: Number | None

    @property
    def exact(self) -> bool:
        """Whether both bounds are the same number."""
        return self.low is not None and self.low == self.high


def exactly(value: Number) -> Bounds:
    """The bounds of a number that is fully known."""
    return Bounds(value, value)


def is_number(value: object) -> TypeGuard[int | Decimal]:
    """Whether a loaded value is a number that can be reckoned with (a truth value is none)."""
    if isinstance(value, Decimal):
        # An exponent such as 1e999999999 is a number to the reader, but no exact arithmetic survives it.
        return value.is_finite() and abs(value.adjusted()) <= LARGEST_EXPONENT
    return isinstance(value, int) and not isinstance(value, bool)


LARGEST_EXPONENT = 30


def difference(left: Number, right: Number) -> Number:
    """`left` minus `right`, exactly: an int when whole, else a Fraction (Decimal and Fraction do not mix, Fraction takes both)."""
    exact = Fraction(left) - Fraction(right)
    return exact.numerator if exact.denominator == 1 else exact
