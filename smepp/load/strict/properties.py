"""Anchors, aliases and tags: refused wherever they stand."""

import re
from collections.abc import Iterator

from smepp.load.strict.events import AliasEvent, MappingStartEvent, ScalarEvent, SequenceStartEvent, span
from smepp.load.strict.fault import Fault
from smepp.load.strict.source import Source

_TAG = re.compile(r"(?:&\S*\s+)?(!\S*)").match

Node = ScalarEvent | AliasEvent | MappingStartEvent | SequenceStartEvent


def property_faults(event: Node, source: Source) -> Iterator[Fault]:
    """The fault of an alias, of an anchor and of a tag."""
    begin = span(event)[0]
    if isinstance(event, AliasEvent):
        yield Fault(code="Y105", index=begin, params={"name": event.anchor})
        return
    if event.anchor is not None:
        index = source.text.find(f"&{event.anchor}", begin)
        yield Fault(code="Y104", index=index, params={"name": event.anchor})
    if event.tag is not None:
        tag = _TAG(source.text, begin)
        yield Fault(code="Y106", index=tag.start(1) if tag else begin, params={"tag": tag[1] if tag else event.tag})
