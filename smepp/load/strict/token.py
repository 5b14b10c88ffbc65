"""A scalar with its place in the text and its part in the tree."""

from dataclasses import dataclass
from enum import Enum

from smepp.load.strict.events import ScalarEvent, span
from smepp.load.strict.source import Source
from smepp.model.place import Route


class Part(Enum):
    """What a node is to the collection it stands in."""

    ROOT = "root"
    KEY = "key"
    VALUE = "value"
    ITEM = "item"


@dataclass(frozen=True, kw_only=True)
class Token:
    """A scalar: its value and style (empty for plain), the indexes of its characters, its part, whether inside brackets."""

    value: str
    style: str
    start: int
    end: int
    part: Part
    in_flow: bool
    route: Route
    bare: bool

    @property
    def plain(self) -> bool:
        """Whether it stands without quotes, and without an anchor or tag that would shift its first character."""
        return not self.style and self.bare

    def own_line(self, source: Source) -> bool:
        """Whether nothing but spaces stands before it on its line."""
        return not source.before(self.start).strip(" ")

    def lines(self, source: Source) -> range:
        """The numbers of the lines it covers."""
        return range(source.line_of(self.start), source.line_of(max(self.start, self.end - 1)) + 1)


def token(event: ScalarEvent, part: Part, route: Route, *, in_flow: bool) -> Token:
    """A scalar event as a token."""
    start, end = span(event)
    return Token(
        value=event.value,
        style=event.style or "",
        start=start,
        end=end,
        part=part,
        in_flow=in_flow,
        route=route,
        bare=event.anchor is None and event.tag is None,
    )
