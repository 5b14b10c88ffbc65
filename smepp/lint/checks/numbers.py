"""Numbers of documents (文号): the document's own and those that it cites."""

import re
from collections.abc import Iterator

from smepp.lifecycle.numbers import DocumentNumber, Fault, parse
from smepp.lint.dates import dates_in
from smepp.lint.known import Known
from smepp.lint.lines import Line
from smepp.lint.sheet import Sheet
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

_CITED = re.compile(
    r"(?P<prefix>[\u4e00-\u9fff])\s?(?P<rest>[〔\[［（(【〖]\s?(?:[0-9]{4}|[０-９]{4}|[〇○零一二三四五六七八九]{4})年?\s?[〕\]］）)】〗]\s?第?\s?[0-9０-９]{1,6}\s?号)"
)


def numbers(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Irregular numbers; an own number of another year or another office."""
    own = sheet.parts.number
    if own:
        yield from _own(own, sheet, known)
    for passage in sheet.passages:
        if own and passage.text.strip() == own.text.strip():
            continue
        for match in _CITED.finditer(passage.text):
            found = parse(f"{match['prefix']}{match['rest']}")
            if found.number and set(found.faults) - {Fault.BLANKS}:
                said = "".join(match["rest"].split())
                yield problem("D602", passage.place, said=said, right=found.number.text[1:])


def _own(line: Line, sheet: Sheet, known: Known) -> Iterator[Problem]:
    said = line.text.partition("签发人")[0].strip()
    found = parse(said)
    if found.number is None:
        return
    if found.faults:
        yield problem("D601", line.place, said=said, right=found.number.text)
    if sheet.day and found.number.year != sheet.day.year:
        yield problem("D507", line.place, year=found.number.year, signed=sheet.day)
    yield from _prefix(found.number, line.place, sheet, known)
    right = known.notice.number if known.notice else None
    if right and parse(right).number != found.number:
        yield problem("D509", line.place, said=said, right=right)


def _prefix(number: DocumentNumber, place: Place, sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Only of a document that the office itself signs."""
    office = known.office
    if office is None or sheet.parts.signer not in {each.name for each in office.authorities}:
        return
    prefixes = [each.prefix for each in office.authorities if each.prefix]
    if prefixes and number.prefix not in prefixes:
        yield problem("D603", place, said=number.text, right="、".join(dict.fromkeys(prefixes)))


def days(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """The day of signing against the one that is known, and against that of printing."""
    dated = sheet.parts.dated
    if dated is None or sheet.parts.date_line is None:
        return
    right = known.notice.dated if known.notice else None
    if right and dated.isoformat() != right:
        yield problem("D508", sheet.parts.date_line.place, said=dated.isoformat(), right=right)
    for line in sheet.parts.imprint:
        for found in dates_in(line.text):
            if found.day and found.day < dated:
                yield problem("D511", line.place, printed=found.day, signed=dated)
