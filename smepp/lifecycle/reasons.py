"""Why no step takes what happened (没有计入的原因)."""

from collections.abc import Iterator

from smepp.lifecycle import kinds
from smepp.lifecycle.conditions import CONDITIONS, OF_THE_CASE, TOLD_FIRST, Refusal
from smepp.lifecycle.ledger import Ledger
from smepp.lifecycle.table import Index
from smepp.model.called import Called
from smepp.model.life import Happening, State, StepRule
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

OF_OFFICE, OF_DOSSIER = "L101", "L144"
"""Out of order: in a record of the office, and in a dossier's own file, which is mended in place."""


class Refused:
    """What no step took so far, each with the one that it all began with."""

    def __init__(self) -> None:
        self._first: dict[Place, Happening] = {}
        self._reach: list[tuple[Happening, frozenset[str]]] = []

    def has(self, place: object) -> bool:
        """Whether what is written in a place was refused."""
        return place in self._first

    def note(self, each: Happening, reach: frozenset[str], cause: Happening | None) -> None:
        """Keep one that was refused, with the states that it would have led to and what it follows from."""
        self._first.setdefault(each.place, cause or each)
        self._reach.append((each, reach))

    def cause(self, needed: frozenset[str]) -> Happening | None:
        """What was refused first of all that would have led to one of these states; None where nothing would have."""
        found = next((each for each, reach in reversed(self._reach) if reach & needed), None)
        return None if found is None else self._first[found.place]


def refused(kept: Ledger, table: Index, each: Happening, before: Refused) -> Problem | None:
    """The problem of a happening that no step takes in the present state, which is noted among those that were refused `before`.

    None for what only follows from one that was refused, such as what became of an objection.
    """
    told = None if before.has(each.params.get("of")) else _problem(kept, table, each)
    cause = before.cause(_sources(kept, table, each)) if told and told.code in {OF_OFFICE, OF_DOSSIER} else None
    before.note(each, _reach(table, each), cause)
    if cause is None:
        return told
    state = _called(table.states[kept.state])
    said = {"step": each.kind, "date": each.date, "state": state, "cause": cause.kind, "day": cause.date}
    return problem("L124", each.place, related=(cause.place,), **said)


def _problem(kept: Ledger, table: Index, each: Happening) -> Problem:
    found = next(_refusals(kept, table, each), None)
    if found and found.code:
        return problem(found.code, each.place, **found.params)
    state = _called(table.states[kept.state])
    earlier = kept.done.get(each.kind)
    if earlier and _again(kept, table, each, earlier):
        return problem("L102", each.place, step=each.kind, date=each.date, earlier=earlier.date, state=state)
    if each.kind == kinds.REVOKED:
        return _revocation(kept, table, each)
    if not table.of_kind(each.kind, each.outcome):
        return problem("L103", each.place, step=each.kind, outcome=each.outcome or "")
    needed = tuple(_called(table.states[source]) for source in table.states if source in _sources(kept, table, each))
    folder = kept.subject.folder
    code = OF_DOSSIER if folder and each.place.file.startswith(f"{folder}/") else OF_OFFICE
    return problem(code, each.place, step=each.kind, date=each.date, state=state, needed=needed)


def _again(kept: Ledger, table: Index, each: Happening, earlier: Happening) -> bool:
    """Whether it has happened already: the same once more, another result of the same re-review, another end."""
    if each.kind == kinds.RESULT:
        return each.year == earlier.year
    if each.kind == kinds.REVOKED:
        return not table.states[kept.state].titled
    return earlier.outcome == each.outcome


def _revocation(kept: Ledger, table: Index, each: Happening) -> Problem:
    grounds = (*kept.rules.grounds, *(ground for ground, _ in kept.rules.interpreted))
    state = table.states[kept.state]
    if each.outcome not in grounds:
        return problem("L115", each.place, ground=each.outcome, allowed=kept.rules.grounds)
    return problem("L116" if state.titled else "L126", each.place, ground=each.outcome, date=each.date, state=_called(state))


def _called(state: State) -> Called:
    return Called(state.name, state.english)


def _sources(kept: Ledger, table: Index, each: Happening) -> frozenset[str]:
    """The states in which a step could have taken it."""
    nowhere = kept.rules.table.outside if kept.subject.folder is not None else None
    steps = (step for step in table.of_kind(each.kind, each.outcome) if _fits(kept, step, each))
    return frozenset(source for step in steps for source in step.sources if source != nowhere)


def _reach(table: Index, each: Happening) -> frozenset[str]:
    """The states that it would have led to, by itself or when a day came."""
    found = {step.target for step in table.of_kind(each.kind, each.outcome) if step.target}
    times = [step for step in table.table.steps if step.kind in kinds.TIMES and step.target]
    while further := {step.target for step in times if step.target and found & set(step.sources)} - found:
        found |= further
    return frozenset(found)


def _refusals(kept: Ledger, table: Index, each: Happening) -> Iterator[Refusal]:
    """What is against it, where that is more than its state: in any state, then in the present ones."""
    for step in table.of_kind(each.kind, each.outcome):
        yield from _told(kept, step, each, TOLD_FIRST)
    for _, state, _ in kept.stands.open():
        for step in table.steps(each.kind, state, each.outcome):
            yield from _told(kept, step, each, frozenset(step.conditions))


def _fits(kept: Ledger, step: StepRule, each: Happening) -> bool:
    """Whether a step is one for such a case, were the state another."""
    return all(CONDITIONS[word](kept, each, each.date) is None for word in step.conditions if word in OF_THE_CASE)


def _told(kept: Ledger, step: StepRule, each: Happening, words: frozenset[str]) -> Iterator[Refusal]:
    for word in step.conditions:
        found = CONDITIONS[word](kept, each, each.date) if word in words else None
        if found and found.code:
            yield found
