"""How a block of keys or items falls apart, and which line brought it down."""

from smepp.load.strict.fault import Fault
from smepp.load.strict.token import Token
from smepp.load.strict.wreck import Wreck

_CURLY = ("“", "”", "‘", "’")


def stray_colon(wreck: Wreck) -> Fault | None:
    """A colon where no key can be: the line above swallowed it, or the value holds one."""
    last = wreck.last
    if last is None or not last.plain:
        return wreck.fault("Y310", wreck.index) if last and last.style in ("'", '"') else None
    if last.value.startswith(_CURLY):
        return wreck.fault("Y308", last.start)
    if len(last.lines(wreck.source)) > 1:
        return _swallowed(wreck, last)
    return None if last.own_line(wreck.source) else wreck.fault("Y307", wreck.index)


def key_fault(wreck: Wreck) -> Fault | None:
    """A line that should hold a key and does not."""
    number = wreck.source.line_of(wreck.began)
    return wreck.slip_on(number) or _unindented_text(wreck) or wreck.fault("Y315", wreck.began)


def block_fault(wreck: Wreck) -> Fault | None:
    """A line that fits neither the keys nor the items above it, or something behind a finished value."""
    if not wreck.first_on_line:
        return _behind_value(wreck)
    if wreck.char == ":":
        return wreck.fault("Y102", wreck.index, key=None)
    if wreck.char in (",", "]", "}"):
        return wreck.fault("Y313", wreck.index)
    level = wreck.source.column_of(wreck.began) == wreck.source.column_of(wreck.index)
    is_item = wreck.source.text.startswith(("- ", "-\n", "-\r"), wreck.index)
    above_is_item = wreck.source.char(wreck.began) == "-"
    return wreck.fault("Y316" if level and is_item != above_is_item else "Y314", wreck.index)


def document_fault(wreck: Wreck) -> Fault | None:
    """Something behind the end of the whole: a second document, a key without its space, a line set too far left."""
    source, last = wreck.source, wreck.last
    number = source.line_of(wreck.index)
    for above in range(1, number):
        if source.line(above).startswith("%"):
            return directive_fault(wreck, above)
        if source.line(above).startswith("..."):
            return wreck.fault("Y014", wreck.index)
    if wreck.char == ":" and last is not None and last.style in ("'", '"'):
        return wreck.fault("Y302", wreck.index, key=last.value)
    if wreck.first_on_line:
        return wreck.slip_on(number) or wreck.fault("Y314", wreck.index)
    return _behind_value(wreck)


def directive_fault(wreck: Wreck, number: int) -> Fault:
    """A line that begins with a percent sign: a directive, or a text that needs quotes."""
    begin = wreck.source.starts[number - 1]
    if wreck.source.line(number).startswith(("%YAML", "%TAG")):
        return wreck.fault("Y015", begin)
    return wreck.fault("Y309", begin, char="%")


def _swallowed(wreck: Wreck, last: Token) -> Fault | None:
    """A plain text ran on over several lines up to the colon: the first line with a slip is to blame, else the layout."""
    first, *further = last.lines(wreck.source)
    begins = wreck.source.column_of(last.start)
    key_line = wreck.slip_on(first) if last.own_line(wreck.source) else _slip_before(wreck, first)
    found = key_line or wreck.slip_on(first, begins)
    for number in further:
        found = found or wreck.slip_on(number)
    if found:
        return found
    if last.own_line(wreck.source):
        return wreck.fault("Y315", last.start)
    line = wreck.source.line_of(wreck.index)
    text = wreck.source.line(line)
    return wreck.fault("Y314", wreck.source.starts[line - 1] + len(text) - len(text.lstrip(" ")))


def _slip_before(wreck: Wreck, number: int) -> Fault | None:
    """A dash that touches its key is the slip of a line whose value ran on."""
    found = wreck.slip_on(number)
    return found if found and found.code == "Y303" else None


def _behind_value(wreck: Wreck) -> Fault | None:
    """Text behind a closing quote or bracket."""
    before = wreck.source.before(wreck.index).rstrip(" ")
    last = wreck.last
    if before.endswith(("'", '"')) and last is not None and last.style in ("'", '"'):
        if len(last.lines(wreck.source)) > 1:
            return wreck.fault("Y312", last.start)
        return wreck.fault("Y310", wreck.index)
    if before.endswith(("]", "}")):
        return wreck.fault("Y313" if wreck.char in ("]", "}") else "Y310", wreck.index)
    return None


def _unindented_text(wreck: Wreck) -> Fault | None:
    """The text below a `|` that stands as far left as its key."""
    last = wreck.last
    if last is not None and last.style in ("|", ">") and not last.value:
        return wreck.fault("Y314", wreck.began)
    return None
