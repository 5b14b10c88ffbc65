"""A certification programme (认定办法) of one edition (版本), as data."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from smepp.model.quantity import Number
from smepp.model.record import Record
from smepp.model.stage import Stage

Selector = Mapping[str, Any]
FieldRoute = tuple[str | Selector, ...]
"""Keys from the root of a file to a field; a mapping picks the row of a list whose columns have those values."""


class FieldRef(Record):
    """A field of a form; with several `routes` the first one that is filled in counts."""

    file: str
    routes: tuple[FieldRoute, ...]


class Reading(Record):
    """One way to read a doubtful clause (口径): its name, and what it changes in the measure or the test."""

    name: str
    title: str
    measure: Mapping[str, Any] = field(default_factory=dict)
    thresholds: Mapping[str, Any] = field(default_factory=dict)


class Example(Record):
    """A worked case of a clause: facts in, outcome out (and whether the clause applies)."""

    name: str
    files: Mapping[str, Mapping[str, Any]]
    outcome: str
    district: str | None = None
    year: int | None = None
    reading: str | None = None
    applies: bool = True


class Clause(Record):
    """The smallest part of an article that is answered alone (审查要点).

    `operator` names one of the closed set of measures, `operands` are its operands; `word` is the legal word of the test;
    `thresholds` by region name, `DEFAULT` for all others; `unit` and `as_of` are the figure's. `decides` is false for a clause
    that is shown but bears on no decision; `needs` are fields without which its figure says nothing. `stage` is where it is
    answered; `rereview` is the same clause as the papers of a re-review answer it, None where they do not. Turned into what a
    re-review is held against, those that its papers do not answer are not `asked`.
    """

    id: str
    title: str
    title_en: str
    words: str
    operator: str
    operands: Mapping[str, Any]
    word: str
    thresholds: Mapping[str, Any] = field(default_factory=dict)
    unit: str | None = None
    as_of: str | None = None
    applies: Mapping[str, Any] | None = None
    decides: bool = True
    note: str | None = None
    needs: tuple[Mapping[str, Any], ...] = ()
    reading: str | None = None
    readings: tuple[Reading, ...] = ()
    examples: tuple[Example, ...] = ()
    stage: Stage = Stage.APPLICATION
    rereview: "Clause | None" = None
    asked: bool = True


DEFAULT = "一般"
"""The threshold for every region that has none of its own."""


class Part(Record):
    """A stretch of an article's words: a clause, a step of the procedure, or not encoded for a reason. Exactly one is set."""

    words: str
    clause: Clause | None = None
    step: str | None = None
    not_encoded: str | None = None


class Article(Record):
    """One article (条): its number, the chapter it stands in, its words in parts."""

    number: int
    chapter: str
    parts: tuple[Part, ...]

    @property
    def words(self) -> str:
        """The article as published, slips of the source included."""
        return "".join(part.words for part in self.parts)


class Material(Record):
    """One of the application's papers (申报材料).

    `kinds` names the kinds of application that need it. `may_be_empty`: it may say that there is nothing (无: 是).
    """

    id: str
    file: str
    title: str
    kinds: tuple[str, ...]
    may_be_empty: bool = False
    attachments_required: bool = False


class DistrictName(Record):
    """A name that a district bore from `since` until the day before `until`; with its division code at that time."""

    name: str
    code: str | None
    since: str | None = None
    until: str | None = None


class District(Record):
    """A district (区县) or another body that recommends; `aliases` are short forms in common use."""

    names: tuple[DistrictName, ...]
    region: str
    aliases: tuple[str, ...] = ()
    is_division: bool = True

    def name_on(self, day: str) -> str:
        """The name in force on a day (YYYY-MM-DD); the last one when none was."""
        for each in self.names:
            if (each.since or "") <= day and (each.until is None or day < each.until):
                return each.name
        return self.names[-1].name


class Region(Record):
    """A region (区域) and the wider groups that it belongs to (两翼), in which thresholds may be stated."""

    name: str
    groups: tuple[str, ...] = ()


class Deadline(Record):
    """The last day of an application year; `day` 0 means the last day of the month."""

    month: int
    day: int


class Indicator(Record):
    """A line of the yearly evaluation (测评指标): its name, its unit, the highest score where one is set.

    `same_as` names the field of another paper that holds the same figure, `part_of` the indicator that it cannot exceed.
    """

    name: str
    unit: str | None = None
    most: Number | None = None
    optional: bool = False
    same_as: Mapping[str, Any] | None = None
    part_of: str | None = None


class Rereview(Record):
    """What a re-review (复核) asks and how it is decided: every so many `years`, by these papers and this formula.

    `placeholder`: the indicators are the tool's own, in place of a table that was not published. `note` is printed with every
    re-review.
    """

    years: int
    materials: tuple[Material, ...]
    decision: tuple[Mapping[str, Any], ...]
    indicators: tuple[Indicator, ...] = ()
    placeholder: bool = False
    note: str | None = None


class Programme(Record):
    """One edition of a programme.

    `lists` are its closed lists of words (清单), `decision` the ordered formula (核对结果), `evidence` tells which list of
    supporting papers names the clauses that each paper proves, `notes` are printed from their date on (说明). `data` is the
    whole programme file, for what only later steps of the procedure need. As it is read it is for applications; `stage` tells
    when it has been turned into what a re-review is held against.
    """

    id: str
    in_force: str
    title: str
    document: str
    authorities: tuple[Mapping[str, Any], ...]
    deadline: Deadline
    kinds: tuple[str, ...]
    materials: tuple[Material, ...]
    regions: tuple[Region, ...]
    districts: tuple[District, ...]
    lists: Mapping[str, tuple[str, ...]]
    decision: tuple[Mapping[str, Any], ...]
    steps: Mapping[str, str]
    articles: tuple[Article, ...]
    evidence: Mapping[str, Any]
    notes: tuple[Mapping[str, Any], ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    rereview: Rereview | None = None
    stage: Stage = Stage.APPLICATION

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses that are answered at the programme's stage, in the order of the text."""
        return tuple(each for each in self.every_clause if each.stage is self.stage)

    @property
    def every_clause(self) -> tuple[Clause, ...]:
        """The clauses of all stages, in the order of the text."""
        return tuple(part.clause for article in self.articles for part in article.parts if part.clause)
