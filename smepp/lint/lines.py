"""The lines of a document with their places (第几段): what people see as a paragraph may hold several."""

from collections.abc import Sequence

from smepp.model.paper import Paragraph
from smepp.model.place import Place
from smepp.model.record import Record

PARAGRAPH, ROW, TABLE = "段", "行", "表"
"""Words of routes: the number behind each counts from 0."""


class Line(Record):
    """A line of the text itself; `paragraph` is the one that it belongs to."""

    text: str
    paragraph: Paragraph
    place: Place

    @property
    def number(self) -> int:
        """The number of its paragraph."""
        return self.paragraph.number


def lines_of(paragraphs: Sequence[Paragraph], file: str, part: str = "") -> tuple[Line, ...]:
    """The lines of paragraphs; in a part of the document (附件1) they are counted from its own first one."""
    found = []
    for count, paragraph in enumerate(paragraphs):
        place = Place(file=file, route=(*((part,) if part else ()), PARAGRAPH, count))
        found += [Line(text=each, paragraph=paragraph, place=place) for each in paragraph.text.split("\n") if each.strip()]
    return tuple(found)
