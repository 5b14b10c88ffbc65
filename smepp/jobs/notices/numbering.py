"""The number of a document (文号) held against how numbers are written, against the office, and against those that are used."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from smepp.jobs.events import Events
from smepp.lifecycle.corrections import corrected
from smepp.lifecycle.numbers import DocumentNumber, parse
from smepp.model.notice import Notice
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.title import Event

NUMBER = "文号"
ALWAYS = "9999-12-31"
"""A day by which every correction has taken effect."""


def number_problems(notice: Notice, place: Place, known: Events) -> Iterator[Problem]:
    """What stands against the number of a document that is to be issued; `place` is where the event will say it."""
    if notice.number is None or notice.dated is None:
        yield from _prefix_unknown(notice)
        return
    yield from _of(notice, notice.number, notice.dated, place, _numbered(known))
    yield from _corrected(notice, place, known)


def _of(notice: Notice, text: str, dated: str, place: Place, others: Iterable[Event]) -> Iterator[Problem]:
    read = parse(text)
    if read.number is None:
        yield problem("N313", place, number=text)
        return
    if read.faults:
        yield problem("N312", place, number=text, right=read.number.text)
    if read.number.year != int(dated[:4]):
        yield problem("N314", place, number=read.number.text, year=read.number.year, date=dated)
    yield from _prefix(notice, read.number, place)
    yield from _cited(notice, read.number, place)
    yield from _used(read.number, place, others)


def _corrected(notice: Notice, place: Place, known: Events) -> Iterator[Problem]:
    """The number and the day that a correction gives to another document (改为), held against the same."""
    changed = notice.event.get("改为") or {}
    file = str(notice.event.get("更正文件"))
    target = next((each for each in known.events if each.file == file), None)
    if target is None or not {"文号", "日期"} & set(changed):
        return
    number, dated = str(changed.get("文号") or target.number or ""), str(changed.get("日期") or target.date)
    if number:
        others = (each for each in _numbered(known) if each.file != file)
        yield from _of(notice, number, dated, replace(place, route=("改为", *place.route)), others)


def _cited(notice: Notice, number: DocumentNumber, place: Place) -> Iterator[Problem]:
    """That it is the number of the rules, or of the year's call, on which the document itself rests."""
    cited = (each for each in (notice.basis.document, notice.basis.call) if each)
    if any(parse(each).number == number for each in cited):
        yield problem("N310", place, number=number.text)


def _prefix(notice: Notice, number: DocumentNumber, place: Place) -> Iterator[Problem]:
    sender = notice.sender
    if sender.prefix is None:
        yield from _prefix_unknown(notice)
    elif number.prefix != sender.prefix:
        yield problem("N315", place, number=number.text, prefix=sender.prefix, authority=sender.name, date=notice.dated)


def _prefix_unknown(notice: Notice) -> Iterator[Problem]:
    if notice.sender.prefix is None:
        yield problem("N316", Place(file="office.yaml", route=("机关",)), authority=notice.sender.name)


def _used(number: DocumentNumber, place: Place, others: Iterable[Event]) -> Iterator[Problem]:
    for each in others:
        if each.number and parse(each.number).number == number:
            related = (Place(file=each.file, route=(NUMBER,)),)
            said = {"file": each.file, "notice": each.data.get("名称") or each.kind.value, "date": each.date}
            yield problem("N311", place, related=related, number=number.text, **said)
            return


def _numbered(known: Events) -> Iterable[Event]:
    """All events as they were written and as corrections left them: a number is used either way."""
    mended = corrected(known.events, ALWAYS).events
    return sorted((*known.events, *mended, *known.documents), key=lambda each: (each.date, each.file))
