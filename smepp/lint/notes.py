"""The note of annexes (附件说明): which annexes the text names below itself, or links to."""

import re
from collections.abc import Iterator, Sequence

from smepp.lint.closing import Closing
from smepp.lint.lines import Line
from smepp.model.record import Record

_NOTE = re.compile(r"附\s*件\s*[:：]\s*(?P<rest>.*)")
_NUMBERED = re.compile(r"(?P<number>[0-9０-９]{1,2})\s*[.．、]\s*(?P<name>\S.*)")
_APART = re.compile("[（(][^（）()]*(?:另|略|下载|电子版)[^（）()]*[）)]")
_SEVERAL = re.compile(r"[\s　]+(?=[0-9０-９]{1,2}\s*[.．、]\s*\S)")


class Named(Record):
    """An annex as the note names it; `number` None without one.

    `linked`: it is a file of its own, to which a page links or which is sent apart.
    """

    number: int | None
    name: str
    line: Line
    linked: bool = False


def named_in(lines: Sequence[Line], after: int, end: Closing) -> tuple[tuple[Named, ...], tuple[Line, ...]]:
    """The annexes that are named, and the lines that name them."""
    starts = [number for number, each in enumerate(lines) if number >= after and _NOTE.match(each.text.strip())]
    inside = [number for number in starts if number < end.start] or [number for number in starts if lines[number].paragraph.links]
    linked = [each for each in lines[end.stop :] if each.paragraph.links and each.text.strip().startswith("附件")]
    if not inside:
        return tuple(Named(number=None, name=each.text, line=each, linked=True) for each in linked), tuple(linked)
    start = inside[-1]
    stop = end.start if start < end.start else len(lines)
    taken: list[Line] = []
    found: list[Named] = []
    alone = _NOTE.sub(r"\g<rest>", lines[start].text.strip()) == ""
    for number in range(start, stop):
        below = alone and number == start + 1
        names = list(_names(lines[number], first=number == start, below=below))
        if not names and number > start:
            break
        taken.append(lines[number])
        found += names
    return tuple(found), tuple(taken)


def _names(line: Line, *, first: bool, below: bool) -> Iterator[Named]:
    """The names in a line: the `first` one begins with 附件：, the one `below` it is a name where that stands alone."""
    match = _NOTE.match(line.text.strip()) if first else None
    text = match["rest"] if match else line.text.strip()
    linked = bool(line.paragraph.links) or bool(_APART.search(text))
    for each in _SEVERAL.split(text):
        numbered = _NUMBERED.fullmatch(each.strip())
        if numbered:
            yield Named(number=int(numbered["number"]), name=numbered["name"], line=line, linked=linked)
        elif each.strip() and (first or below or line.paragraph.numbered):
            yield Named(number=None, name=each.strip(), line=line, linked=linked)
