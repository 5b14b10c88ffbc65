"""The one door to PyYAML: its stream of events, from libyaml where it is built in."""

from collections.abc import Callable
from enum import Enum
from typing import Any

import yaml
from yaml import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from smepp.model.record import Record

Collection = (MappingStartEvent, SequenceStartEvent)
CollectionEnd = (MappingEndEvent, SequenceEndEvent)

PARSER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader

FAILURES = (yaml.YAMLError, ValueError, OverflowError)
"""What reading events may raise; the last two come from escapes beyond Unicode in the parser written in Python."""


class During(Enum):
    """What the parser was busy with when it gave up."""

    QUOTED = "quoted"
    BLOCK_TEXT = "block text"
    NAME = "name"
    DIRECTIVE = "directive"
    TAG = "tag"
    FLOW = "flow"
    SIMPLE_KEY = "simple key"
    BLOCK = "block"
    DOCUMENT = "document"
    OTHER = "other"


class Breach(Record):
    """Where the parser gave up: the index it stopped at, and where the thing began that it was reading."""

    during: During
    index: int
    began: int | None = None


_WORDS = (
    ("<document start>", During.DOCUMENT),
    ("quoted scalar", During.QUOTED),
    ("block scalar", During.BLOCK_TEXT),
    ("an alias", During.NAME),
    ("an anchor", During.NAME),
    ("directive", During.DIRECTIVE),
    ("incompatible", During.DIRECTIVE),
    (" tag", During.TAG),
    ("flow", During.FLOW),
    ("simple key", During.SIMPLE_KEY),
    ("block mapping", During.BLOCK),
    ("block collection", During.BLOCK),
)


def start(text: str) -> Callable[[], Event]:
    """Begin to read; each call of the result gives the next event or raises one of FAILURES."""
    get: Callable[[], Event] = PARSER(text).get_event
    return get


def span(event: Event) -> tuple[int, int]:
    """The indexes in the text between which an event's own characters stand."""
    begin, end = event.start_mark, event.end_mark
    return (begin.index if begin else 0), (end.index if end else 0)


def lines(event: Event) -> int:
    """How many lines of the text an event's own characters stand on."""
    begin, end = event.start_mark, event.end_mark
    return end.line - begin.line + 1 if begin and end else 1


def breach(failure: Exception) -> Breach:
    """Read a failure of the parser."""
    mark, began = getattr(failure, "problem_mark", None), getattr(failure, "context_mark", None)
    return Breach(
        during=_during(failure),
        index=mark.index if mark else 0,
        began=began.index if began else None,
    )


def _during(failure: Exception) -> During:
    if not isinstance(failure, yaml.MarkedYAMLError):
        return During.QUOTED if not isinstance(failure, yaml.YAMLError) else During.OTHER
    for said in (f" {failure.context}", f" {failure.problem}"):
        for word, during in _WORDS:
            if word in said:
                return during
    return During.OTHER


__all__ = [
    "FAILURES",
    "AliasEvent",
    "Breach",
    "Collection",
    "CollectionEnd",
    "DocumentEndEvent",
    "DocumentStartEvent",
    "During",
    "Event",
    "MappingEndEvent",
    "MappingStartEvent",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "StreamEndEvent",
    "StreamStartEvent",
    "breach",
    "lines",
    "span",
    "start",
]
