"""What a round keeps of an assessed dossier: its line in the summary table (汇总表)."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from smepp.model import forms
from smepp.model.assessment import Assessment
from smepp.model.codes import Level
from smepp.model.entry import Entry, Stage, Standing
from smepp.model.finding import Finding, Open
from smepp.model.quantity import is_number
from smepp.wording.answers import bearing, failed, waiting
from smepp.wording.requirements import is_series

Values = Mapping[str, Mapping[str, Any]]

DAYS = "天"
DAYS_A_YEAR = 365
"""Near enough to say how far from its threshold an age is, beside figures of other kinds."""

SHOWN: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "联系人": (forms.APPLICATION, ("联系人", "姓名")),
    "联系电话": (forms.APPLICATION, ("联系人", "电话")),
    "成立日期": (forms.LEGAL_PERSON, ("成立日期",)),
    "从业人数": (forms.APPLICATION, ("从业人数",)),
    "大专及以上学历": (forms.APPLICATION, ("专业人员", "大专及以上学历")),
    "中级及以上职称": (forms.APPLICATION, ("专业人员", "中级及以上职称")),
    "具备其一": (forms.APPLICATION, ("专业人员", "具备其一")),
    "资产总额": (forms.APPLICATION, ("资产总额",)),
    "场地面积": (forms.APPLICATION, ("经营场所", "面积")),
    "满意度": (forms.APPLICATION, ("用户满意度",)),
    "服务类别": (forms.APPLICATION, ("服务类别",)),
    "网址": (forms.APPLICATION, ("网址",)),
}
"""Where the columns of the summary tables stand in an application."""


def entry_of(folder: str, slug: str, stage: Stage, assessment: Assessment, values: Values) -> Entry:
    """The line of one dossier. `values` are the facts that the assessment rests on."""
    findings = assessment.findings
    standings = tuple(each for one in bearing(findings) if (each := standing(one)))
    return Entry(
        folder=folder,
        slug=slug,
        stage=stage,
        platform=assessment.platform,
        operator=assessment.operator,
        district=assessment.district,
        region=assessment.region,
        kind=assessment.kind,
        decision=assessment.decision,
        because=assessment.because,
        not_met=tuple(each.clause for each in failed(findings)),
        open=tuple(each.clause for each in waiting(findings, Open.JUDGEMENT)),
        lacking=tuple(each.clause for each in waiting(findings, Open.FACTS)),
        errors=len(assessment.errors),
        warnings=sum(each.level is Level.WARNING for each in assessment.problems),
        standings=standings,
        tightest=_tightest(standings),
        facts=_facts(values) if stage is Stage.APPLICATION else {},
        served=_served(findings),
    )


def standing(finding: Finding) -> Standing | None:
    """Where a dossier stands at a clause that demands a figure; None for any other clause, or when nothing was measured."""
    demand = finding.required
    if demand is None or not _exact(demand.value):
        return None
    threshold = Fraction(demand.value)
    bounds, margin = finding.measured.bounds, finding.margin
    dated = isinstance(finding.measured.value, str) and margin is not None
    if bounds is None and not dated:
        return None
    scale = threshold * DAYS_A_YEAR if dated else threshold
    return Standing(
        clause=finding.clause,
        outcome=finding.outcome,
        low=bounds.low if bounds else margin,
        high=bounds.high if bounds else margin,
        required=0 if dated else demand.value,
        unit=DAYS if dated else demand.unit,
        margin=margin,
        share=Fraction(margin) / scale if margin is not None and scale else None,
    )


def _tightest(standings: Iterable[Standing]) -> Standing | None:
    """The nearest to its threshold, or the furthest below; the first one of equal ones."""
    return min((each for each in standings if each.share is not None), key=lambda each: Fraction(each.share or 0), default=None)


def _facts(values: Values) -> dict[str, Any]:
    found = {name: _at(values.get(file), route) for name, (file, route) in SHOWN.items()}
    return {name: value for name, value in found.items() if value is not None}


def _at(root: Any, route: Iterable[str]) -> Any:
    for key in route:
        root = root.get(key) if isinstance(root, Mapping) else None
    return root


def _served(findings: Iterable[Finding]) -> tuple[tuple[int, int], ...]:
    """The yearly figures that a clause was answered from (服务企业数)."""
    series = next((each.measured.value for each in findings if is_series(each.measured.value)), ())
    return tuple((int(year), int(number)) for year, number in series if _exact(number))


def _exact(value: Any) -> bool:
    return isinstance(value, Fraction) or is_number(value)
