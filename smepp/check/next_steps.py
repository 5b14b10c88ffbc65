"""What happens after a decision: who does what, and until when."""

from collections.abc import Iterable, Mapping
from typing import Any

from smepp.check.against import Against
from smepp.model.assessment import Action, Decision, NextStep
from smepp.model.problem import Level, Owner, Problem
from smepp.model.record import Record
from smepp.model.stage import Stage

_ORDER = (Owner.APPLICANT, Owner.DISTRICT, Owner.PANEL, Owner.OFFICE)


class Way(Record):
    """How the papers of a stage go on.

    `opinions` are those of the district with which they go to the bureau, where it is asked to `hand_up`. Those that do not meet
    the conditions end with `fail` at the office, or at the district when it has not handed them up: `stops` tells that it need
    not. Those that do end with `succeed`.
    """

    opinions: tuple[str, ...]
    hand_up: Action
    succeed: Action
    fail: Action
    stops: bool


WAYS: Mapping[Stage, Way] = {
    Stage.APPLICATION: Way(
        opinions=("同意推荐",), hand_up=Action.RECOMMEND, succeed=Action.PUBLICISE, fail=Action.INFORM, stops=True
    ),
    Stage.REREVIEW: Way(
        opinions=("建议确认", "建议撤销"), hand_up=Action.REPORT, succeed=Action.CONFIRM, fail=Action.REVOKE, stops=False
    ),
}


def next_steps(
    decision: Decision, problems: Iterable[Problem], values: Mapping[str, Any], against: Against
) -> tuple[NextStep, ...]:
    """The steps that are due now."""
    deadline, on, way = against.deadline, against.on, WAYS[against.papers.stage]
    passed = bool(deadline and on and on > deadline[:10])
    handed_up = values.get(against.papers.recommendation, {}).get("意见") in way.opinions

    def step(owner: Owner, action: Action, *, until: bool) -> NextStep:
        return NextStep(owner=owner, action=action, until=deadline if until else None, until_passed=until and passed)

    if decision is Decision.RETURN:
        owners = {each.owner for each in problems if each.level is Level.ERROR} or {Owner.APPLICANT}
        return tuple(step(owner, Action.MEND, until=owner in _ORDER[:2]) for owner in _ORDER if owner in owners)
    if decision is Decision.NOT_ELIGIBLE and (handed_up or way.stops):
        return (step(Owner.OFFICE if handed_up else Owner.DISTRICT, way.fail, until=False),)
    if not handed_up:
        return (step(Owner.DISTRICT, way.hand_up, until=True),)
    if decision is Decision.NEEDS_JUDGEMENT:
        return (step(Owner.PANEL, Action.JUDGE, until=False),)
    return (step(Owner.OFFICE, way.succeed, until=False),)
