"""What falls due in a year as a calendar: an event for each day and kind, with the platforms in it."""

from collections.abc import Iterator
from itertools import groupby
from uuid import NAMESPACE_URL, uuid5

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.due import KINDS, PASSING, DueItem, DueKind, Dues
from smepp.printers.icalendar import Event, calendar
from smepp.wording.dues import kind_name, state

PRODUCT = "-//smepp//smepp due//ZH"

Key = tuple[str, DueKind, str]


def render(dues: Dues, lang: Lang) -> str:
    """The calendar; what has no day is not in it."""
    return calendar(PRODUCT, word("ics.name", lang, year=dues.year), dues.on, _events(dues, lang))


def undated(dues: Dues) -> int:
    """How many have no day."""
    return sum(each.day is None for each in dues.items)


def _events(dues: Dues, lang: Lang) -> Iterator[Event]:
    dated = sorted((each for each in dues.items if each.day), key=_order)
    for (day, kind, asked), items in groupby(dated, _key):
        found = list(items)
        still = sum(not each.done for each in found)
        plain = kind in PASSING or not still
        summary = word("ics.summary" if plain else "ics.summary.open", lang, kind=kind_name(kind, lang), n=len(found), open=still)
        yield Event(
            uid=_uid(kind, dues.year, day, asked),
            day=day,
            summary=summary,
            lines=tuple(_row(each, dues.on, lang) for each in found),
        )


def _key(item: DueItem) -> Key:
    """What belongs together: the same thing asked on the same day, by the same document where one asks it."""
    asked = item.place.file if item.place and item.kind is not DueKind.REREVIEW else ""
    return item.day or "", item.kind, asked


def _order(item: DueItem) -> tuple[str, int, str]:
    day, kind, asked = _key(item)
    return day, KINDS.index(kind), asked


def _uid(kind: DueKind, year: int, day: str, asked: str) -> str:
    """The same however often the calendar is made. A round's deadline may move, and its event with it in the calendars that hold it."""
    when = str(year) if kind is DueKind.REREVIEW else day
    return str(uuid5(NAMESPACE_URL, f"smepp:due:{kind.value}:{when}:{asked}"))


def _row(item: DueItem, on: str, lang: Lang) -> str:
    return word(
        "ics.row", lang, district=item.district, platform=item.platform, operator=item.operator, state=state(item, on, lang)
    )
