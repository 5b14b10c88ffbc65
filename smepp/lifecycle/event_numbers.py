"""The numbers of events' documents (办理记录的文号): how they are written, their year, and whether one is given twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from smepp.lifecycle.numbers import DocumentNumber, parse
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.title import Event

NUMBER = "文号"


def number_problems(events: Iterable[Event]) -> Iterator[Problem]:
    """What is odd about the numbers of events, in the order of their dates.

    One document may confirm some and revoke others: a number may stand in several records of one day, if they are of different
    kinds.
    """
    given: dict[DocumentNumber, list[Event]] = defaultdict(list)
    for event in sorted(events, key=lambda each: (each.date, each.file)):
        if not event.number:
            continue
        place, read = Place(file=event.file, route=(NUMBER,)), parse(event.number)
        if read.number is None:
            yield problem("L222", place, number=event.number)
            continue
        if read.faults:
            yield problem("L220", place, number=event.number, right=read.number.text)
        if read.number.year != int(event.date[:4]):
            yield problem("L221", place, number=event.number, year=read.number.year, date=event.date)
        if first := next((each for each in given[read.number] if _is_another(each, event)), None):
            related = (Place(file=first.file, route=(NUMBER,)),)
            yield problem(
                "L223", place, related=related, number=event.number, file=first.file, kind=first.kind.value, date=first.date
            )
        given[read.number].append(event)


def _is_another(first: Event, later: Event) -> bool:
    """Whether two records with one number cannot be of one document."""
    return first.kind is later.kind or first.date != later.date
