"""Exit codes, the only answers that a script needs."""

from collections.abc import Iterable
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smepp.model.assessment import Assessment, Decision


class ExitCode(IntEnum):
    """What the process ends with."""

    DONE = 0
    WRONG = 1
    USAGE = 2
    PERSON = 3
    IMPOSSIBLE = 4
    BUG = 70
    INTERRUPTED = 130


def of(assessment: "Assessment") -> ExitCode:
    """The exit code of one assessment."""
    return by_decision(assessment.decision)


def by_decision(decision: "Decision") -> ExitCode:
    """The exit code of one decision."""
    from smepp.model.assessment import Decision  # whoever has a decision has loaded it; `--help` has none

    codes = {
        Decision.ELIGIBLE: ExitCode.DONE,
        Decision.NOT_ELIGIBLE: ExitCode.WRONG,
        Decision.RETURN: ExitCode.WRONG,
        Decision.NEEDS_JUDGEMENT: ExitCode.PERSON,
    }
    return codes[decision]


def worst(codes: Iterable[ExitCode]) -> ExitCode:
    """The exit code over several dossiers: what could not be done first, then what is wrong, then what waits for a person."""
    order = (ExitCode.IMPOSSIBLE, ExitCode.WRONG, ExitCode.PERSON)
    seen = set(codes)
    return next((each for each in order if each in seen), ExitCode.DONE)
