"""A period counted for a clerk (计算期限), and one that a notice prints looked through."""

from datetime import date
from pathlib import Path

from smepp.jobs.calendar import Almanac, almanac
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.lifecycle.periods import MOST, PeriodLengthError, UnknownYearError, period
from smepp.lifecycle.typed import lint
from smepp.model.codes import CODES, Level
from smepp.model.period import Period, Remark, Typed, Unit
from smepp.model.record import Record


class Asked(Record):
    """What is asked: `n` days from `start`; `until` and `signed` are what a notice prints besides, None when not asked."""

    start: date
    n: int
    unit: Unit
    strict: bool = False
    until: date | None = None
    signed: date | None = None


class Answer(Record):
    """The period as it should be; the one that was typed, None when none was, and what is to be said of it."""

    period: Period
    almanac: Almanac
    typed: Typed | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        """Wrong when an error was found in what was typed."""
        return ExitCode.WRONG if any(CODES[each.code].level is Level.ERROR for each in self.remarks) else ExitCode.DONE


def answer(asked: Asked, office: Path | None) -> Answer:
    """Count by the calendar of an office, by the path of its file.

    Raises JobError: command line for a number of days that is none, impossible for a year without data.
    """
    found = almanac(office)
    try:
        counted = period(asked.start, asked.n, asked.unit, found.calendar, strict=asked.strict)
        typed = _typed(asked, counted)
        remarks = lint(typed, found.calendar, strict=asked.strict) if typed else ()
    except UnknownYearError as error:
        raise found.failure(error) from error
    except PeriodLengthError as error:
        raise JobError("bad_length", exit_code=ExitCode.USAGE, n=asked.n, most=MOST) from error
    return Answer(period=counted, almanac=found, typed=typed, remarks=remarks)


def _typed(asked: Asked, counted: Period) -> Typed | None:
    """What a notice prints; where only its date is asked about, its last day is taken to be right."""
    if asked.until is None and asked.signed is None:
        return None
    return Typed(start=asked.start, end=asked.until or counted.end, n=asked.n, unit=asked.unit, signed=asked.signed)
