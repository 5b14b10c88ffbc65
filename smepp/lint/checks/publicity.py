"""The days of a publicity (公示期) held against the calendar, the rules and the day of signing."""

from collections.abc import Iterator

from smepp.lifecycle.periods import PeriodLengthError, UnknownYearError
from smepp.lifecycle.typed import lint
from smepp.lint.known import Known
from smepp.lint.sheet import Sheet
from smepp.lint.stretch import Stretch, is_publicity, printed
from smepp.model.period import Typed, Unit
from smepp.model.problem import Problem, problem
from smepp.model.title import EventKind

BEFOREHAND_ONLY = frozenset({"T109"})
"""What is worth knowing while a period is chosen, and nothing that is wrong with one that was."""
OF_ORDER = frozenset({"T103", "T106", "T107"})
"""What can be told of two days without a number of days between them."""


def publicity(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """What is wrong with the period of a publicity."""
    found = printed(sheet) if is_publicity(sheet) else None
    if found is None:
        return
    wanted = _wanted(sheet, known)
    if wanted is not None and found.unit is Unit.WORKING and found.n is not None and found.n != wanted:
        yield problem("D505", found.line.place, days=found.n, wanted=wanted)
    yield from _counted(found, found.n or wanted, sheet, known)
    right = known.notice.period if known.notice else None
    if right and (right.start, right.end) != (found.start, found.end):
        said = f"{found.start.isoformat()}至{found.end.isoformat()}"
        yield problem("D510", found.line.place, said=said, right=f"{right.start.isoformat()}至{right.end.isoformat()}")


def _wanted(sheet: Sheet, known: Known) -> int | None:
    """The working days that the rules want of a publicity that rests on them."""
    if known.programme is None or not sheet.ours or sheet.kind is None or sheet.kind.event != EventKind.PUBLICITY.value:
        return None
    days = known.programme.data.get("公示工作日")
    return int(days) if days else None


def _counted(found: Stretch, n: int | None, sheet: Sheet, known: Known) -> Iterator[Problem]:
    if known.calendar is None:
        return
    counted = n or (found.end - found.start).days + 1
    unit = found.unit if n else Unit.NATURAL
    typed = Typed(start=found.start, end=found.end, n=max(counted, 1), unit=unit, signed=sheet.day)
    try:
        remarks = lint(typed, known.calendar, strict=known.strict)
    except UnknownYearError as error:
        yield problem("D506", found.line.place, year=error.year)
    except PeriodLengthError:
        return
    else:
        told = (each for each in remarks if (each.code not in BEFOREHAND_ONLY if n else each.code in OF_ORDER))
        yield from (problem(each.code, found.line.place, **each.params) for each in told)
