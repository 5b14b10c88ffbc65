"""The outermost thing in a file must be a mapping that holds something."""

from collections.abc import Iterator

from smepp.load.strict.events import Event, ScalarEvent, SequenceStartEvent, span
from smepp.load.strict.fault import Fault
from smepp.load.strict.scalars import weigh
from smepp.load.strict.token import Token


def root_faults(root: Event | None, last: Token | None) -> Iterator[Fault]:
    """The fault of a file that is empty, a list, or text (where no slip explains the text: that one is named elsewhere)."""
    if root is None:
        yield Fault(code="Y010", index=0, route=())
    elif isinstance(root, SequenceStartEvent):
        yield Fault(code="Y012", index=span(root)[0])
    elif isinstance(root, ScalarEvent) and last is not None:
        empty = last.plain and weigh(last.value)[0] is None
        yield Fault(code="Y010", index=0, route=()) if empty else Fault(code="Y013", index=last.start)
