"""From routes of keys and list indexes to indexes in the text, by walking the events once."""

from dataclasses import dataclass, field

from smepp.load.strict.events import (
    FAILURES,
    AliasEvent,
    CollectionEnd,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    span,
    start,
)
from smepp.load.strict.limits import MAX_DEPTH
from smepp.load.strict.source import Source
from smepp.model.place import Route, Step
from smepp.model.record import Record

_Node = ScalarEvent | AliasEvent | MappingStartEvent | SequenceStartEvent


class Spot(Record):
    """Where a node stands: the index to show for it, and that of its key (the same for a list item)."""

    value: int
    key: int


def find(source: Source) -> dict[Route, Spot]:
    """The spot of every node, as far as the text can be parsed and is not too deep. Of two equal keys the first counts."""
    finder = _Finder(source=source)
    try:
        get = start(source.text)
        while not isinstance(event := get(), StreamEndEvent) and len(finder.frames) <= MAX_DEPTH:
            finder.event(event)
    except FAILURES:
        pass
    return finder.spots


@dataclass(kw_only=True)
class _Frame:
    route: Route
    is_list: bool
    step: Step | None
    key: int = 0
    waits_for_value: bool = False


@dataclass(kw_only=True)
class _Finder:
    source: Source
    spots: dict[Route, Spot] = field(default_factory=dict)
    frames: list[_Frame] = field(default_factory=list)

    def event(self, event: Event) -> None:
        if isinstance(event, CollectionEnd):
            self.frames.pop()
            self.passed()
        elif isinstance(event, (ScalarEvent, AliasEvent, MappingStartEvent, SequenceStartEvent)):
            self.node(event)

    def node(self, event: _Node) -> None:
        frame = self.frames[-1] if self.frames else None
        route = () if frame is None or frame.step is None else (*frame.route, frame.step)
        if frame is not None and not frame.is_list and not frame.waits_for_value:
            frame.key = span(event)[0]
            frame.step = event.value if isinstance(event, ScalarEvent) else None
        elif route not in self.spots:
            self.spots[route] = self.spot(event, frame)
        if isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            is_list = isinstance(event, SequenceStartEvent)
            self.frames.append(_Frame(route=route, is_list=is_list, step=0 if is_list else None))
        else:
            self.passed()

    def spot(self, event: _Node, frame: _Frame | None) -> Spot:
        """A collection that begins below its key, and a value that is empty, are shown at the key."""
        begin, end = span(event)
        if frame is None or frame.is_list:
            return Spot(value=begin, key=begin)
        is_scalar = isinstance(event, ScalarEvent)
        shown = end > begin if is_scalar else self.source.line_of(begin) == self.source.line_of(frame.key)
        return Spot(value=begin if shown else frame.key, key=frame.key)

    def passed(self) -> None:
        if not self.frames:
            return
        frame = self.frames[-1]
        if isinstance(frame.step, int) and frame.is_list:
            frame.step += 1
        else:
            frame.waits_for_value = not frame.waits_for_value
