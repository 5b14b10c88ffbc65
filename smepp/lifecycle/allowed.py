"""What may happen next (下一步): the steps that are open in a state, whose turn it is and until when."""

from collections.abc import Callable, Mapping
from datetime import date

from smepp.lifecycle import dues, effects, kinds
from smepp.lifecycle.conditions import CONDITIONS
from smepp.lifecycle.ledger import Ledger
from smepp.lifecycle.periods import UnknownYearError, period
from smepp.lifecycle.table import Index
from smepp.model.calendar import Calendar
from smepp.model.codes.spec import Owner
from smepp.model.life import AS_BEFORE, AS_STANDS, Next, StepRule, Until
from smepp.model.period import Unit

OWNERS: Mapping[str, Owner] = {
    "申报单位": Owner.APPLICANT,
    "运营单位": Owner.APPLICANT,
    "推荐机关": Owner.DISTRICT,
    "评审组": Owner.PANEL,
    "认定机关": Owner.OFFICE,
}
"""Who takes a step (由); the public (社会) and the day that must come (到期) are nobody's duty."""

LIMIT = Callable[[Ledger, str], date | None]


def allowed(kept: Ledger, table: Index, day: str, calendar: Calendar) -> tuple[Next, ...]:
    """The steps that are open on a day, in the order of the table."""
    found = (
        each for each in table.leaving(kept.state) if all(CONDITIONS[word](kept, None, day) is None for word in each.conditions)
    )
    return tuple(_next(each, kept, day, calendar) for each in found)


def _next(step: StepRule, kept: Ledger, day: str, calendar: Calendar) -> Next:
    return Next(
        step=step.name,
        kind=step.kind,
        target=_target(step, kept, day),
        by=step.by,
        who=OWNERS.get(step.by),
        until=_comes(step.kind, kept) or (_until(step.until, kept, day, calendar) if step.until else None),
        article=step.article,
    )


def _target(step: StepRule, kept: Ledger, day: str) -> str:
    if step.target is None:
        return kept.state
    if step.target == AS_STANDS:
        return kept.standing(day)
    return kept.back(day) if step.target == AS_BEFORE else step.target


def _comes(kind: str, kept: Ledger) -> date | None:
    """The day on which a step comes by itself."""
    if kind == kinds.PUBLICITY_OVER and kept.over:
        return date.fromisoformat(kept.over)
    if kind == kinds.DUE and kept.due:
        return date.fromisoformat(dues.begins(kept.due))
    if kind == kinds.OVERDUE and kept.due:
        return date.fromisoformat(dues.overdue_from(kept.rules, kept.due))
    return None


def _until(until: Until, kept: Ledger, day: str, calendar: Calendar) -> date | None:
    if until.word in LIMITS:
        return LIMITS[until.word](kept, day)
    if kept.since is None:
        return None
    try:
        return period(date.fromisoformat(kept.since), until.days, Unit(until.word), calendar, strict=kept.rules.strict).end
    except UnknownYearError:
        return None


def _application(kept: Ledger, _: str) -> date | None:
    return dues.last_day(kept.rules, kept.subject.year) if kept.subject.year else None


def _rereview(kept: Ledger, day: str) -> date | None:
    year = kept.unsettled(day) or kept.due
    return dues.last_day(kept.rules, year) if year else None


LIMITS: Mapping[str, LIMIT] = {
    "申报截止": _application,
    "复核截止": _rereview,
    "公示止": lambda kept, _: date.fromisoformat(kept.period[1]) if kept.period else None,
    effects.RECTIFIED_BY: lambda kept, _: kept.limits.get(effects.RECTIFIED_BY),
    effects.MENDED_BY: lambda kept, _: kept.limits.get(effects.MENDED_BY),
}
"""The days that a table may name as limits (期限)."""
