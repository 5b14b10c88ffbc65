"""What may happen next (下一步): the steps that are open in a state, whose turn it is and until when."""

from collections.abc import Callable, Mapping
from datetime import date

from smepp.lifecycle import dues, effects, kinds
from smepp.lifecycle.conditions import CONDITIONS
from smepp.lifecycle.last_days import last_day
from smepp.lifecycle.ledger import Ledger
from smepp.lifecycle.periods import UnknownYearError, period
from smepp.lifecycle.table import Index
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

ONCE = frozenset({kinds.ACCEPTED, kinds.PAPERS, kinds.PASSED_ON, kinds.REREVIEWED})
"""What is done once while a state lasts, though it does not end it."""
LIMIT = Callable[[Ledger, str], date | None]


def allowed(kept: Ledger, table: Index, day: str) -> tuple[Next, ...]:
    """The steps that are open on a day, in the order of the table: from the present state, and from those that go on beneath it."""
    found: dict[str, Next] = {}
    for level, state, since in kept.stands.open():
        for step in table.leaving(state):
            if step.name not in found and _open(step, state, since, kept, day):
                found[step.name] = _next(step, level, state, kept, day)
    order = {each.name: number for number, each in enumerate(table.table.steps)} if kept.stands.beneath else {}
    return tuple(sorted(found.values(), key=lambda each: order.get(each.step, 0)))


def _open(step: StepRule, state: str, since: str | None, kept: Ledger, day: str) -> bool:
    """Whether a step is to be told as one that may be taken; not so one that has been, and would change nothing."""
    done = kept.done.get(step.kind) if step.kind in ONCE and step.target in {None, state} else None
    if not step.offered or (done and done.date >= (since or "")):
        return False
    return all(CONDITIONS[word](kept, None, day) is None for word in step.conditions)


def _next(step: StepRule, level: int, state: str, kept: Ledger, day: str) -> Next:
    return Next(
        step=step.name,
        kind=step.kind,
        target=_target(step, level, state, kept, day),
        by=step.by,
        who=OWNERS.get(step.by),
        until=_comes(step.kind, kept) or (_until(step.until, kept, day) if step.until else None),
        article=step.article,
        english=step.english,
    )


def _target(step: StepRule, level: int, state: str, kept: Ledger, day: str) -> str:
    if step.target in {None, state}:
        return kept.state
    if step.target == AS_BEFORE:
        return kept.under(level, day)
    return kept.standing(day) if step.target == AS_STANDS else str(step.target)


def _comes(kind: str, kept: Ledger) -> date | None:
    """The day on which a step comes by itself."""
    if kind == kinds.PUBLICITY_OVER and kept.over:
        return date.fromisoformat(kept.over)
    if kind == kinds.DUE and kept.due:
        return date.fromisoformat(dues.begins(kept.due))
    if kind == kinds.OVERDUE and kept.due:
        return date.fromisoformat(dues.overdue_from(kept.rules, kept.due))
    return None


def _until(until: Until, kept: Ledger, day: str) -> date | None:
    if until.word in LIMITS:
        return LIMITS[until.word](kept, day)
    if kept.since is None:
        return None
    try:
        return period(date.fromisoformat(kept.since), until.days, Unit(until.word), kept.calendar, strict=kept.rules.strict).end
    except UnknownYearError:
        return None


def _application(kept: Ledger, _: str) -> date | None:
    return last_day(kept, kept.subject.year) if kept.subject.year else None


def _rereview(kept: Ledger, day: str) -> date | None:
    year = kept.unsettled(day) or kept.due
    return last_day(kept, year) if year else None


LIMITS: Mapping[str, LIMIT] = {
    "申报截止": _application,
    "复核截止": _rereview,
    "公示止": lambda kept, _: date.fromisoformat(kept.period[1]) if kept.period else None,
    effects.RECTIFIED_BY: lambda kept, _: kept.limits.get(effects.RECTIFIED_BY),
    effects.MENDED_BY: lambda kept, _: kept.limits.get(effects.MENDED_BY),
}
"""The days that a table may name as limits (期限)."""
