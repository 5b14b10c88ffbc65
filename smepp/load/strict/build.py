"""The quick way: events to plain values, without positions. It gives up at whatever needs a word to the reader."""

import re
from collections.abc import Callable
from typing import Any

from smepp.load.strict.events import (
    FAILURES,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    lines,
    span,
    start,
)
from smepp.load.strict.limits import MAX_DEPTH
from smepp.load.strict.scalars import STARTERS, weigh
from smepp.model.record import Record

_ODD_KEY = re.compile(r"[:：\s]|^[-“”‘’<]").search
_LONG = frozenset("|>")
_SWALLOWED = re.compile(r":(?:\s|$)").search


class _Unusual(Exception):  # noqa: N818 - no error, only a signal
    """Something that the survey must judge."""


class Tree(Record):
    """The root mapping. `doubted` when something in it should be looked at, which does not make it wrong.

    `long_texts` are the spans of the texts below a `|` or `>`.
    """

    value: dict[str, Any]
    doubted: bool
    long_texts: tuple[tuple[int, int], ...] = ()


def build(text: str) -> Tree | None:
    """The tree of one plain YAML document whose root is a mapping; None for anything else."""
    try:
        builder = _Builder(start(text))
        value = builder.document()
    except (_Unusual, *FAILURES):
        return None
    return Tree(value=value, doubted=builder.doubted, long_texts=tuple(builder.long_texts))


class _Builder:
    __slots__ = ("doubted", "get", "keys", "long_texts")

    def __init__(self, get: Callable[[], Event]) -> None:
        self.get = get
        self.keys: set[str] = set()
        self.doubted = False
        self.long_texts: list[tuple[int, int]] = []

    def document(self) -> dict[str, Any]:
        self.get()
        opening = self.get()
        if not isinstance(opening, DocumentStartEvent) or opening.version or opening.tags:
            raise _Unusual
        value = self.value(self.get(), MAX_DEPTH)
        if not isinstance(value, dict) or not isinstance(self.get(), DocumentEndEvent):
            raise _Unusual
        if not isinstance(self.get(), StreamEndEvent):
            raise _Unusual
        return value

    def value(self, event: Event, depth: int) -> Any:
        if isinstance(event, ScalarEvent):
            return self.scalar(event)
        if depth and isinstance(event, MappingStartEvent):
            return self.mapping(depth - 1)
        if depth and isinstance(event, SequenceStartEvent):
            return self.sequence(depth - 1)
        raise _Unusual

    def mapping(self, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        get, keys = self.get, self.keys
        while True:
            event = get()
            if not isinstance(event, ScalarEvent):
                if isinstance(event, MappingEndEvent):
                    return result
                raise _Unusual
            key = event.value
            if key not in keys:
                self.learn(event)
            if key in result:
                raise _Unusual
            event = get()
            if isinstance(event, ScalarEvent) and not event.style and event.value[:1] not in STARTERS:
                result[key] = event.value
            else:
                result[key] = self.value(event, depth)

    def sequence(self, depth: int) -> list[Any]:
        result: list[Any] = []
        get = self.get
        while True:
            event = get()
            if isinstance(event, SequenceEndEvent):
                return result
            result.append(self.value(event, depth))

    def scalar(self, event: ScalarEvent) -> Any:
        value = event.value
        if not event.style:
            return self.special(value) if value[:1] in STARTERS else value
        if event.style in _LONG:
            self.long_texts.append(span(event))
        elif _SWALLOWED(value) and lines(event) > 1:
            self.doubted = True
        return value

    def special(self, written: str) -> Any:
        value, odd = weigh(written)
        if odd:
            self.doubted = True
        return value

    def learn(self, event: ScalarEvent) -> None:
        """Look at a key; one that is text however it is written is looked at once."""
        key = event.value
        if isinstance(weigh(key)[0], str):
            self.keys.add(key)
        elif not event.style:
            raise _Unusual
        if _ODD_KEY(key):
            self.doubted = True
