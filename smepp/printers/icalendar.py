"""Calendars as RFC 5545 wants them: lines that end with CR and LF and have no more than 75 octets, texts with their signs escaped."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from smepp.model.record import Record
from smepp.wording.clean import clean

LONGEST = 75
"""Octets of a line without its end; the blank in front of a continued one counts."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class Event(Record):
    """An event of one whole day: its lasting id, the day, what it is called, and the lines of what there is to say."""

    uid: str
    day: str
    summary: str
    lines: tuple[str, ...] = ()


def calendar(product: str, name: str, made: str, events: Iterable[Event]) -> str:
    """A calendar. `made` (YYYY-MM-DD) stands for the moment at which it was made, so that the same events give the same bytes."""
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{text(product)}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"),
        f"X-WR-CALNAME:{text(name)}",
        *(each for event in events for each in _event(event, made)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for each in lines for folded in _folded(each))


def text(value: str) -> str:
    """A value of the type TEXT; control characters, which it must not hold, are shown."""
    return "\n".join(map(clean, value.split("\n"))).translate(_ESCAPED)


def _event(event: Event, made: str) -> Iterator[str]:
    day = date.fromisoformat(event.day)
    yield from ("BEGIN:VEVENT", f"UID:{text(event.uid)}", f"DTSTAMP:{_plain(date.fromisoformat(made))}T000000Z")
    # The end is the first day that is no longer part of the event.
    yield from (f"DTSTART;VALUE=DATE:{_plain(day)}", f"DTEND;VALUE=DATE:{_plain(day + timedelta(days=1))}")
    yield f"SUMMARY:{text(event.summary)}"
    if event.lines:
        yield "DESCRIPTION:" + text("\n".join(map(clean, event.lines)))
    yield from ("TRANSP:TRANSPARENT", "END:VEVENT")


def _plain(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _folded(line: str) -> Iterator[str]:
    """Pieces of a line, broken between characters and never inside one; those after the first begin with a blank."""
    piece, used = "", 0
    for character in line:
        size = len(character.encode("utf-8", "surrogatepass"))
        if used + size > LONGEST:
            yield piece
            piece, used = " ", 1
        piece += character
        used += size
    yield piece
