"""Everything that is wrong with the papers (材料问题), from the single file to what only several files show."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from smepp.check.against import Against
from smepp.check.attachments import FOLDER, check_attachments
from smepp.check.context import Context
from smepp.check.masking import mask, mask_all, safe_route
from smepp.check.papers import PapersContext, check_papers
from smepp.check.schema import check_schema
from smepp.model.dossier import Dossier
from smepp.model.place import Place
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.model.record import Record

Values = Mapping[str, Mapping[str, Any]]
OfForms = Mapping[str, tuple[Problem, ...]]
"""The problems of each file against the schema of its form."""


def form_problems(dossier: Dossier, against: Against) -> OfForms:
    """What each file has against the schema of its form (表)."""
    return {path: check_schema(each, path.removesuffix(".yaml"), against.schemas) for path, each in dossier.documents.items()}


class Told(Record):
    """What the papers say, as the applicant declared it, and with the figures that somebody has verified."""

    declared: Values
    verified: Values


def paper_problems(dossier: Dossier, told: Told, of_forms: OfForms, context: Context, against: Against) -> list[Problem]:
    """Problems of the folder, the files, the attachments and across the papers.

    A difference that somebody has verified is settled, so that it does not send the papers back once more; one that only the
    verified figure makes is none of the applicant's.
    """
    problems = list(dossier.problems)
    for path, document in dossier.documents.items():
        problems += document.problems
        problems += of_forms[path]
    roots = {path: each.value for path, each in dossier.documents.items()}
    problems += check_attachments(
        roots,
        dossier.attachments,
        strangers=dossier.strangers,
        accepted=against.programme.lists["附件类型"],
        folder=against.papers.folder + FOLDER if _complete(dossier, against.programme) else None,
    )
    present = frozenset(dossier.documents)
    problems += _across(told, PapersContext(context=context, deadline=against.deadline, present=present, papers=against.papers))
    return problems


def _across(told: Told, context: PapersContext) -> Iterable[Problem]:
    found = check_papers(told.declared, context)
    if not found or told.verified == told.declared:
        return found
    left = {(each.code, each.place) for each in check_papers(told.verified, context)}
    return (each for each in found if (each.code, each.place) in left)


def masked(problem: Problem) -> Problem:
    """The problem without any resident identity number, be it in a value, in a key or in a file's name."""
    related = tuple(map(_masked_place, problem.related))
    return replace(problem, place=_masked_place(problem.place), related=related, params=mask_all(problem.params))


def _masked_place(place: Place) -> Place:
    return replace(place, file=mask(place.file), route=safe_route(place.route))


def _complete(dossier: Dossier, programme: Programme) -> bool:
    files = {*dossier.documents, *(material.file for material in programme.materials)}
    return all(dossier.value(file) is not None for file in files)
