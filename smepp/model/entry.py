"""One line of a round's summary table (汇总表): all that the round keeps of an assessed dossier."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from smepp.model.assessment import Decision
from smepp.model.outcome import Outcome
from smepp.model.problem import Problem
from smepp.model.quantity import Number
from smepp.model.record import Record
from smepp.model.stage import Stage

__all__ = ["Entry", "Failure", "Stage", "Standing"]


class Standing(Record):
    """Where a dossier stands at one clause that compares figures (要点的数值).

    `low` and `high` bound the measured figure, `required` is the threshold here, all in `unit`; for dates they are days before the
    day on which it would be met, which is 0. `share` is how far the figure is from the threshold in parts of it (0 on it, negative
    when short), None where that is not known or the threshold is 0; `margin` as in the finding.
    """

    clause: str
    outcome: Outcome
    low: Number | None
    high: Number | None
    required: Number | None
    unit: str | None
    margin: Number | None
    share: Number | None


class Failure(Record):
    """Why a dossier could not be assessed: a code of `messages.failures`, its parameters, the problems of the file to blame."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    problems: tuple[Problem, ...] = ()


class Entry(Record):
    """A dossier in its round.

    `folder` is its path from the workspace, with forward slashes, and identifies it together with `stage`; `slug` names its files
    in the round's output. `not_met`, `open` and `lacking` are the ids of deciding clauses that are not met, wait for a person, wait
    for facts. `tightest` is the clause whose figure is nearest to its threshold, or furthest below. `facts` are what the summary
    tables show besides, by the words on the forms; `served` the firms served by year, sorted. Where `failure` is set there is no
    decision and nothing else is known.
    """

    folder: str
    stage: Stage
    slug: str
    platform: str | None = None
    operator: str | None = None
    district: str | None = None
    region: str | None = None
    kind: str | None = None
    decision: Decision | None = None
    because: str | None = None
    not_met: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    errors: int = 0
    warnings: int = 0
    standings: tuple[Standing, ...] = ()
    tightest: Standing | None = None
    facts: Mapping[str, Any] = field(default_factory=dict, hash=False)
    served: tuple[tuple[int, int], ...] = ()
    failure: Failure | None = None
