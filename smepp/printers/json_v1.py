"""The results as JSON, version 1: a shape of its own, so that records can change without breaking whoever reads it.

Described by `schemas/output.schema.json`. Keys are never left out: what is not known is null.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from smepp import __version__, messages
from smepp.messages import Lang
from smepp.model.assessment import Assessment, NextStep
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.printers.json_findings import finding
from smepp.printers.json_text import dump
from smepp.printers.json_values import located, plain
from smepp.wording.correction import Values, correction
from smepp.wording.problem_groups import Locate, grouped, nowhere

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(dossiers: Iterable[Json], lang: Lang) -> str:
    """The text of one run over dossiers that `dossier` has shaped."""
    tool = {"name": "smepp", "version": __version__}
    return dump({"schema_version": SCHEMA_VERSION, "tool": tool, "language": lang, "dossiers": list(dossiers)})


def dossier(assessment: Assessment, programme: Programme, values: Values, *, lang: Lang, locate: Locate) -> Json:
    """One dossier: what it is, the decision, the problems with their lines and columns, the findings, what is to be mended.

    `values` are the facts that the assessment rests on.
    """
    clauses = {each.id: each for each in programme.clauses}
    # By files and keys, not by lines: the order of keys in a file means nothing, and so must not show.
    ordered = (problem for group in grouped(assessment.problems, nowhere) for problem in group.problems)
    return {
        "name": assessment.dossier,
        "platform": assessment.platform,
        "operator": assessment.operator,
        "district": assessment.district,
        "region": assessment.region,
        "stage": assessment.stage.value,
        "year": assessment.year,
        "kind": assessment.kind,
        "rereviews": list(assessment.rereviews),
        "deadline": assessment.deadline,
        "office_found": assessment.office_found,
        "round_found": assessment.round_found,
        "programme": _programme(programme),
        "decision": assessment.decision.value,
        "because": assessment.because,
        "next_steps": [_step(each) for each in assessment.next_steps],
        "notes": list(assessment.notes),
        "problems": [_problem(each, lang, locate) for each in ordered],
        "findings": [finding(each, clauses.get(each.clause), lang) for each in assessment.findings],
        "correction": correction(assessment, programme, values, lang=lang, locate=locate),
    }


def _programme(programme: Programme) -> Json:
    return {
        "id": programme.id,
        "edition": programme.in_force,
        "title": programme.title,
        "document": programme.document,
    }


def _step(step: NextStep) -> Json:
    return {
        "owner": step.owner.value,
        "action": step.action.value,
        "until": step.until,
        "until_passed": step.until_passed,
    }


def _problem(problem: Problem, lang: Lang, locate: Locate) -> Json:
    return {
        "code": problem.code,
        "level": problem.level.value,
        "owner": problem.owner.value,
        "place": located(problem.place, locate),
        "related": [located(each, locate) for each in problem.related],
        "params": _params(problem.params),
        "message": messages.text(problem, lang),
        "mend": messages.mend(problem, lang),
    }


def _params(params: Mapping[str, Any]) -> Json:
    return {name: plain(value) for name, value in params.items()}
