"""What happens after a decision: who does what, and until when."""

from collections.abc import Iterable, Mapping
from typing import Any

from smepp.model import forms
from smepp.model.assessment import Action, Decision, NextStep
from smepp.model.problem import Level, Owner, Problem

AGREED = "同意推荐"
"""The opinion of the district (区县推荐意见) with which a platform goes on to the bureau."""

_ORDER = (Owner.APPLICANT, Owner.DISTRICT, Owner.PANEL, Owner.OFFICE)


def next_steps(
    decision: Decision, problems: Iterable[Problem], values: Mapping[str, Any], deadline: str | None, on: str | None
) -> tuple[NextStep, ...]:
    """The steps that are due now. `deadline` is a date or date and time; `on` is the day of asking, None when it is not known."""
    passed = bool(deadline and on and on > deadline[:10])
    recommended = values.get(forms.RECOMMENDATION, {}).get("意见") == AGREED

    def step(owner: Owner, action: Action, *, until: bool) -> NextStep:
        return NextStep(owner=owner, action=action, until=deadline if until else None, until_passed=until and passed)

    if decision is Decision.RETURN:
        owners = {each.owner for each in problems if each.level is Level.ERROR} or {Owner.APPLICANT}
        return tuple(step(owner, Action.MEND, until=owner in _ORDER[:2]) for owner in _ORDER if owner in owners)
    if decision is Decision.NOT_ELIGIBLE:
        return (step(Owner.OFFICE if recommended else Owner.DISTRICT, Action.INFORM, until=False),)
    if not recommended:
        return (step(Owner.DISTRICT, Action.RECOMMEND, until=True),)
    if decision is Decision.NEEDS_JUDGEMENT:
        return (step(Owner.PANEL, Action.JUDGE, until=False),)
    return (step(Owner.OFFICE, Action.PUBLICISE, until=False),)
