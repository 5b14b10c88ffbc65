"""The conditions (条件) that a table may set on its steps: a closed set of words, a function each.

A condition looks at what has happened so far and at the happening that asks for the step, None when it is only asked what could
happen on a day. It gives None where it holds, else a refusal: the code of a problem with its parameters, or SILENT where the
step is merely one for other cases.
"""

from collections.abc import Callable, Mapping
from typing import Any

from smepp.lifecycle import kinds
from smepp.lifecycle.ledger import Ledger
from smepp.lifecycle.shown import too_short
from smepp.model.life import Happening
from smepp.model.record import Record


class Refusal(Record):
    """Why a condition does not hold; `code` None when that is nobody's mistake."""

    code: str | None
    params: Mapping[str, Any]


SILENT = Refusal(code=None, params={})
ELIGIBLE = "符合认定条件"
RECOMMENDED = "同意推荐"
Condition = Callable[[Ledger, Happening | None, str], Refusal | None]


def _eligible(_: Ledger, asked: Happening | None, __: str) -> Refusal | None:
    decision = asked.params.get("decision") if asked else None
    if asked is None or decision in {None, ELIGIBLE} or asked.params.get("note"):
        return None
    return Refusal(code="L111", params={"step": asked.kind, "decision": decision})


def _papers(kept: Ledger, asked: Happening | None, day: str) -> Refusal | None:
    year = _round(kept, asked, day)
    there = kept.subject.papers.get(year, ()) if year is not None else ()
    missing = tuple(name for file, name in kept.rules.papers if file not in there)
    return Refusal(code="L112", params={"year": year, "papers": missing}) if missing else None


def _due(kept: Ledger, asked: Happening | None, day: str) -> Refusal | None:
    year, due = _round(kept, asked, day), kept.due
    if year is not None and due is not None and year >= due:
        return None
    return Refusal(code="L113", params={"year": year, "due": due})


def _round(kept: Ledger, asked: Happening | None, day: str) -> int | None:
    """The round that a happening belongs to; when nothing is asked the one that is due, or the year of the day."""
    if asked is None:
        return kept.unsettled(day) or int(day[:4])
    return asked.year if asked.year is not None else int(asked.date[:4])


def _found(kept: Ledger, asked: Happening | None, _: str) -> Refusal | None:
    if kept.fraud or (asked and kept.subject.folder is None):
        return None
    return Refusal(code="L114", params={"ground": asked.outcome if asked else ""})


def _interpreted(kept: Ledger, asked: Happening | None, day: str) -> Refusal | None:
    rules = kept.rules
    if asked is None:
        return None if any(since <= day for _, since in rules.interpreted) else SILENT
    if any(ground == asked.outcome and since <= asked.date for ground, since in rules.interpreted):
        return None
    if asked.outcome in rules.grounds:
        return SILENT
    return Refusal(code="L115", params={"ground": asked.outcome, "allowed": rules.grounds})


def _in_period(kept: Ledger, asked: Happening | None, day: str) -> Refusal | None:
    if kept.period is None:
        return SILENT
    start, end = kept.period
    when = asked.date if asked else day
    if when < start:
        return Refusal(code="L125", params={"date": when, "start": start})
    return None if when <= end else Refusal(code="L117", params={"date": when, "start": start, "end": end})


def _in_order(_: Ledger, asked: Happening | None, __: str) -> Refusal | None:
    start, end = (str(asked.params[key]) for key in ("start", "end")) if asked else ("", "")
    return Refusal(code="L120", params={"start": start, "end": end}) if end < start else None


def _long_enough(kept: Ledger, asked: Happening | None, _: str) -> Refusal | None:
    short = too_short(kept)
    if short is None or (asked and asked.params.get("note")):
        return None
    return Refusal(code="L121", params=short)


def _recommended(kept: Ledger, asked: Happening | None, _: str) -> Refusal | None:
    opinion = kept.done.get(kinds.RECOMMENDED)
    if opinion and opinion.outcome == RECOMMENDED:
        return None
    return Refusal(code="L123", params={"date": asked.date}) if asked else SILENT


def _objections(kept: Ledger, asked: Happening | None) -> bool:
    """Whether an objection is open still when one has been dealt with: the one that is told of, or whichever comes first."""
    return bool(kept.objections - {asked.params["of"]}) if asked else len(kept.objections) > 1


def _running(kept: Ledger, day: str) -> bool:
    return kept.period is not None and day <= kept.period[1]


def _when(holds: Callable[[Ledger, Happening | None, str], bool]) -> Condition:
    """A condition that only chooses between steps."""

    def condition(kept: Ledger, asked: Happening | None, day: str) -> Refusal | None:
        return None if holds(kept, asked, asked.date if asked else day) else SILENT

    return condition


CONDITIONS: Mapping[str, Condition] = {
    "核对符合或有理由": _eligible,
    "复核材料齐全": _papers,
    "到了复核年度": _due,
    "已查实": _found,
    "事由有解释": _interpreted,
    "公示期内": _in_period,
    "公示止不早于公示起": _in_order,
    "公示满规定的工作日": _long_enough,
    "已推荐": _recommended,
    "无未决异议": _when(lambda kept, asked, _: not _objections(kept, asked)),
    "还有未决异议": _when(lambda kept, asked, _: _objections(kept, asked)),
    "公示未满": _when(lambda kept, _, day: _running(kept, day)),
    "公示已满": _when(lambda kept, _, day: not _running(kept, day)),
    "施行前": _when(lambda kept, _, day: day < kept.rules.in_force),
    "施行后": _when(lambda kept, _, day: day >= kept.rules.in_force),
}
OF_THE_CASE = frozenset({"施行前", "施行后"})
"""Conditions that tell which of two steps a case needs, whatever the state."""
TOLD_FIRST = frozenset({"公示期内", "已推荐"})
"""Conditions that are the reason also where the state is another by then."""
