"""The title and the number of the rules (办法的名称和文号) where a document names them."""

import re
from collections.abc import Iterator

from smepp.lifecycle.numbers import parse
from smepp.lint.known import Known
from smepp.lint.rules_named import rules_named, slip_of
from smepp.lint.sheet import Passage, Sheet
from smepp.model.problem import Problem, problem
from smepp.model.programme import Programme

_BOOK = re.compile(r"《(?P<title>[^《》]{2,80})》\s?(?:的通知\s?)?(?:[（(]\s?(?P<number>[^（）()]{4,30}号?)\s?[）)])?")


def rules_cited(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """A title with a slip in it; another number than that of the rules right behind the title."""
    if known.programme is None:
        return
    for passage in sheet.passages:
        for match in _BOOK.finditer(passage.text):
            yield from _wrong(passage, match["title"], match["number"], known.programme)


def _wrong(passage: Passage, title: str, number: str | None, programme: Programme) -> Iterator[Problem]:
    plain = "".join(title.split())
    if slip_of(plain, programme):
        yield problem("D205", passage.place, said=plain, right=programme.title)
    if not number or not rules_named(plain, programme):
        return
    said, right = parse(number).number, parse(programme.document).number
    if said and right and (said.prefix, said.year, said.serial) != (right.prefix, right.year, right.serial):
        yield problem("D204", passage.place, said=number, right=programme.document)
