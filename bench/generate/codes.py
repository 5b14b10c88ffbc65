"""Codes of legal persons as they stood on certificates before October 2015, with right check digits."""

REGISTRATION_LENGTH = 14
ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def mod_11_10(digits: str) -> int:
    """Give the check digit of ISO 7064 MOD 11,10."""
    product = 10
    for digit in digits:
        total = (product + int(digit)) % 10 or 10
        product = 2 * total % 11
    return (11 - product) % 10


def registration_number(division: str, serial: int) -> str:
    """Give a 15-digit registration number (注册号): the registrar's division code, eight digits, check digit."""
    body = f"{division}{serial:08d}"
    if len(body) != REGISTRATION_LENGTH:
        raise ValueError(body)
    return f"{body}{mod_11_10(body)}"


def organisation_code(serial: int) -> str:
    """Give an organisation code (组织机构代码): eight digits, hyphen, check character."""
    body = f"{serial:08d}"
    rest = 11 - sum(weight * int(digit) for weight, digit in zip(ORGANISATION_WEIGHTS, body, strict=True)) % 11
    return f"{body}-{ {10: 'X', 11: '0'}.get(rest, str(rest)) }"
