"""What a source text is made of, paragraph by paragraph."""

import re
from enum import Enum

from smepp.model.record import Record


class Look(Enum):
    """How a paragraph is set: the value is the name of its style in Word."""

    BODY = "Body"
    LEFT = "Left"
    CENTRED = "Centred"
    NOTE = "TableNote"
    BLANK = "Blank"
    TITLE = "InnerTitle"


class Text(Record):
    """A paragraph; `level` is that of a heading (1 to 4), 0 for none; `last` is one that the signature must follow on the same page.

    `most` is how many characters a line of a title holds.
    """

    text: str
    look: Look = Look.BODY
    level: int = 0
    last: bool = False
    most: int = 20

    @property
    def heading(self) -> str:
        """What of it bears the font of its level: all, or the first sentence before others; nothing where it is a sentence alone."""
        if self.level not in HEADED:
            return ""
        head, stop, rest = self.text.partition("。")
        return (head + stop if rest else "") if stop else self.text

    @property
    def rest(self) -> str:
        """What follows the heading in the same paragraph."""
        return self.text[len(self.heading) :]


def broken_up(text: str, most: int = 20) -> str:
    """A title that is one variable, with the filter that breaks it by its sense; `most` is what a line holds at most."""
    found = VARIABLE.fullmatch(text)
    return f"{{{{ ({found[1]})|分行({most}, 机关, 称号) }}}}" if found else text


class Tag(Record):
    """A tag of the template that stands for itself: `if 名单`."""

    words: str

    @property
    def depth(self) -> int:
        """By how much it opens (1) or closes (-1) what hangs on conditions."""
        first = self.words.split(maxsplit=1)[0]
        return 1 if first in {"if", "for"} else -1 if first.startswith("end") else 0


class Column(Record):
    """A column of a table: its head, the variable of the row, its width in millimetres."""

    head: str
    name: str
    width: int


class Table(Record):
    """A table with one row for each item of a list; the heads are repeated on every page."""

    items: str
    columns: tuple[Column, ...]

    @property
    def dense(self) -> bool:
        """Whether it has so many columns that its letters must be small."""
        return len(self.columns) > MANY

    def centred(self, column: Column) -> bool:
        """Whether what stands in a column is centred: it has no room for more than a word."""
        return column.width <= (NARROW // 2 if self.dense else NARROW)


class Annex(Record):
    """The beginning of an annex (附件); `number` is the expression of its number, `wide` stands for landscape paper."""

    title: str
    number: str
    wide: bool = False


class NewPage(Record):
    """What follows begins a page."""


class Signature(Record):
    """Signer and date, in a certificate."""


Block = Text | Tag | Table | Annex | NewPage | Signature

HEADED = (1, 2)
"""Levels with a font of their own."""
MANY = 8
"""Columns beyond which the letters of a table are small."""
NARROW = 40
"""Millimetres up to which a column is centred."""


VARIABLE = re.compile(r"\{\{\s*((?:(?!\}\}).)+?)\s*\}\}")
"""A text that is one variable."""


class Source(Record):
    """A source text: the layout (版式), the text itself, and its annexes."""

    form: str
    body: tuple[Block, ...]
    annexes: tuple[Block, ...] = ()
