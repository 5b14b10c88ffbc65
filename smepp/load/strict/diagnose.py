"""From the place where the parser gave up to what a person did there."""

from collections.abc import Callable

from smepp.load.strict.collapse import block_fault, directive_fault, document_fault, key_fault, stray_colon
from smepp.load.strict.events import During
from smepp.load.strict.fault import Fault
from smepp.load.strict.quoted import bad_escape, beyond_unicode
from smepp.load.strict.wreck import Wreck

_NO_BEGINNING = frozenset("%@`,]}?-")


def diagnose(wreck: Wreck) -> Fault:
    """The cause in the writer's words; where no rule knows it, the parser's own place with the general message."""
    found = _sign(wreck) or _BY_DUTY.get(wreck.breach.during, _nothing)(wreck) or _anywhere(wreck)
    return found or wreck.fault("Y399", wreck.index)


def _sign(wreck: Wreck) -> Fault | None:
    if wreck.char == "\t" and wreck.breach.during is not During.QUOTED:
        return wreck.fault("Y306", wreck.index)
    return None


def _quoted(wreck: Wreck) -> Fault | None:
    if wreck.breach.began is None:
        return beyond_unicode(wreck.source.text)
    return bad_escape(wreck.source.text, wreck.began) or wreck.fault("Y312", wreck.began)


def _beginning(wreck: Wreck) -> Fault | None:
    return wreck.fault("Y309", wreck.began, char=wreck.source.char(wreck.began))


def _directive(wreck: Wreck) -> Fault | None:
    return directive_fault(wreck, wreck.source.line_of(wreck.began))


def _tag(wreck: Wreck) -> Fault | None:
    line = wreck.source.line(wreck.source.line_of(wreck.began))
    column = wreck.source.column_of(wreck.began)
    return wreck.fault("Y106", wreck.began, tag=line[column:].split(" ")[0])


def _flow(wreck: Wreck) -> Fault | None:
    return None if wreck.opener is None else wreck.fault("Y313", wreck.opener)


def _nothing(_wreck: Wreck) -> Fault | None:
    return None


def _anywhere(wreck: Wreck) -> Fault | None:
    """What any duty of the parser may meet: a colon too many, a sign that no text may begin with."""
    if wreck.char == ":":
        return stray_colon(wreck)
    return wreck.fault("Y309", wreck.index, char=wreck.char) if wreck.char in _NO_BEGINNING else None


_BY_DUTY: dict[During, Callable[[Wreck], Fault | None]] = {
    During.QUOTED: _quoted,
    During.BLOCK_TEXT: _beginning,
    During.NAME: _beginning,
    During.DIRECTIVE: _directive,
    During.TAG: _tag,
    During.FLOW: _flow,
    During.SIMPLE_KEY: key_fault,
    During.BLOCK: block_fault,
    During.DOCUMENT: document_fault,
}

__all__ = ["Wreck", "diagnose"]
