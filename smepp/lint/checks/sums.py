"""Parts of a whole (其中): together they cannot be more."""

import re
from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.sheet import Sheet
from smepp.model.numerals import number_of
from smepp.model.problem import Problem, problem

_SENTENCE = re.compile("[^。；\n]+")
_COUNT = re.compile("(?P<number>[0-9０-９]{1,4})\\s?(?P<unit>家|个|户)(?!工作|月|区|县|年|企业)")


def sums(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Sentences whose parts behind 其中 exceed the number before it."""
    del known
    for passage in sheet.passages:
        for match in _SENTENCE.finditer(passage.text):
            whole, _, rest = match[0].partition("其中")
            before, parts = list(_COUNT.finditer(whole)), list(_COUNT.finditer(rest))
            if not before or len(parts) < 2 or "其中" in rest:
                continue
            total = number_of(before[-1]["number"])
            added = sum(number_of(each["number"]) or 0 for each in parts if each["unit"] == before[-1]["unit"])
            if total is not None and added > total:
                said = f"{before[-1][0]}，其中{rest[: parts[-1].end()].strip('，：: ')}"
                yield problem("D303", passage.place, said=said, parts=added, total=total)
