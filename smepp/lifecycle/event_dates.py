"""The dates of an event held against one another and against the calendar (办理记录的日期)."""

from collections.abc import Iterator
from datetime import date

from smepp.lifecycle.periods import PeriodLengthError, UnknownYearError
from smepp.lifecycle.typed import lint
from smepp.model.calendar import Calendar
from smepp.model.life import Rules
from smepp.model.period import Typed, Unit
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.title import Event, EventKind

BEFOREHAND_ONLY = frozenset({"T109"})
"""What is worth knowing while a notice is written, and nothing that is wrong with one that was issued."""
BEFOREHAND = 1
"""Years by which the papers of a round may come in before the year that it is named after."""
EARLY = frozenset({EventKind.RETURN, EventKind.REJECTION, EventKind.ACCEPTANCE})
"""What may happen before the round's year has begun."""
AFTERWARDS = 1
"""Years by which a round may go on after its year."""


def date_problems(event: Event, rules: Rules, calendar: Calendar) -> tuple[Problem, ...]:
    """What is wrong with the dates of an event, whichever platforms it names."""
    return (*_early(event), *(_publicity(event, rules, calendar) if event.kind is EventKind.PUBLICITY else ()))


def misdated(event: Event) -> Iterator[Problem]:
    """That a date lies far behind the round in whose folder the event lies; told on every day, since on most it counts for nothing.

    Corrections may be written at any time.
    """
    late = event.year is not None and int(event.date[:4]) > event.year + AFTERWARDS
    if late and event.kind is not EventKind.CORRECTION:
        yield problem("L226", Place(file=event.file, route=("日期",)), date=event.date, year=event.year)


def _early(event: Event) -> Iterator[Problem]:
    beforehand = BEFOREHAND if event.kind in EARLY else 0
    if event.year is not None and int(event.date[:4]) < event.year - beforehand:
        yield problem("L204", Place(file=event.file, route=("日期",)), date=event.date, year=event.year)


def _publicity(event: Event, rules: Rules, calendar: Calendar) -> Iterator[Problem]:
    place, days = Place(file=event.file, route=("公示止",)), int(event.data["工作日"])
    if days != rules.publicity_days:
        at = Place(file=event.file, route=("工作日",))
        yield problem("L206", at, days=days, wanted=rules.publicity_days)
    typed = Typed(
        start=date.fromisoformat(event.data["公示起"]),
        end=date.fromisoformat(event.data["公示止"]),
        n=days,
        unit=Unit.WORKING,
        signed=date.fromisoformat(event.date),
    )
    try:
        found = lint(typed, calendar, strict=rules.strict)
        yield from (problem(each.code, place, **each.params) for each in found if each.code not in BEFOREHAND_ONLY)
    except UnknownYearError as error:
        yield problem("L207", place, year=error.year)
    except PeriodLengthError:
        return
