"""What falls due in a year as a calendar: an event for each day and kind, with the platforms in it."""

from collections.abc import Iterator
from itertools import groupby
from uuid import NAMESPACE_URL, uuid5

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.due import KINDS, DueItem, DueKind, Dues
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
    # A calendar must hold something, and every year has this day.
    yield Event(uid=_uid(None, str(dues.year)), day=dues.deadline, summary=word("ics.deadline", lang, year=dues.year))
    dated = sorted((each for each in dues.items if each.day), key=_order)
    for (day, kind, asked), items in groupby(dated, _key):
        found = list(items)
        # A round's deadline may move, and its event with it in the calendars that hold it.
        uid = _uid(kind, str(dues.year) if kind is DueKind.REREVIEW else f"{day}:{asked}")
        lines = tuple(_row(each, dues.on, lang) for each in found)
        yield Event(uid=uid, day=day, summary=_summary(kind, found, lang), lines=lines)


def _summary(kind: DueKind, items: list[DueItem], lang: Lang) -> str:
    still = sum(each.open for each in items)
    return word("ics.summary.open" if still else "ics.summary", lang, kind=kind_name(kind, lang), n=len(items), open=still)


def _key(item: DueItem) -> Key:
    """What belongs together: the same thing asked on the same day, by the same document where one asks it."""
    asked = item.place.file if item.place and item.kind is not DueKind.REREVIEW else ""
    return item.day or "", item.kind, asked


def _order(item: DueItem) -> tuple[str, int, str]:
    day, kind, asked = _key(item)
    return day, KINDS.index(kind), asked


def _uid(kind: DueKind | None, which: str) -> str:
    """The same however often the calendar is made."""
    return str(uuid5(NAMESPACE_URL, f"smepp:due:{kind.value if kind else 'deadline'}:{which}"))


def _row(item: DueItem, on: str, lang: Lang) -> str:
    return word(
        "ics.row", lang, district=item.district, platform=item.platform, operator=item.operator, state=state(item, on, lang)
    )
