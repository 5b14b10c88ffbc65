"""Dates that were typed in another form than the one asked for."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

_DAY = re.compile(r"([0-9]{4})[-./年]([0-9]{1,2})(?:[-./月]([0-9]{1,2})[日号]?|月份?)?").fullmatch
_RUN = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})?").fullmatch
_TIME = re.compile(r"(.*?[^0-9])?([0-9]{1,2})[:时点]([0-9]{2})分?(?::[0-9]{2})?").fullmatch


def dates_in(value: object) -> Iterator[str]:
    """The ways to write the date that a text or a number (2013.10, 20131001) means: with time, day, and month only.

    Only what is given: a month names no day, and a time that no clock shows leaves nothing to go by. Whether the day exists is
    for the field to say.
    """
    if not isinstance(value, (str, int, Decimal)):
        return
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", str(value))).strip()
    clock = ""
    if found := _TIME(text):
        if int(found[2]) > 23 or int(found[3]) > 59:
            return
        text, clock = (found[1] or "").rstrip("T "), f" {int(found[2]):02}:{found[3]}"
    text = text.replace(" ", "")
    if not (found := _DAY(text) or _RUN(text)):
        return
    month = f"{found[1]}-{int(found[2]):02}"
    if found[3]:
        day = f"{month}-{int(found[3]):02}"
        if clock:
            yield f"{day}{clock}"
        yield day
    yield month
