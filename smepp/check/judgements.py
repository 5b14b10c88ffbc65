"""Judgements (认定意见): reading them, and settling the clauses that ask a person."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from smepp.check.facts import Facts
from smepp.check.routes import file_meant, parse_route
from smepp.check.stale import stale
from smepp.model import forms
from smepp.model.dossier import Dossier
from smepp.model.finding import Finding, Open
from smepp.model.outcome import Outcome
from smepp.model.people import CopiedFact, Judgement
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import Clause

OUTCOMES = {"符合": Outcome.MET, "不符合": Outcome.NOT_MET, "待定": Outcome.UNDECIDED}


def read(root: Mapping[str, Any] | None, on: str | None, file: str = forms.REVIEW) -> list[Judgement]:
    """The judgements of a review, the root of `file`, that are filled in as the form asks and not dated after `on`."""
    rows = root.get("认定意见") if root else None
    found = []
    for index, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, Mapping) and row.get("结论") in OUTCOMES and _complete(row) and (on is None or row["日期"] <= on):
            found.append(_judgement(row, Place(file=file, route=("认定意见", index))))
    return found


def apply(
    findings: Iterable[Finding], judgements: list[Judgement], clauses: Mapping[str, Clause], dossier: Dossier, facts: Facts
) -> tuple[list[Finding], list[Problem]]:
    """The findings with the judgements that settle them; and a problem for every judgement that does not count.

    One that leaves the clause open (待定) settles nothing, and takes back what another row says of the same clause.
    """
    by_clause = {each.clause: each for each in findings}
    problems: list[Problem] = []
    twice = {each.clause for each in judgements if sum(other.clause == each.clause for other in judgements) > 1}
    for judgement in judgements:
        finding, clause = by_clause.get(judgement.clause), clauses.get(judgement.clause)
        if finding is None or clause is None:
            nearest = next(iter(get_close_matches(judgement.clause, clauses, n=1)), None)
            problems.append(problem("P101", _at(judgement), clause=judgement.clause, nearest=nearest))
            continue
        if judgement.outcome is Outcome.UNDECIDED and judgement.clause not in twice:
            continue
        against = _objections(judgement, finding, clause, twice=judgement.clause in twice)
        against = against or stale(judgement, clause, dossier, facts)
        problems += against
        if not against:
            by_clause[finding.clause] = replace(finding, outcome=judgement.outcome, why_open=None, judgement=judgement)
    return list(by_clause.values()), problems


def _objections(judgement: Judgement, finding: Finding, clause: Clause, *, twice: bool) -> list[Problem]:
    at, where, title = _at(judgement), clause.id, clause.title
    if not finding.asked:
        return [problem("P109", at, clause=where, title=title)]
    if not finding.applies:
        return [problem("P107", at, clause=where, title=title)]
    if finding.why_open is Open.FACTS:
        return [
            problem("P103", at, related=finding.measured.missing, clause=where, title=title, missing=finding.measured.missing)
        ]
    if finding.why_open is None or finding.members:
        return [problem("P102", at, clause=where, title=title)]
    return [problem("P106", at, clause=where, title=title)] if twice else []


def _at(judgement: Judgement) -> Place:
    return Place(file=judgement.at.file, route=(*judgement.at.route, "要点"))


def _complete(row: Mapping[str, Any]) -> bool:
    texts = all(isinstance(row.get(key), str) for key in ("要点", "评审人", "日期", "理由"))
    copies = row.get("依据事实")
    return texts and isinstance(copies, list) and bool(copies) and all(_copy(each, NOWHERE) for each in copies)


NOWHERE = Place(file="")


def _judgement(row: Mapping[str, Any], at: Place) -> Judgement:
    return Judgement(
        clause=row["要点"],
        outcome=OUTCOMES[row["结论"]],
        who=row["评审人"],
        when=row["日期"],
        why=row["理由"],
        facts=tuple(copy for each in row["依据事实"] if (copy := _copy(each, at))),
        at=at,
    )


def _copy(row: Any, at: Place) -> CopiedFact | None:
    """A copied fact as the form asks for it: an attachment with its fingerprint, or a field with its value or fingerprint."""
    if not isinstance(row, Mapping):
        return None
    mark = row.get("指纹")
    if isinstance(row.get("附件"), str):
        return CopiedFact(place=Place(file=row["附件"]), fingerprint=mark, attachment=True) if isinstance(mark, str) else None
    if not isinstance(row.get("文件"), str) or not isinstance(row.get("栏目"), str):
        return None
    if not isinstance(mark, str) and row.get("值") is None:
        return None
    place = Place(file=file_meant(row["文件"], at), route=parse_route(row["栏目"]))
    return CopiedFact(place=place, value=row.get("值"), fingerprint=mark if isinstance(mark, str) else None)
