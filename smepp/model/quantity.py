"""Exact numbers, and numbers known only between two bounds."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

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


def is_number(value: object) -> bool:
    """Whether a loaded value is a number (a truth value is none)."""
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)
