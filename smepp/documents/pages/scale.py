"""Where a figure stands on a strip (刻度): the threshold always in the same place, from there on by what is measured.

Positions run from -2 to 3 whatever the scale; 0 is the threshold.
"""

from fractions import Fraction
from typing import Literal

from smepp.model.quantity import Number
from smepp.model.record import Record
from smepp.wording.digits import exact

LEAST, MOST = -2, 3
"""The ends of a strip: on most, from a quarter of the threshold to eight times as much."""

BELOW, ABOVE = Fraction(LEAST - 1), Fraction(MOST + 1)
"""Where whatever lies beyond an end is put."""

YEAR = 365
"""Days between two ticks where dates are compared."""

WHOLE = 100
APART = (10, 20, 50)
"""A whole in percent; percent between two ticks of a share: the first at which half a tick of the other scales lies between."""

Kind = Literal["doubled", "years", "share"]


class Scale(Record):
    """How a clause's figures are laid out.

    `doubled`: each tick is twice the one before, even in between, so that regions with other thresholds stand side by side.
    `years`: years from the threshold's day. `share`: percent up to a hundred, for the one threshold `limit`.
    """

    kind: Kind
    limit: Fraction = Fraction(0)

    def place(self, figure: Number, threshold: Number) -> Fraction | None:
        """The position of a figure (of dates: of its days) held against a threshold; None where it has none."""
        if self.kind == "years":
            return years(figure)
        return share(figure, self.limit) if self.kind == "share" else doublings(figure, threshold)

    @property
    def ticks(self) -> list[tuple[Fraction, Fraction | None]]:
        """The positions that are marked; with the percentage that each stands for on the scale of a share."""
        if self.kind != "share":
            return [(Fraction(each), None) for each in range(LEAST, MOST + 1)]
        apart = next(each for each in APART if 2 * MOST * each >= WHOLE - self.limit)
        round_ones = (Fraction(each) for each in range(0, WHOLE + 1, apart))
        marked = [self.limit, *(each for each in round_ones if 2 * abs(each - self.limit) >= apart)]
        return [(at, each) for each in sorted(marked) if (at := share(each, self.limit)) is not None and at >= LEAST]


def doublings(figure: Number, threshold: Number) -> Fraction | None:
    """How many times the threshold must be doubled to reach the figure; None where no ratio tells anything."""
    value, limit = exact(figure), exact(threshold)
    if value is None or limit is None or limit <= 0:
        return None
    # Whole numbers are many times as fast as fractions, and a round has thousands of figures.
    figures, limits = value.numerator * limit.denominator, value.denominator * limit.numerator
    if figures << -LEAST < limits:
        return BELOW
    if figures > limits << MOST:
        return ABOVE
    step = next(each for each in range(MOST - 1, LEAST - 1, -1) if figures << -LEAST >= limits << (each - LEAST))
    return step + Fraction(figures << -LEAST, limits << (step - LEAST)) - 1


def years(days: Number) -> Fraction | None:
    """Days from the threshold's day in years."""
    value = exact(days)
    return None if value is None else _within(value / YEAR)


def share(percent: Number, limit: Fraction) -> Fraction | None:
    """A hundred percent at the upper end."""
    value = exact(percent)
    return None if value is None else _within((value - limit) * MOST / (WHOLE - limit))


def _within(position: Fraction) -> Fraction:
    return BELOW if position < LEAST else ABOVE if position > MOST else position
