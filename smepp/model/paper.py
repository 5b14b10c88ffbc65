"""A document as it lies in a file (Word 文档, 网页): its text in order, its tables, and what was left behind in it."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum

from smepp.model.problem import Problem
from smepp.model.record import Record


class Kind(Enum):
    """Where on the page a paragraph stands; the values are the words of places."""

    BODY = "正文"
    HEADER = "页眉"
    FOOTER = "页脚"
    NOTE = "脚注"
    BOX = "文本框"


class Mark(Enum):
    """What word processors and web editors leave in a file beside its text."""

    INSERTED = "inserted"
    DELETED = "deleted"
    COMMENT = "comment"
    HIDDEN = "hidden"


class Paragraph(Record):
    """A paragraph that is not empty: `number` counts those of its kind from 1; a line break inside it is a newline.

    `numbered`: the program numbers it by itself, so that its text lacks the number. `links` are the names of files that it links to.
    """

    text: str
    number: int
    kind: Kind = Kind.BODY
    numbered: bool = False
    links: tuple[str, ...] = ()


class Table(Record):
    """A table: its cells row by row. `number` counts tables from 1, `after` is the number of the body paragraph before it (0 for none)."""

    rows: tuple[tuple[str, ...], ...]
    number: int
    after: int


class Left(Record):
    """Something left behind: its words, and the number of the body paragraph in which it stands, or else of the next one."""

    mark: Mark
    text: str
    paragraph: int


class PaperText(Record):
    """The text of a file, by the file's name as problems shall give it.

    `properties` are the file's own (标题, 作者 …) by their Chinese names. `problems` are those of reading it: with an error among
    them there is no text. `html` for a web page.
    """

    file: str
    paragraphs: tuple[Paragraph, ...] = ()
    tables: tuple[Table, ...] = ()
    left: tuple[Left, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict, hash=False)
    problems: tuple[Problem, ...] = ()
    html: bool = False

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the text itself."""
        return tuple(each for each in self.paragraphs if each.kind is Kind.BODY)
