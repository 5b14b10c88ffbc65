"""Resident identity numbers (居民身份证号码) in running text, told apart from the codes of firms."""

import re
from collections.abc import Iterator
from datetime import date

from smepp.model.identifiers import is_valid, organisation_in

_HALF = {ord("０") + offset: ord("0") + offset for offset in range(10)} | dict.fromkeys(map(ord, "Ｘｘx"), ord("X"))
_GAP = "[ \u3000-]?"
_CANDIDATE = re.compile(f"(?<![0-9A-Za-z])[1-9][0-9]{{5}}(?:{_GAP}[0-9]{{8}}{_GAP}[0-9]{{3}}[0-9X]|[0-9]{{9}})(?![0-9A-Za-z])")
_MAYBE = re.compile("[0-9０-９]{6}").search
_PROVINCES = frozenset(
    f"{tens}{unit}"
    for tens, units in zip("12345678", ("12345", "123", "1234567", "123456", "01234", "12345", "1", "123"), strict=True)
    for unit in units
)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_USCC_START = re.compile("1[1-59]|5[1-49]|9[1-3]").match


def resident_ids(text: str, *, in_code_field: bool = False) -> Iterator[tuple[int, int]]:
    """Where in a text resident numbers begin and end; full-width digits and gaps of one blank or hyphen count.

    A number that is also right in every part as a unified social credit code is taken for one only in a field for codes.
    """
    if not _MAYBE(text):
        return
    for match in _CANDIDATE.finditer(text.translate(_HALF)):
        digits = re.sub(_GAP, "", match[0])
        if is_resident_id(digits) and not (in_code_field and _is_company_code(digits)):
            yield match.span()


def is_resident_id(digits: str) -> bool:
    """Whether 18 characters have a province, a birthday and the right check character, or 15 digits the first two.

    Numbers of 15 digits were given to people born in 1920 to 1999; a valid registration number (注册号) is none.
    """
    if digits[:2] not in _PROVINCES:
        return False
    if len(digits) == 15:
        return digits[6] >= "2" and _is_day(f"19{digits[6:12]}") and not is_valid(digits)
    total = sum(int(digit) * weight for digit, weight in zip(digits[:17], _WEIGHTS, strict=True))
    return digits[6:8] in {"19", "20"} and _is_day(digits[6:14]) and _CHECKS[total % 11] == digits[17]


def _is_company_code(digits: str) -> bool:
    if len(digits) != 18 or not _USCC_START(digits) or digits[2:4] not in _PROVINCES:
        return False
    return is_valid(digits) and is_valid(organisation_in(digits))


def _is_day(text: str) -> bool:
    try:
        date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return False
    return True
