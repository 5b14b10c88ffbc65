"""Values as a cell of a workbook can hold them without changing them."""

import math
import re
from decimal import Decimal
from fractions import Fraction

from smepp.model.quantity import Number
from smepp.wording.digits import USUAL, exact, faithful

LARGEST_TEXT = 32_767
"""Characters that a cell holds at the most."""

PLAIN = "0"
_UNSHOWABLE = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff]").sub


def text(value: str) -> str:
    """A text without what a workbook cannot hold; line breaks stay."""
    return (value if value.isprintable() else _UNSHOWABLE("", value))[:LARGEST_TEXT]


def number(value: Number) -> tuple[float | int, str | None] | str:
    """A number as a cell holds it, and the format that a share needs to be shown on its own side of every whole number.

    A number with more digits than a cell keeps comes back as text.
    """
    if isinstance(value, Fraction) and value.denominator != 1:
        return _share(value)
    whole = exact(value)
    if whole is None:
        return str(value)
    held = int(whole) if whole.denominator == 1 else float(whole)
    if abs(held) < MOST and Decimal(f"{held:.15g}") == Decimal(whole.numerator) / Decimal(whole.denominator):
        return held, None
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


MOST = 10**15
"""From here on a cell does not keep every digit."""


def _share(value: Fraction) -> tuple[float, str | None] | str:
    shown = faithful(value, (Fraction(math.floor(value)), Fraction(math.ceil(value))))
    decimals = len(shown.partition(".")[2])
    if not shown[0].isdigit() and shown[0] != "-":
        return shown
    return float(value), f"{PLAIN}.{PLAIN * max(decimals, USUAL)}"
