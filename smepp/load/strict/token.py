"""A scalar with its place in the text and its part in the tree."""

from enum import Enum
from typing import NamedTuple

from smepp.load.strict.source import Source


class Part(Enum):
    """What a node is to the collection it stands in."""

    ROOT = "root"
    KEY = "key"
    VALUE = "value"
    ITEM = "item"


class Token(NamedTuple):
    """A scalar: its value and style (empty for plain), the indexes of its characters, its part, whether inside brackets.

    `bare` is false where an anchor or a tag stands in front and shifts the first character.
    """

    value: str
    style: str
    start: int
    end: int
    part: Part
    in_flow: bool
    bare: bool

    @property
    def plain(self) -> bool:
        """Whether its characters stand in the text just as they are."""
        return not self.style and self.bare

    @property
    def block(self) -> bool:
        """Whether it is a long text below a `|` or `>`."""
        return self.style in ("|", ">")

    def own_line(self, source: Source) -> bool:
        """Whether nothing but spaces stands before it on its line."""
        return not source.before(self.start).strip(" ")

    def lines(self, source: Source) -> range:
        """The numbers of the lines it covers."""
        first = source.line_of(self.start)
        if self.end <= source.end_of(first):
            return range(first, first + 1)
        return range(first, source.line_of(self.end - 1) + 1)
