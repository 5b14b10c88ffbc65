"""What a panel is asked (待认定的要点): an open clause with the facts to judge it by."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from smepp.model import forms
from smepp.model.entry import Entry, Stage
from smepp.model.finding import Finding
from smepp.model.people import CopiedFact
from smepp.model.place import Place
from smepp.model.programme import Clause
from smepp.model.record import Record


class Seen(Record):
    """A fact that a person looks at.

    `name` and `unit` are what the programme calls it and counts it in, None for one that is known by its place alone. `declared`
    is what the applicant wrote where a verification replaced it (then `verified` is true).
    """

    place: Place
    value: Any
    name: str | None = None
    unit: str | None = None
    declared: Any = None
    verified: bool = False


class Reckoned(Record):
    """A figure that the program works out of facts, laid out beside them; no fact by itself."""

    name: str
    value: Any
    unit: str | None = None


class Paper(Record):
    """A paper that proves the clause (证明材料): its row in the list, and the attachments that the row names."""

    place: Place
    name: str | None
    row: Mapping[str, Any] = field(hash=False)
    attachments: tuple[str, ...] = ()


class Question(Record):
    """An open clause that waits for a person.

    `facts` are what a judgement copies of all that is laid out; `fingerprint` is of them and of the clause, so that an answer
    given elsewhere can be held against papers that may have changed.
    """

    clause: Clause
    finding: Finding
    seen: tuple[Seen, ...]
    reckoned: tuple[Reckoned, ...]
    papers: tuple[Paper, ...]
    facts: tuple[CopiedFact, ...]
    fingerprint: str


class Asked(Record):
    """A question as the round keeps it for the panel's opinion sheet (评审意见表): small, for there are many.

    `evidence` is what is laid out, in few words.
    """

    clause: str
    evidence: str
    fingerprint: str


def answered_in(entry: Entry, year: int) -> str:
    """The folder, from the workspace, whose `review.yaml` holds the answers: the dossier's, or that of its re-review of the year."""
    return f"{entry.folder}/{forms.REREVIEW}/{year}" if entry.stage is Stage.REREVIEW else entry.folder
