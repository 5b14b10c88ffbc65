"""Why no step takes what happened (没有计入的原因)."""

from collections.abc import Iterator

from smepp.lifecycle import kinds
from smepp.lifecycle.conditions import CONDITIONS, OF_THE_CASE, TOLD_FIRST, Refusal
from smepp.lifecycle.ledger import Ledger
from smepp.lifecycle.table import Index
from smepp.model.life import Happening, StepRule
from smepp.model.problem import Problem, problem


def refused(kept: Ledger, table: Index, each: Happening) -> Problem:
    """The problem of a happening that no step takes in the present state."""
    found = next(_refusals(kept, table, each), None)
    if found and found.code:
        return problem(found.code, each.place, **found.params)
    state = table.states[kept.state].name
    if each.kind == kinds.REVOKED:
        return _revocation(kept, each, state)
    earlier = kept.done.get(each.kind)
    if earlier and earlier.outcome == each.outcome:
        return problem("L102", each.place, step=each.kind, date=each.date, earlier=earlier.date, state=state)
    steps = table.of_kind(each.kind, each.outcome)
    if not steps:
        return problem("L103", each.place, step=each.kind, outcome=each.outcome or "")
    sources = dict.fromkeys(source for step in steps if _fits(kept, step, each) for source in step.sources)
    nowhere = kept.rules.table.outside if kept.subject.folder is not None else None
    needed = tuple(table.states[source].name for source in sources if source != nowhere)
    return problem("L101", each.place, step=each.kind, date=each.date, state=state, needed=needed)


def _revocation(kept: Ledger, each: Happening, state: str) -> Problem:
    grounds = (*kept.rules.grounds, *(ground for ground, _ in kept.rules.interpreted))
    if each.outcome in grounds:
        return problem("L116", each.place, ground=each.outcome, date=each.date, state=state)
    return problem("L115", each.place, ground=each.outcome, allowed=kept.rules.grounds)


def _refusals(kept: Ledger, table: Index, each: Happening) -> Iterator[Refusal]:
    """What is against it, where that is more than its state: in any state, then in the present one."""
    for step in table.of_kind(each.kind, each.outcome):
        yield from _told(kept, step, each, TOLD_FIRST)
    for step in table.steps(each.kind, kept.state, each.outcome):
        yield from _told(kept, step, each, frozenset(step.conditions))


def _fits(kept: Ledger, step: StepRule, each: Happening) -> bool:
    """Whether a step is one for such a case, were the state another."""
    return all(CONDITIONS[word](kept, each, each.date) is None for word in step.conditions if word in OF_THE_CASE)


def _told(kept: Ledger, step: StepRule, each: Happening, words: frozenset[str]) -> Iterator[Refusal]:
    for word in step.conditions:
        found = CONDITIONS[word](kept, each, each.date) if word in words else None
        if found and found.code:
            yield found
