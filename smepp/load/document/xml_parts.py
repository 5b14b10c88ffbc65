"""The XML of a part, element by element: no document types, no entities, no depth without end."""

from typing import Protocol
from xml.etree.ElementTree import ParseError, XMLParser

from smepp.load.document.limits import DEEPEST, RefusedError

_FORBIDDEN = ("<!DOCTYPE", "<!ENTITY")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")


class Handler(Protocol):
    """What takes the elements of a part, by their names without namespaces."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Text between elements."""


class _Target:
    def __init__(self, handler: Handler) -> None:
        self._handler, self._names = handler, list[str]()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._names.append(_local(tag))
        if len(self._names) > DEEPEST:
            raise RefusedError("D005")
        self._handler.start(self._names[-1], {_local(name): value for name, value in attributes.items()})

    def end(self, _tag: str) -> None:
        self._handler.end(self._names.pop())

    def data(self, text: str) -> None:
        self._handler.data(text)

    def close(self) -> None:
        """The parser asks for nothing at the end."""


def parse(data: bytes, handler: Handler) -> None:
    """Give the elements of a part to a handler. Raises RefusedError for damaged XML and for XML that declares a type or entities."""
    encodings = ("utf-16-le", "utf-16-be") if data.startswith(_WIDE) else ("ascii",)
    if any(each.encode(encoding) in data for each in _FORBIDDEN for encoding in encodings):
        raise RefusedError("D006")
    parser = XMLParser(target=_Target(handler))  # noqa: S314
    try:
        parser.feed(data)
        parser.close()
    except (ParseError, LookupError, ValueError) as error:
        raise RefusedError("D005") from error


def _local(name: str) -> str:
    return name.rpartition("}")[2]
