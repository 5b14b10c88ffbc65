"""The numbers of sections (层次序号): 一、二、三 and, within each, （一）（二）."""

import re
from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.sheet import Sheet
from smepp.model.numerals import NUMBERS, numeral
from smepp.model.problem import Problem, problem

_FIRST = re.compile("([一二三四五六七八九十]{1,3})、")
_SECOND = re.compile("（([一二三四五六七八九十]{1,3})）")


def headings(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """The first section of each level whose number does not follow."""
    del known
    first = second = 0
    told: set[str] = set()
    for line in sheet.parts.main:
        for level, pattern in (("first", _FIRST), ("second", _SECOND)):
            match = pattern.match(line.text.strip())
            if match is None or match[1] not in NUMBERS:
                continue
            number, wanted = NUMBERS[match[1]], (first if level == "first" else second) + 1
            if level == "first":
                first, second = number, 0
            else:
                second = number
            if number != wanted and level not in told:
                told.add(level)
                right = match[0].replace(match[1], numeral(wanted))
                yield problem("D712", line.place, said=match[0], wanted=right)
