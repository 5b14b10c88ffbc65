"""The answer to one clause (要点结论), with all that it rests on."""

from dataclasses import field
from enum import Enum
from typing import Any

from smepp.model.outcome import Outcome
from smepp.model.people import Interpretation, Judgement
from smepp.model.place import Place
from smepp.model.quantity import Bounds, Number
from smepp.model.record import Record


class Open(Enum):
    """Why a clause is undecided, and so who must act."""

    FACTS = "facts"
    JUDGEMENT = "judgement"


class Source(Record):
    """One figure that a finding rests on: where it was read, and its value.

    `declared` is what the applicant wrote where a verification replaced it (then `verified` is true).
    """

    place: Place
    value: Any
    declared: Any = None
    verified: bool = False


class Measured(Record):
    """What was measured.

    `bounds` for a number (in the clause's unit); `value` for anything else (a date as YYYY-MM-DD, a choice, the years of a
    series as pairs); `parts` names the numbers that it was made of (numerator, denominator …). `missing` names the places
    whose absence kept it from being known, `doubt` says that a person must settle it although no fact is missing.
    """

    bounds: Bounds | None = None
    value: Any = None
    parts: tuple[tuple[str, Any], ...] = ()
    sources: tuple[Source, ...] = ()
    missing: tuple[Place, ...] = ()
    doubt: bool = False


class Required(Record):
    """What the clause demands here: the legal word of the test, the threshold, its unit and the region it is for."""

    word: str
    value: Any = None
    unit: str | None = None
    region: str | None = None


class Alternative(Record):
    """What the same clause would say under another reading or in another region."""

    reading: str
    outcome: Outcome
    measured: Measured
    required: Required
    by_region: bool = False


class Finding(Record):
    """The answer to one clause.

    `margin` is measured minus required in the clause's unit (days for dates), negative when short, None where no number
    is compared. `why_open` is set exactly when `outcome` is UNDECIDED and the clause applies. `decides` is false for a clause
    that is only shown. `members` names the clauses that this one folds together. One that is not `asked` does not apply because
    no paper of the stage holds its facts (复核不要求).
    """

    clause: str
    outcome: Outcome
    applies: bool = True
    decides: bool = True
    why_open: Open | None = None
    measured: Measured = field(default_factory=Measured)
    required: Required | None = None
    margin: Number | None = None
    reading: str | None = None
    interpretation: Interpretation | None = None
    alternatives: tuple[Alternative, ...] = ()
    judgement: Judgement | None = None
    members: tuple[str, ...] = ()
    asked: bool = True
