"""Annexes (附件): those that are named are there, those that are there are named, their numbers and titles agree."""

import re
from collections.abc import Iterator

from smepp.lint.anatomy import Annex
from smepp.lint.known import Known
from smepp.lint.notes import Named
from smepp.lint.sheet import Sheet
from smepp.model.numerals import number_of
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name

_SEE = re.compile("见\\s?附\\s?件")
_REFERENCE = re.compile(
    r"(?<!》)(?<!》的)(?<!办法)(?<!办法的)附\s?件\s?(?P<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?(?=[^:：件]|$)"
)
_MARKS = "。；;，,、"


def annexes(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """What is wrong between the note of annexes, the text and the annexes themselves."""
    del known
    parts = sheet.parts
    if any(each.linked for each in parts.named):
        return
    referred = dict(_referred(sheet))
    yield from _absent(parts.named, parts.annexes, referred)
    yield from _not_named(parts.named, parts.annexes, referred)
    yield from _numbering(parts.named)
    yield from _titles(parts.named, parts.annexes)
    yield from _style(parts.named, parts.annexes)


def _referred(sheet: Sheet) -> Iterator[tuple[int | None, Place]]:
    """The numbers by which the text refers to annexes (None without a number), with a place of each."""
    for line in sheet.parts.main:
        for match in _REFERENCE.finditer(line.text):
            # Without a number any paper of an applicant may be meant.
            if match["number"] or _SEE.search(line.text):
                yield (number_of(match["number"]) if match["number"] else None), line.place


def _absent(named: tuple[Named, ...], there: tuple[Annex, ...], referred: dict[int | None, Place]) -> Iterator[Problem]:
    numbers = {each.number for each in there}
    alone = len(named) <= 1 and len(there) == 1
    for count, each in enumerate(named, 1):
        number = each.number or (count if len(named) > 1 else None)
        if number not in numbers and not alone:
            label = "附件" if number is None else f"附件{number}"
            yield problem("D401", each.line.place, name=f"{label}“{each.name}”")
    noted = {each.number or count for count, each in enumerate(named, 1)}
    for wanted, place in referred.items():
        known = (wanted in numbers or alone) if wanted is not None else bool(there or named)
        if not known and wanted not in noted:
            yield problem("D401", place, name=f"附件{wanted or ''}")


def _not_named(named: tuple[Named, ...], there: tuple[Annex, ...], referred: dict[int | None, Place]) -> Iterator[Problem]:
    noted = {each.number or (count if len(named) > 1 else None) for count, each in enumerate(named, 1)}
    if not named and referred:
        return
    for each in there:
        if each.number not in noted and not (len(named) == len(there) == 1):
            yield problem("D402", each.head.place, name=each.head.text.strip())


def _numbering(named: tuple[Named, ...]) -> Iterator[Problem]:
    """The first number that does not follow."""
    for count, each in enumerate(named, 1):
        if each.number is not None and each.number != count:
            yield problem("D403", each.line.place, number=each.number, wanted=count)
            return


def _titles(named: tuple[Named, ...], there: tuple[Annex, ...]) -> Iterator[Problem]:
    for count, each in enumerate(named, 1):
        number = each.number or (count if len(named) > 1 else None)
        fitting = [annex for annex in there if annex.number == number or (len(named) == len(there) == 1)]
        if len(fitting) == 1 and (found := _title(fitting[0])) and not _same(each.name, fitting[0]):
            yield problem("D404", fitting[0].head.place, said=each.name, found=found)


def _title(annex: Annex) -> str:
    own = re.sub(r"^附\s*件\s*[0-9０-９一二三四五六七八九十]*\s*[:：]?\s*", "", annex.head.text.strip())
    return own or (annex.lines[0].text.strip() if annex.lines else "")


def _same(name: str, annex: Annex) -> bool:
    """Whether an annex has that title, which may run over three lines; remarks in brackets behind the name do not count."""
    wanted = _bare(name)
    lines = [_title(annex)] if _title(annex) in annex.head.text else []
    lines += [each.text for each in annex.lines[:3]]
    return any(_bare("".join(lines[:count])) == wanted for count in range(1, len(lines) + 1))


def _bare(text: str) -> str:
    plain = re.sub(r"[（(][^（）()]*[）)]$", "", text.strip().rstrip(_MARKS))
    return same_name(plain.strip("《》"))


def _style(named: tuple[Named, ...], there: tuple[Annex, ...]) -> Iterator[Problem]:
    for each in named:
        if each.name.rstrip().endswith(tuple(_MARKS)):
            yield problem("D406", each.line.place, name=each.name)
    if len(named) == 1 and named[0].number is not None:
        yield problem("D405", named[0].line.place, name=f"{named[0].number}. {named[0].name}")
    elif len(there) == 1 and there[0].number is not None and not named:
        yield problem("D405", there[0].head.place, name=there[0].head.text.strip())
