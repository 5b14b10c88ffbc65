"""What the table of the round is sorted by: the customary order of what a column holds, not that of its letters."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.decisions import KINDS, district_order, kind_of
from smepp.model.entry import Entry
from smepp.model.programme import Programme
from smepp.model.stage import Stage

Key = Callable[[Applicant], Any]

NOTHING = -1
"""The rank of a row that has nothing in a column: it comes last whichever way is sorted."""


def ranks(applicants: Sequence[Applicant], keys: Sequence[Key]) -> list[list[int]]:
    """For each applicant its rank in every column; equal ones have equal ranks."""
    columns = [_ranked([key(each) for each in applicants]) for key in keys]
    return [list(row) for row in zip(*columns, strict=True)]


def _ranked(values: Sequence[Any]) -> list[int]:
    order = {value: rank for rank, value in enumerate(sorted({each for each in values if each is not None}))}
    return [NOTHING if each is None else order[each] for each in values]


def keys(programme: Programme, hints: Mapping[str, int]) -> list[Key]:
    """A key for each column of the table from the left; `hints` tells how many each folder has."""
    clauses = {each.id: index for index, each in enumerate(programme.every_clause)}
    regions = {each.name: index for index, each in enumerate(programme.regions)}
    kinds = {name: index for index, name in enumerate(programme.kinds)}
    return [
        lambda each: each.number,
        lambda each: _by_sound(each.name),
        lambda each: each.entry.stage is Stage.REREVIEW,
        _named(lambda entry: entry.district, district_order(programme)),
        _named(lambda entry: entry.region, regions),
        _named(lambda entry: entry.kind, kinds),
        lambda each: KINDS.index(kind_of(each)),
        _known(lambda entry: (len(entry.not_met), *(clauses.get(clause, len(clauses)) for clause in entry.not_met))),
        _known(lambda entry: len(entry.open)),
        _known(lambda entry: len(entry.lacking)),
        _known(lambda entry: entry.errors),
        _known(lambda entry: entry.warnings),
        _known(lambda entry: Fraction(entry.tightest.share) if entry.tightest and entry.tightest.share is not None else None),
        lambda each: hints.get(each.entry.folder, 0),
    ]


def _by_sound(name: str) -> bytes:
    """The common characters of this code are in the order of their sound."""
    return name.encode("gb18030", "replace")


def _named(value: Callable[[Entry], str | None], order: Mapping[str, int]) -> Key:
    def key(applicant: Applicant) -> tuple[int, str] | None:
        name = value(applicant.entry)
        return None if name is None else (order.get(name, len(order)), name)

    return key


def _known(value: Callable[[Entry], Any]) -> Key:
    return lambda applicant: None if applicant.entry.failure else value(applicant.entry)
