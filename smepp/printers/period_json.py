"""A period as JSON, version 1. Described by `schemas/period-output.schema.json`."""

from typing import Any

from smepp.messages import Lang
from smepp.model.calendar import Calendar
from smepp.model.codes import CODES
from smepp.model.period import Period, Remark, Rest, Typed
from smepp.printers.json_text import dump
from smepp.printers.json_values import plain
from smepp.wording.periods import notices, remark_mend, remark_text

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(period: Period, typed: Typed | None, remarks: tuple[Remark, ...], calendar: Calendar, lang: Lang) -> str:
    """The period; `typed` is one that was looked through, with its remarks, None where nothing was."""
    return dump(
        {
            "start": plain(period.start),
            "n": period.n,
            "unit": period.unit.value,
            "end": plain(period.end),
            "skipped": [_rest(each) for each in period.skipped],
            "first": plain(period.first),
            "over": plain(period.over),
            "strict": period.strict,
            "other": plain(period.other),
            "counted": plain(period.counted),
            "start_day": period.begins.known.value,
            "end_day": period.ends.known.value,
            "unsettled": period.unsettled,
            "notices": [_year(year, numbers, calendar) for year, numbers in notices(period, calendar).items()],
            "typed": typed and {"end": plain(typed.end), "signed": plain(typed.signed)},
            "findings": [_finding(each, lang) for each in remarks],
            "language": lang,
            "schema_version": SCHEMA_VERSION,
        }
    )


def _rest(rest: Rest) -> Json:
    named = rest.arranged
    return {
        "day": plain(rest.day),
        "why": "holiday" if named else "weekend",
        "holiday": named and named.holiday,
        "notice": named and named.notice,
    }


def _year(year: int, numbers: tuple[str, ...], calendar: Calendar) -> Json:
    file = calendar.years[year].file if year in calendar.years else None
    return {"year": year, "notices": list(numbers), "file": file}


def _finding(remark: Remark, lang: Lang) -> Json:
    return {
        "code": remark.code,
        "level": CODES[remark.code].level.value,
        "message": remark_text(remark, lang),
        "mend": remark_mend(remark, lang),
        "params": plain(remark.params),
    }
