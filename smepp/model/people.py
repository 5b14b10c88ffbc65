"""What people decide: judgements (认定意见), verifications (核实), interpretations (解释)."""

from typing import Any

from smepp.model.outcome import Outcome
from smepp.model.place import Place
from smepp.model.record import Record


class CopiedFact(Record):
    """A fact as it was when somebody judged it.

    For a value in a file: `place` and either the value itself or its fingerprint (SHA-256 of its canonical JSON). For an
    attachment: `place` with the attachment's path as file and the SHA-256 of its bytes as fingerprint.
    """

    place: Place
    value: Any = None
    fingerprint: str | None = None
    attachment: bool = False


class Judgement(Record):
    """A person's answer to a clause that asks a person. `at` is where it is written; dates are YYYY-MM-DD."""

    clause: str
    outcome: Outcome
    who: str
    when: str
    why: str
    facts: tuple[CopiedFact, ...]
    at: Place


class Verification(Record):
    """A person's correction of a fact: what was declared, what was found, why, on what evidence.

    `of` is the name, or another text, by which a row of a list is known (对象); None for any other field.
    """

    place: Place
    declared: Any
    verified: Any
    why: str
    evidence: str
    who: str
    when: str
    at: Place
    of: Any = None


class Interpretation(Record):
    """The recorded reading of a doubtful clause (解释). Without `document` it is only the tool's or the office's own."""

    clause: str
    reading: str
    authority: str
    document: str | None
    when: str | None
    decides: bool | None = None
