"""The life of a platform (平台的经历): what happened to it, the table of states and steps, and where it stands on a day."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Any

from smepp.model.codes.spec import Owner
from smepp.model.place import Place
from smepp.model.problem import Problem
from smepp.model.programme import Deadline
from smepp.model.record import Record


class Happening(Record):
    """One dated thing in a platform's life: a paper, an event, or a day that came (公示期满).

    `kind` and `outcome` are words that the programme's table knows, `date` is YYYY-MM-DD, `year` the round's where it has one.
    `place` is where it is written, in a file named from the workspace. `params` holds what the conditions and the history need.
    """

    kind: str
    date: str
    place: Place
    year: int | None = None
    outcome: str | None = None
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)


class State(Record):
    """A state (状态): in whose hands a platform is, and whether it holds the title in it; `article` governs it.

    `carries` (照办): what would follow from the state before goes on beneath it. `english` is what the English output calls it.
    """

    id: str
    name: str
    article: int
    turn: str
    titled: bool = False
    carries: bool = False
    english: str | None = None


class Until(Record):
    """Until when a step is to be taken (期限): a date that `word` names, or so many `days` from the state's beginning."""

    word: str
    days: int = 0


class StepRule(Record):
    """A step of the table (步骤): from which states, to which, on the strength of what.

    `outcomes` empty takes every outcome. `target` None leaves the state as it is. `conditions` are words of a closed list, `by` is
    who takes it. One that is not `offered` (提示) is taken where it was recorded, and never told as something to do.
    """

    name: str
    kind: str
    sources: tuple[str, ...]
    target: str | None
    article: int
    by: str
    outcomes: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    until: Until | None = None
    offered: bool = True
    english: str | None = None


class Standing(Record):
    """The states of a title that is in order (在册状态), by what has come of its re-reviews: ids of states."""

    recognised: str
    confirmed: str
    due: str
    overdue: str


class Table(Record):
    """The states and steps of a programme. A life begins in `first`, without a dossier in `outside`."""

    first: str
    outside: str
    standing: Standing
    states: tuple[State, ...]
    steps: tuple[StepRule, ...]


AS_STANDS, AS_BEFORE = "在册", "原状态"
"""Targets of steps: whichever state of a title in order fits, and the state before the present one."""


class Rules(Record):
    """What a life is held against: the table, and of the programme and its rounds what the conditions ask.

    `grounds` are the grounds of revocation, `interpreted` those that a document makes grounds, with its day. `deadlines` are those of
    rounds whose call moved them; `papers` the files of a re-review and their names. `strict`: the day of the start of a period does
    not count.
    """

    table: Table
    in_force: str
    cycle: int
    publicity_days: int
    deadline: Deadline
    deadlines: Mapping[int, str] = field(default_factory=dict, hash=False)
    papers: tuple[tuple[str, str], ...] = ()
    grounds: tuple[str, ...] = ()
    interpreted: tuple[tuple[str, str], ...] = ()
    strict: bool = False


class Taken(Record):
    """A step that was taken: by which happening, from which state to which, and the article that governs it.

    `over` is the state in which the platform was all the same, None where `target` is that one: a re-review goes its way under an
    order to mend.
    """

    happening: Happening
    step: str
    source: str
    target: str
    article: int
    over: str | None = None
    english: str | None = None


class Next(Record):
    """A step that is open now: whose turn it is and until when, None where no day is set.

    `target` is the state it leads to; beneath a state that carries others, the one that stands there from then on.

    `by` is the word of the table, `who` the same where it is one of those who mend papers, None for a day that must come or for
    the public.
    """

    step: str
    kind: str
    target: str
    by: str
    who: Owner | None
    until: date | None
    article: int
    english: str | None = None


class Names(Record):
    """What a platform is called from a day on (YYYY-MM-DD; empty for ever since); `change` is where the change is written."""

    since: str
    platform: str
    operator: str
    district: str
    codes: tuple[str, ...] = ()
    seat: str | None = None
    representative: str | None = None
    change: Place | None = None


class Subject(Record):
    """Whose life it is: the dossier's `folder` (None without one) and round, what it was called, the papers of its re-reviews.

    `papers` are the files that lie in the folder of each year's re-review. `first` is where the dossier or the first list names it.
    """

    first: Place
    names: tuple[Names, ...]
    folder: str | None = None
    year: int | None = None
    papers: Mapping[int, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def names_on(self, day: str) -> Names:
        """What it was called on a day (YYYY-MM-DD)."""
        return next((each for each in reversed(self.names) if each.since <= day), self.names[0])


class Life(Record):
    """Where a platform stands on a day and how it came there.

    `since` is the day on which the state began, None for the first; a publicity (公示) begins on its printed first day. A state that
    is the end bears the article by which it was come to. `beneath` are the states that go on under the present one, the nearest
    first. `due` is the next year in which a re-review falls due, or the one that is due; None without a title. `recognised`,
    `number` and `confirmed` are None where that has not happened.
    """

    state: State
    since: str | None
    history: tuple[Taken, ...]
    allowed: tuple[Next, ...]
    problems: tuple[Problem, ...]
    recognised: str | None = None
    number: str | None = None
    confirmed: str | None = None
    due: int | None = None
    beneath: tuple[State, ...] = ()

    @property
    def titled(self) -> bool:
        """Whether the title holds (称号有效)."""
        return self.state.titled


class PlatformLife(Record):
    """A platform of a workspace, what it is called on the day, and its life until then.

    `objections` are all that had come by then and what was done about them (异议、异议处理), whether or not a step took them.
    """

    subject: Subject
    now: Names
    life: Life
    objections: tuple[Happening, ...] = ()
