"""What a plain scalar means: null, true, false, a number written as in JSON, or text."""

import re
from decimal import Decimal

from smepp.load.strict.limits import MAX_DIGITS

Plain = str | int | Decimal | bool | None

STARTERS = frozenset("0123456789-~ntf") | {""}
"""First characters of all that is not simply text."""

_CONSTANTS: dict[str, Plain] = {"": None, "~": None, "null": None, "true": True, "false": False}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE]([+-]?[0-9]+))?").fullmatch
_LEADING_ZERO = re.compile(r"-?0[0-9]+(?:\.[0-9]*)?").fullmatch


def weigh(written: str) -> tuple[Plain, str | None]:
    """The value of a plain scalar, and the code of what is odd about it: a leading zero, an exponent, too many digits.

    A number beyond the limit stays text.
    """
    number = _NUMBER(written)
    if number is None:
        if written in _CONSTANTS:
            return _CONSTANTS[written], None
        return written, "Y201" if _LEADING_ZERO(written) else None
    if number.lastindex is None and number.end() <= MAX_DIGITS:
        return int(written), None
    if _too_long(number):
        return written, "Y203"
    return Decimal(written), "Y202" if number[2] else None


def _too_long(number: re.Match[str]) -> bool:
    """Python refuses to read integers of thousands of digits, and 1e999999999 would fill the memory once printed."""
    if number.end() > MAX_DIGITS:
        return True
    return number[3] is not None and abs(int(number[3])) > MAX_DIGITS
