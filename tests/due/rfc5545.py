"""A checker for calendars by the rules of RFC 5545, as far as they bear on whole-day events."""

import re
from datetime import datetime

NAME = re.compile("[A-Z0-9-]+")
LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\x00-\x1f]*"|[^";:,\x00-\x1f]+))*):(.*)', re.DOTALL)
ESCAPE = re.compile(r"\\(.?)")
TEXTS = {"SUMMARY", "DESCRIPTION", "UID", "PRODID", "X-WR-CALNAME"}
OF_CALENDAR = {"PRODID": 1, "VERSION": 1, "CALSCALE": 1, "METHOD": 1, "X-WR-CALNAME": 1}
OF_EVENT = {"UID": 1, "DTSTAMP": 1, "DTSTART": 1, "DTEND": 1, "SUMMARY": 1, "DESCRIPTION": 0, "TRANSP": 1}
"""The properties that are known here, and how often each must be there; none more than once."""


class InvalidCalendarError(ValueError):
    """What is wrong with a calendar."""


def events(data: bytes) -> list[dict[str, tuple[str, str]]]:
    """The events, each property as its parameters and its value with escapes undone. Raises InvalidCalendarError."""
    lines = unfolded(data)
    need(lines[0] == "BEGIN:VCALENDAR" and lines[-1] == "END:VCALENDAR", "no calendar")
    head: dict[str, tuple[str, str]] = {}
    found: list[dict[str, tuple[str, str]]] = []
    inside: dict[str, tuple[str, str]] | None = None
    for line in lines[1:-1]:
        if line == "BEGIN:VEVENT":
            need(inside is None, "an event in an event")
            inside = {}
        elif line == "END:VEVENT":
            if inside is None:
                raise InvalidCalendarError("an end without a beginning")
            found.append(inside)
            inside = None
        else:
            need(inside is not None or not found, "a property of the calendar behind its events")
            put(head if inside is None else inside, line)
    need(inside is None, "an event without an end")
    need(head.get("VERSION") == ("", "2.0"), "no version")
    counted(head, OF_CALENDAR)
    need(found, "a calendar needs a component")
    for each in found:
        counted(each, OF_EVENT)
        dated(each)
    need(len({each["UID"] for each in found}) == len(found), "a UID twice")
    return found


def unfolded(data: bytes) -> list[str]:
    """The content lines."""
    need(data.endswith(b"\r\n"), "no end of line at the end")
    physical = data.split(b"\r\n")[:-1]
    for each in physical:
        need(b"\r" not in each and b"\n" not in each, "CR or LF alone")
        need(0 < len(each) <= 75, f"{len(each)} octets")
        try:
            each.decode()
        except UnicodeDecodeError as error:
            raise InvalidCalendarError("folded inside a character") from error
    need(not physical[0].startswith(b" "), "nothing to continue")
    return data.decode().replace("\r\n ", "").split("\r\n")[:-1]


def put(into, line):
    parsed = LINE.fullmatch(line)
    need(parsed, f"no content line: {line!r}")
    name, params, value = parsed.groups()
    need(name not in into, f"{name} twice")
    need(not re.search("[\x00-\x08\x0a-\x1f\x7f]", value), f"a control character in {name}")
    into[name] = (params, plain(value) if name in TEXTS else value)


def plain(value: str) -> str:
    """A TEXT without its escapes."""
    need(not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), f"a bare sign in {value!r}")
    need(all(each in {"\\", ";", ",", "n", "N"} for each in ESCAPE.findall(value)), f"an unknown escape in {value!r}")
    return ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def counted(found, allowed):
    need(set(found) <= set(allowed), f"unknown: {set(found) - set(allowed)}")
    need(all(name in found for name, least in allowed.items() if least), f"missing: {set(allowed) - set(found)}")


def dated(event):
    need(event["DTSTAMP"][0] == "", "DTSTAMP has parameters")
    need(re.fullmatch(r"[0-9]{8}T[0-9]{6}Z", event["DTSTAMP"][1]), "DTSTAMP is no moment in UTC")
    days = []
    for name in ("DTSTART", "DTEND"):
        params, value = event[name]
        need(params == ";VALUE=DATE" and re.fullmatch("[0-9]{8}", value), f"{name} is no day")
        days.append(datetime.strptime(value, "%Y%m%d").date())  # noqa: DTZ007 - a day, not a moment
    need(days[0] < days[1], "it ends before it begins")
    need(event["TRANSP"][1] in {"OPAQUE", "TRANSPARENT"}, "TRANSP")


def need(holds, why):
    if not holds:
        raise InvalidCalendarError(why)
