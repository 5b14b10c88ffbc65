"""The whole assessment (核对) of one dossier: problems, findings, decision."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check import interpretations, judgements
from smepp.check.against import Against
from smepp.check.causes import causes
from smepp.check.clauses import find_all, refold
from smepp.check.context import Context
from smepp.check.cover import application_year
from smepp.check.decision import decide
from smepp.check.facts import Facts
from smepp.check.gathering import gather, known_on, typed_values
from smepp.check.next_steps import next_steps
from smepp.check.paper_problems import Told, form_problems, masked, paper_problems
from smepp.check.papers import check_privacy
from smepp.check.region import district_named, region_doubts
from smepp.model import forms
from smepp.model.assessment import Assessment
from smepp.model.dossier import Dossier
from smepp.model.finding import Finding
from smepp.model.problem import Problem
from smepp.model.record import Record
from smepp.model.stage import Stage

Values = Mapping[str, Mapping[str, Any]]


class Examined(Record):
    """An assessment, and the facts that it rests on: what the papers say by file, verified values in place of the declared ones.

    What a form does not take is not among them.
    """

    assessment: Assessment
    values: Values


def assess(dossier: Dossier, against: Against) -> Assessment:
    """Everything that can be said of a dossier on the day of asking."""
    return examine(dossier, against).assessment


def examine(dossier: Dossier, against: Against) -> Examined:
    """The assessment with the facts that it rests on."""
    dossier = known_on(dossier, against.on, against.papers)
    of_forms = form_problems(dossier, against)
    private = check_privacy({path: each.value for path, each in dossier.documents.items()})
    values = typed_values(dossier, {each.place.file for each in private})
    gathered = gather(values, of_forms, against)
    facts = gathered.facts
    read_as, unread = interpretations.in_force(against.office, against.programme, against.on)
    context = _context(facts.values, against, read_as)
    findings, not_counting = _findings(dossier, facts, context, against)
    found = (
        *paper_problems(dossier, Told(declared=values, verified=gathered.values), of_forms, context, against),
        *private,
        *gathered.corrections,
        *not_counting,
        *unread,
        *region_doubts(findings, context),
    )
    problems = tuple(masked(each) for each in causes(found, dossier, against.programme))
    # What follows from another problem is not told, but casts its doubt all the same.
    decision, because = decide(findings, found, against.programme, facts.contested)
    front = values.get(forms.DOSSIER, {})
    assessment = Assessment(
        office_found=against.office is not None,
        round_found=against.round_found,
        dossier=dossier.name,
        platform=_text(front.get("平台名称")),
        operator=_text(front.get("运营单位")),
        programme=against.programme.id,
        edition=against.programme.in_force,
        year=context.year,
        kind=context.kind,
        district=_text(front.get("推荐区县")),
        region=context.region,
        deadline=against.deadline,
        problems=problems,
        findings=findings,
        decision=decision,
        because=because,
        next_steps=next_steps(decision, problems, values, against),
        notes=tuple(_notes(against)),
        stage=against.papers.stage,
        rereviews=dossier.rereviews,
    )
    return Examined(assessment=assessment, values=facts.values)


def _context(values: Values, against: Against, read_as: Mapping[str, Any]) -> Context:
    front = values.get(forms.DOSSIER, {})
    district = district_named(front.get("推荐区县"), against.programme)
    seat = district_named(values.get(forms.LEGAL_PERSON, {}).get("住所区县"), against.programme)
    of_application = against.papers.stage is Stage.APPLICATION
    return Context(
        programme=against.programme,
        year=application_year(front) if of_application else against.papers.year,
        deadline=(against.deadline or "")[:10] or None,
        kind=_text(front.get("申报类别")) if of_application else None,
        region=district.region if district else None,
        seat_region=seat.region if seat else None,
        interpretations=read_as,
    )


def _findings(dossier: Dossier, facts: Facts, context: Context, against: Against) -> tuple[tuple[Finding, ...], list[Problem]]:
    clauses = {each.id: each for each in context.programme.clauses}
    review = against.papers.review
    said = judgements.read(facts.values.get(review), against.on, review)
    settled, problems = judgements.apply(find_all(facts, context), said, clauses, dossier, facts)
    return refold(settled, facts, context), problems


def _notes(against: Against) -> Iterator[str]:
    """What the programme has printed from a date on, and with every re-review."""
    for each in against.programme.notes:
        if each["自"] <= (against.deadline or "")[:10]:
            yield str(each["文字"])
    asked = against.programme.rereview
    if against.papers.stage is Stage.REREVIEW and asked and asked.note:
        yield asked.note


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
