"""The table of states and steps (状态和步骤), made ready to be asked."""

from smepp.model.life import AS_BEFORE, State, StepRule, Table


class Index:
    """A table by its states' ids, and its steps by kind and by state.

    `passing` are the states that lie over another one, to which a step leads back (原状态).
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self.states: dict[str, State] = {each.id: each for each in table.states}
        self.kinds = frozenset(each.kind for each in table.steps)
        self.passing = frozenset(source for step in table.steps if step.target == AS_BEFORE for source in step.sources)
        self._steps: dict[tuple[str, str], list[StepRule]] = {}
        self._of_state: dict[str, list[StepRule]] = {each.id: [] for each in table.states}
        for step in table.steps:
            for source in step.sources:
                self._steps.setdefault((step.kind, source), []).append(step)
                self._of_state[source].append(step)

    def steps(self, kind: str, state: str, outcome: str | None) -> list[StepRule]:
        """The steps of a kind that lead on from a state and take an outcome: those that name it go before those that take any."""
        found = [each for each in self._steps.get((kind, state), ()) if takes(each, outcome)]
        return sorted(found, key=lambda each: not each.outcomes)

    def of_kind(self, kind: str, outcome: str | None) -> list[StepRule]:
        """The steps of a kind that take an outcome, from whatever state."""
        return [each for each in self.table.steps if each.kind == kind and takes(each, outcome)]

    def leaving(self, state: str) -> list[StepRule]:
        """All steps from a state."""
        return self._of_state[state]


def takes(step: StepRule, outcome: str | None) -> bool:
    """Whether a step is one for an outcome."""
    return not step.outcomes or outcome in step.outcomes


_MADE: dict[int, Index] = {}


def index(table: Table) -> Index:
    """The index of a table, made once for each."""
    made = _MADE.get(id(table))
    if made is None or made.table is not table:
        made = _MADE[id(table)] = Index(table)
    return made
