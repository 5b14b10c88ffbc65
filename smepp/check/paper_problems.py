"""Everything that is wrong with the papers (材料问题), from the single file to what only several files show."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smepp.check.against import Against
from smepp.check.attachments import check_attachments
from smepp.check.context import Context
from smepp.check.masking import mask, mask_all
from smepp.check.papers import PapersContext, check_papers
from smepp.check.schema import check_schema
from smepp.model.dossier import Dossier
from smepp.model.problem import Problem
from smepp.model.programme import Programme

Values = Mapping[str, Mapping[str, Any]]


def paper_problems(dossier: Dossier, values: Values, context: Context, against: Against) -> list[Problem]:
    """Problems of the folder, the files, the attachments and across the papers. `values` hold the verified figures.

    A difference that somebody has verified is settled, so that it does not send the papers back once more.
    """
    problems = list(dossier.problems)
    for document in dossier.documents.values():
        problems += document.problems
        problems += check_schema(document, document.path.removesuffix(".yaml"), against.schemas)
    roots = {path: each.value for path, each in dossier.documents.items()}
    problems += check_attachments(
        roots,
        dossier.attachments,
        strangers=dossier.strangers,
        accepted=against.programme.lists["附件类型"],
        complete=_complete(dossier, against.programme),
    )
    present = frozenset(dossier.documents)
    problems += check_papers(values, PapersContext(context=context, deadline=against.deadline, present=present))
    return problems


def masked(problem: Problem) -> Problem:
    """The problem without any resident identity number, be it in a value or in a file's name."""
    place = replace(problem.place, file=mask(problem.place.file))
    return replace(problem, place=place, params=mask_all(problem.params))


def _complete(dossier: Dossier, programme: Programme) -> bool:
    files = {*dossier.documents, *(material.file for material in programme.materials)}
    return all(dossier.value(file) is not None for file in files)
