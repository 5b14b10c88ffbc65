"""All that is known of one dossier after checking (核对)."""

from enum import Enum

from smepp.model.codes import Level
from smepp.model.finding import Finding
from smepp.model.problem import Owner, Problem
from smepp.model.record import Record
from smepp.model.stage import Stage


class Decision(Enum):
    """The result (核对结果)."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    RETURN = "return"
    NEEDS_JUDGEMENT = "needs_judgement"


class Action(Enum):
    """What is to be done next."""

    MEND = "mend"
    RECOMMEND = "recommend"
    JUDGE = "judge"
    PUBLICISE = "publicise"
    INFORM = "inform"
    REPORT = "report"
    CONFIRM = "confirm"
    REVOKE = "revoke"


class NextStep(Record):
    """What happens next: who does what, and until when (a date, or date and time; None when nothing is set)."""

    owner: Owner
    action: Action
    until: str | None = None
    until_passed: bool = False


class Assessment(Record):
    """Problems, one finding a clause, and the decision for one dossier.

    `office_found` and `round_found` tell whether there was an office's file, and a file of the year's round that sets the deadline;
    without them the built-in programme and its own deadline hold. `year` is that of the round: of a re-review its own. `rereviews`
    are the years of which the dossier has re-review papers.
    """

    dossier: str
    platform: str | None
    operator: str | None
    programme: str
    edition: str
    year: int | None
    kind: str | None
    district: str | None
    region: str | None
    deadline: str | None
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    decision: Decision
    because: str
    next_steps: tuple[NextStep, ...] = ()
    notes: tuple[str, ...] = ()
    office_found: bool = True
    round_found: bool = True
    stage: Stage = Stage.APPLICATION
    rereviews: tuple[int, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Problems that bear on the decision."""
        return tuple(problem for problem in self.problems if problem.level is Level.ERROR)
