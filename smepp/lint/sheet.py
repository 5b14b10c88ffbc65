"""A document laid open for the checks: its parts, its lists, every passage of its text, its kind and its day."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from smepp.lint.anatomy import Anatomy, dissect
from smepp.lint.kind import kind_of
from smepp.lint.known import Known
from smepp.lint.lines import ROW, TABLE
from smepp.lint.rolls import Roll, header_of, rolls_of
from smepp.model.notice import KindRule
from smepp.model.paper import Kind, PaperText
from smepp.model.place import Place
from smepp.model.record import Record


class Passage(Record):
    """A stretch of text and where it stands; `cell` for one of a table, `listed` for one of a list, `annex` for one of an annex."""

    text: str
    place: Place
    cell: bool = False
    listed: bool = False
    annex: bool = False


class Sheet(Record):
    """What all checks look at. `day` is the one by which names are taken: that of signing, else the one that is known.

    `ours`: the document is of the programme that is known, because the caller says so or because it names the rules or the title.
    """

    text: PaperText
    parts: Anatomy
    rolls: tuple[Roll, ...]
    passages: tuple[Passage, ...]
    kind: KindRule | None
    day: date | None
    ours: bool = False

    @property
    def whole(self) -> Place:
        """The document as a whole."""
        return Place(file=self.text.file)

    @property
    def end(self) -> Place:
        """Where signature and date belong."""
        return self.parts.main[-1].place if self.parts.main else self.whole


def sheet_of(text: PaperText, known: Known) -> Sheet:
    """Lay a document open."""
    parts = dissect(text)
    rolls = rolls_of(text, parts)
    given = known.notice.dated if known.notice else None
    return Sheet(
        text=text,
        parts=parts,
        rolls=rolls,
        passages=tuple(_passages(text, parts, rolls)),
        kind=kind_of(parts, known),
        day=parts.dated or (date.fromisoformat(given) if given else None),
        ours=known.kind is not None or known.notice is not None or _names_rules(text, known),
    )


def _names_rules(text: PaperText, known: Known) -> bool:
    if known.programme is None:
        return False
    marks = (known.programme.title, known.programme.document, str(known.programme.data.get("称号") or known.programme.title))
    whole = "".join("".join(each.text.split()) for each in text.body)
    return any(each in whole for each in marks)


_QUOTED = re.compile("“[^“”]*”")
_MENDING = "更正"


def _passages(text: PaperText, parts: Anatomy, rolls: tuple[Roll, ...]) -> Iterator[Passage]:
    """Every passage; a document that mends another one quotes what is wrong there, and the words that it quotes are left out."""
    for each in _every_passage(text, parts, rolls):
        yield replace(each, text=_QUOTED.sub("“”", each.text)) if _MENDING in parts.title else each


def _every_passage(text: PaperText, parts: Anatomy, rolls: tuple[Roll, ...]) -> Iterator[Passage]:
    in_annexes = {line.number: line for annex in parts.annexes for line in (annex.head, *annex.lines)}
    for each in text.body:
        own = in_annexes.get(each.number)
        place = own.place if own else Place(file=text.file, route=("段", each.number - 1))
        yield Passage(text=each.text, place=place, annex=own is not None)
    for each in text.paragraphs:
        if each.kind is not Kind.BODY:
            yield Passage(text=each.text, place=Place(file=text.file, route=(each.kind.value,)))
    yield from _cells(text, rolls)


def _cells(text: PaperText, rolls: tuple[Roll, ...]) -> Iterator[Passage]:
    for roll in rolls:
        for entry in roll.entries:
            for heading, cell in entry.cells:
                if cell:
                    yield Passage(text=cell, place=entry.at(heading), cell=True, listed=True, annex=bool(roll.label))
    listed = {number for roll in rolls for number in roll.tables}
    for table in text.tables:
        header = header_of(table) if table.number in listed else None
        for index, row in enumerate(table.rows[: None if header is None else header + 1]):
            place = Place(file=text.file, route=(TABLE, table.number - 1, ROW, index))
            yield from (Passage(text=cell, place=place, cell=True) for cell in row if cell)
