"""What can be seen of a platform on a day (办理情况), from its life."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

from smepp.lifecycle import kinds
from smepp.lifecycle.periods import UnknownYearError, working_days
from smepp.lifecycle.where import paper, rereview_year
from smepp.model import forms
from smepp.model.calendar import Calendar
from smepp.model.life import Next, PlatformLife, Rules, StepRule
from smepp.model.outlook import Open, Outlook, Paper
from smepp.model.problem import Problem
from smepp.model.record import Record

There = Callable[[Paper], bool]
"""Whether the file of a paper exists."""

IN_WORKING_DAYS = frozenset({"公示止", "工作日"})
"""Limits (期限) that the programme counts in working days."""
WANTS_ALL = frozenset({kinds.PAPERS, kinds.RESULT})
"""Steps of a re-review that rest on its papers."""


class Around(Record):
    """What an outlook is made with: the rules, the calendar, which files exist, the papers that an application of this platform needs.

    `materials` are files with what they are called.
    """

    rules: Rules
    calendar: Calendar
    there: There
    materials: tuple[tuple[str, str], ...] = ()


def outlook(one: PlatformLife, on: str, around: Around, changed: Iterable[Problem] = ()) -> Outlook:
    """The outlook of a platform on the day (YYYY-MM-DD) of its life; `changed` says which events its papers no longer fit."""
    steps = {each.name: each for each in around.rules.table.steps}
    made = [_open(each, steps.get(each.step), one, on, around) for each in one.life.allowed]
    return Outlook(
        one=one,
        on=on,
        open=tuple(each for each in made if each.next.kind not in kinds.TIMES),
        comes=tuple(each for each in made if each.next.kind in kinds.TIMES),
        changed=tuple(changed),
    )


def _open(found: Next, rule: StepRule | None, one: PlatformLife, on: str, around: Around) -> Open:
    today, until = date.fromisoformat(on), found.until
    where = paper(found.kind, one, on)
    counted = until is not None and rule is not None and rule.until is not None and rule.until.word in IN_WORKING_DAYS
    return Open(
        next=found,
        days=None if until is None else (until - today).days,
        working=_working(today, until, around.calendar) if counted and until else None,
        paper=where and replace(where, there=around.there(where)),
        lacks=_lacks(found, one, on, around),
    )


def _working(today: date, until: date, calendar: Calendar) -> int | None:
    """Working days after today up to the last one."""
    try:
        return working_days(today + timedelta(days=1), until, calendar)
    except UnknownYearError:
        return None


def _lacks(found: Next, one: PlatformLife, on: str, around: Around) -> tuple[tuple[str, str], ...]:
    if one.subject.folder is None:
        return ()
    if found.kind == kinds.RECEIVED:
        return tuple((file, name) for file, name in around.materials if not around.there(Paper(file=file)))
    if found.kind in WANTS_ALL:
        year = rereview_year(one, on)
        there = one.subject.papers.get(year, ())
        return tuple((f"{forms.REREVIEW}/{year}/{file}", name) for file, name in around.rules.papers if file not in there)
    return ()
