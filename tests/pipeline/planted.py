"""Texts and numbers that must never come out as they went in."""

from decimal import Decimal
from typing import Any

RESIDENT = "500105198207146528"
"""A resident identity number with its right check character; nobody's."""
WIDE = RESIDENT.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"})
PLANTED: list[Any] = [
    RESIDENT,
    int(RESIDENT),
    -int(RESIDENT),
    Decimal(f"{RESIDENT}.0"),
    f"身份证{RESIDENT}",
    WIDE,
    f"{RESIDENT[:6]} {RESIDENT[6:14]} {RESIDENT[14:]}",
    f"attachments/{RESIDENT}.pdf",
    "\x1b[31m红\x1b[0m",
    "\x9b31m",
    "a\rb",
    "\u202e反\u202c",
]


def shows_resident(text: str) -> bool:
    """Whether the number can be read in a text, in any of the forms in which it was planted."""
    digits = "".join(text.split()).translate({ord(wide): ord(wide) - 0xFEE0 for wide in WIDE})
    return RESIDENT[4:16] in digits
