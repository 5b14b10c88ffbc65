"""The decision (核对结果) by the programme's formula."""

from collections.abc import Callable, Iterable, Mapping

from smepp.model import forms
from smepp.model.assessment import Decision
from smepp.model.finding import Finding, Open
from smepp.model.outcome import Outcome
from smepp.model.place import Place
from smepp.model.problem import Level, Problem
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.stage import Stage

DECISIONS = {
    "符合认定条件": Decision.ELIGIBLE,
    "不符合认定条件": Decision.NOT_ELIGIBLE,
    "退回补正": Decision.RETURN,
    "待评审认定": Decision.NEEDS_JUDGEMENT,
    "复核合格": Decision.ELIGIBLE,
    "复核不合格": Decision.NOT_ELIGIBLE,
    "待复核认定": Decision.NEEDS_JUDGEMENT,
}


class Grounds(Record):
    """What a decision is taken on: the findings that decide, the errors, which clauses stand for papers, the doubts of people.

    `judged` tells where each judged clause was judged; on `frame` rests which rules hold, and on what day.
    """

    findings: tuple[Finding, ...]
    errors: tuple[Problem, ...]
    papers: frozenset[str]
    contested: frozenset[Place]
    judged: Mapping[str, Place]
    frame: tuple[Place, ...]


def decide(
    findings: Iterable[Finding], problems: Iterable[Problem], programme: Programme, contested: Iterable[Place] = ()
) -> tuple[Decision, str]:
    """The first line of the formula whose situation (情形) holds, and the name of that situation."""
    findings = list(findings)
    grounds = Grounds(
        findings=tuple(each for each in findings if each.applies and each.decides),
        errors=tuple(each for each in problems if each.level is Level.ERROR),
        papers=frozenset(each.id for each in programme.clauses if each.operator == "材料"),
        contested=frozenset(contested),
        judged={each.clause: each.judgement.at for each in findings if each.judgement},
        frame=(RULES, YEAR) if programme.stage is Stage.APPLICATION else (RULES,),
    )
    for line in programme.decision:
        code, holds = SITUATIONS[line["情形"]]
        if holds(grounds):
            return DECISIONS[line["结果"]], code
    raise KeyError("其他")


def failed(finding: Finding, grounds: Grounds) -> bool:
    """Whether a clause is not met on facts that nothing casts doubt upon.

    An error does, in the fact, in the year or the rules that it is held against, or in the judgement; and so does a
    verification that could not be applied. What the papers say against a verified fact does not: somebody has looked.
    """
    if finding.outcome is not Outcome.NOT_MET:
        return False
    declared = [
        *(each.place for each in finding.measured.sources if not each.verified),
        *finding.measured.missing,
        *grounds.frame,
    ]
    declared += [grounds.judged[each] for each in (finding.clause, *finding.members) if each in grounds.judged]
    if any(error.touches(place) for error in grounds.errors for place in declared):
        return False
    verified = [each.place for each in finding.measured.sources if each.verified]
    by_people = [each for each in grounds.errors if forms.is_opinion(each.place.file)]
    if any(error.touches(place) for error in by_people for place in verified):
        return False
    return not any(doubt.covers(place) for doubt in grounds.contested for place in (*declared, *verified))


RULES, YEAR = Place(file=forms.DOSSIER, route=("认定办法",)), Place(file=forms.DOSSIER, route=("年度",))
"""On the cover; a re-review's year is that of its folder."""


def _clause_not_met(grounds: Grounds) -> bool:
    return any(failed(each, grounds) for each in grounds.findings)


def _error_problem(grounds: Grounds) -> bool:
    return bool(grounds.errors)


def _material_missing(grounds: Grounds) -> bool:
    return any(each.clause in grounds.papers and each.outcome is not Outcome.MET for each in grounds.findings)


def _fact_missing(grounds: Grounds) -> bool:
    return any(each.why_open is Open.FACTS for each in grounds.findings)


def _clause_open(grounds: Grounds) -> bool:
    return any(each.why_open is Open.JUDGEMENT for each in grounds.findings)


def _otherwise(_grounds: Grounds) -> bool:
    return True


SITUATIONS: dict[str, tuple[str, Callable[[Grounds], bool]]] = {
    "有要点不符合且所依事实无疑": ("clause_not_met", _clause_not_met),
    "有材料错误": ("error_problem", _error_problem),
    "缺少必备材料": ("material_missing", _material_missing),
    "缺少事实": ("fact_missing", _fact_missing),
    "有要点待人认定": ("clause_open", _clause_open),
    "其他": ("none", _otherwise),
}
