"""The number of a document (文号, 发文字号) as people type it: `示企〔2013〕24号` taken apart, and what is irregular about it."""

import re
import unicodedata
from enum import Enum

from smepp.model.record import Record

OPENING, CLOSING = "〔", "〕"
_BRACKETS = str.maketrans("[［(（【〖{｛<＜《〈]］)）】〗}｝>＞》〉", OPENING * 12 + CLOSING * 12)
_NUMERALS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_WHOLE = re.compile(
    "(?P<prefix>[^〔〕0-9]+)"
    "〔(?P<year>[0-9]{4}|[0-9]{2}|[〇○零一二三四五六七八九]{4})(?P<word>年?)〕"
    "(?P<mark>[^〔〕0-9]*)(?P<serial>[0-9]{1,9})(?P<end>号?)"
).fullmatch
_ORDINAL = "第"
_SHORT, _TURN = 100, 50
"""A year of two digits is below the first; from the second on it is one of the last century."""


class Fault(Enum):
    """What is irregular about the way in which a number is written (写法不规范)."""

    SHAPE = "shape"
    """It cannot be taken apart: something is missing."""
    BLANKS = "blanks"
    """It has blanks, or signs that nobody sees."""
    DIGITS = "digits"
    """Digits are full-width, or Chinese numerals."""
    BRACKETS = "brackets"
    """The year stands in other brackets than 〔〕."""
    YEAR = "year"
    """The year has not four digits, or 年 behind them."""
    ORDINAL = "ordinal"
    """第 stands before the serial number."""
    ZERO = "zero"
    """The serial number begins with a nought."""
    ENDING = "ending"
    """号 is missing."""


class DocumentNumber(Record):
    """A number taken apart: the office's code (机关代字), the year, the serial number; `mark` is what stands between the two.

    A mark is no part of regular numbers. Offices that only show how things go write 示例 there.
    """

    prefix: str
    year: int
    serial: int
    mark: str = ""

    @property
    def text(self) -> str:
        """The number as it is to be written."""
        return f"{self.prefix}{OPENING}{self.year}{CLOSING}{self.mark}{self.serial}号"


class NumberRead(Record):
    """What was read: the number, None where it cannot be taken apart, and the faults in the order of `Fault`."""

    number: DocumentNumber | None
    faults: tuple[Fault, ...] = ()


def parse(text: str) -> NumberRead:
    """Take a number apart, however it is written. Raises nothing."""
    plain, faults = _plain(text)
    found = _WHOLE(plain)
    mark = found["mark"].removeprefix(_ORDINAL) if found else ""
    number = found and DocumentNumber(prefix=found["prefix"], year=_year(found["year"]), serial=int(found["serial"]), mark=mark)
    if not found or not number or not number.serial:
        return NumberRead(number=None, faults=(Fault.SHAPE,))
    faults |= {
        fault
        for fault, there in (
            (Fault.DIGITS, not found["year"].isascii()),
            (Fault.YEAR, len(found["year"]) != len("2013") or bool(found["word"])),
            (Fault.ORDINAL, found["mark"].startswith(_ORDINAL)),
            (Fault.ZERO, found["serial"].startswith("0")),
            (Fault.ENDING, not found["end"]),
        )
        if there
    }
    return NumberRead(number=number, faults=tuple(each for each in Fault if each in faults))


def _plain(text: str) -> tuple[str, set[Fault]]:
    """The text without blanks, with the right brackets and digits, and which of these had to be put right."""
    faults = set()
    joined = "".join(text.translate(_INVISIBLE).split())
    if joined != text:
        faults.add(Fault.BLANKS)
    bracketed = joined.translate(_BRACKETS)
    if bracketed != joined:
        faults.add(Fault.BRACKETS)
    plain = "".join(str(unicodedata.digit(each)) if each.isdigit() else each for each in bracketed)
    if plain != bracketed:
        faults.add(Fault.DIGITS)
    return plain, faults


def _year(text: str) -> int:
    year = int(text.translate(_NUMERALS))
    if year >= _SHORT or len(text) == len("2013"):
        return year
    return year + (1900 if year >= _TURN else 2000)
