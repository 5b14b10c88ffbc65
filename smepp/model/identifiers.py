"""Codes of legal persons: what kind a code is by its shape, and whether its check character is right.

统一社会信用代码 (GB 32100—2015), 注册号 (GS 15—2006, 15 digits; 13 before 2007), 组织机构代码 (GB 11714—1997).
"""

import re
from enum import StrEnum

_WIDE = {ord("０") + offset: ord("0") + offset for offset in range(10)}
_WIDE |= {ord("Ａ") + offset: ord("A") + offset for offset in range(26)}
_WIDE |= {ord("ａ") + offset: ord("A") + offset for offset in range(26)}
_WIDE |= {ord("a") + offset: ord("A") + offset for offset in range(26)}
_DROPPED = dict.fromkeys(map(ord, " \t\u00a0\u3000\u200b\ufeff-－—–‐‑−"))
_TABLE = {**_WIDE, **_DROPPED}
_LOOKALIKES = {ord("O"): "0", ord("I"): "1", ord("Z"): "2", ord("S"): "5"}

_USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_VALUES = {sign: value for value, sign in enumerate(_USCC_SIGNS)}
_USCC_WEIGHTS = tuple(pow(3, power, 31) for power in range(17))
_ORG_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ORG_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)

_DIGITS = re.compile("[0-9]+").fullmatch
_USCC = re.compile("[0-9A-Z]{2}[0-9A-Z]{15}[0-9A-Z]").fullmatch
_ORG = re.compile("[0-9A-Z]{8}[0-9X]").fullmatch


class CodeKind(StrEnum):
    """What a code is by its shape; the words are the labels of the forms."""

    USCC = "统一社会信用代码"
    REGISTRATION = "注册号"
    REGISTRATION_13 = "13位注册号"
    ORGANISATION = "组织机构代码"
    OTHER = "其他"


def normalise(code: str) -> str:
    """A code in half-width capitals, without blanks and hyphens."""
    return code.translate(_TABLE)


def kind_of(code: str) -> CodeKind:
    """The kind of a code by its shape alone; anything of no known shape is free text of another register."""
    text = normalise(code)
    if _USCC(text):
        return CodeKind.USCC
    if _DIGITS(text) and len(text) in {13, 15}:
        return CodeKind.REGISTRATION if len(text) == 15 else CodeKind.REGISTRATION_13
    return CodeKind.ORGANISATION if _ORG(text) else CodeKind.OTHER


def uscc_check(body: str) -> str | None:
    """The 18th character that belongs to the first 17 of a unified social credit code; None when one of them cannot occur."""
    if any(sign not in _USCC_VALUES for sign in body):
        return None
    total = sum(_USCC_VALUES[sign] * weight for sign, weight in zip(body, _USCC_WEIGHTS, strict=True))
    return _USCC_SIGNS[-total % 31]


def registration_check(body: str) -> str:
    """The 15th digit that belongs to the first 14 of a registration number (ISO 7064, MOD 11,10)."""
    product = 10
    for digit in body:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return str((11 - product) % 10)


def organisation_check(body: str) -> str:
    """The character after the hyphen that belongs to the first eight of an organisation code."""
    total = sum(_ORG_SIGNS.index(sign) * weight for sign, weight in zip(body, _ORG_WEIGHTS, strict=True))
    return "0123456789X0"[11 - total % 11]


def expected(code: str) -> str | None:
    """A normalised code with the check character that belongs to it; None where none is defined or a sign cannot occur."""
    kind = kind_of(code)
    if kind is CodeKind.USCC:
        check = uscc_check(code[:-1])
        return None if check is None else code[:-1] + check
    if kind is CodeKind.REGISTRATION:
        return code[:-1] + registration_check(code[:-1])
    return code[:-1] + organisation_check(code[:-1]) if kind is CodeKind.ORGANISATION else None


def is_valid(code: str) -> bool:
    """Whether a code has a check character and it is right."""
    text = normalise(code)
    return expected(text) == text


def meant(code: str) -> str | None:
    """A code with letters for digits that look alike (O for 0, I for 1) put right, if it is valid then; else None."""
    text = normalise(code).translate(_LOOKALIKES)
    return text if text != normalise(code) and is_valid(text) else None


def impossible_signs(uscc: str) -> str:
    """The characters of a normalised unified social credit code that none has (I, O, S, V, Z), each once."""
    return "".join(dict.fromkeys(sign for sign in uscc if sign not in _USCC_VALUES))


def organisation_in(uscc: str) -> str:
    """The organisation code inside a normalised unified social credit code: its 9th to 17th characters."""
    return uscc[8:17]


def division_in(code: str) -> str | None:
    """The division code (行政区划代码) inside a normalised code; None for kinds without one."""
    kind = kind_of(code)
    if kind is CodeKind.USCC:
        return code[2:8]
    return code[:6] if kind in {CodeKind.REGISTRATION, CodeKind.REGISTRATION_13} else None
