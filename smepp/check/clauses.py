"""One finding for every clause of a programme."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, field_ref
from smepp.check.legal_tests import among, compare
from smepp.check.measures import MEASURES, material, years
from smepp.check.measures.field import UNKNOWN
from smepp.check.measures.series import grows
from smepp.check.region import UNKNOWN_REGION, thresholds_for
from smepp.model import forms
from smepp.model.finding import Alternative, Finding, Measured, Open, Required
from smepp.model.outcome import Outcome, any_of
from smepp.model.place import Place
from smepp.model.programme import Clause, Reading
from smepp.model.quantity import Number

ANY_OF = "任一"
JUDGED = "由人认定"
COMPLETE = "齐备"
AMONG = "属于"
GROWS = "逐年增长"


def find_all(facts: Facts, context: Context) -> tuple[Finding, ...]:
    """The findings of all clauses, in the order of the text, before any person's judgement."""
    alone = [find(each, facts, context) for each in context.programme.clauses if not _folds(each)]
    return refold(alone, facts, context)


def refold(findings: Iterable[Finding], facts: Facts, context: Context) -> tuple[Finding, ...]:
    """The findings in the order of the text, those that fold others together made anew from their members."""
    by_id = {each.clause: each for each in findings}
    return tuple(fold(each, by_id, context, facts) if _folds(each) else by_id[each.id] for each in context.programme.clauses)


def _folds(clause: Clause) -> bool:
    return clause.operator == ANY_OF and clause.asked


def find(clause: Clause, facts: Facts, context: Context) -> Finding:
    """The answer to one clause from the facts alone, under the reading in force, with what other readings and regions give."""
    if not (clause.asked and applies(clause, facts, context)):
        unknown, bears = Outcome.UNDECIDED, decides(clause, context)
        return Finding(clause=clause.id, outcome=unknown, applies=False, decides=bears, asked=clause.asked)
    reading = reading_in_force(clause, context)
    measured = measure(clause, reading, facts, context)
    outcome, margin, required = answer(clause, reading, measured, context, context.region)
    if outcome is Outcome.UNDECIDED and required.region == UNKNOWN_REGION:
        measured = replace(measured, missing=(*measured.missing, Place(file=forms.DOSSIER, route=("推荐区县",))))
    return Finding(
        clause=clause.id,
        outcome=outcome,
        decides=decides(clause, context),
        why_open=why_open(outcome, clause, measured),
        measured=measured,
        required=required,
        margin=margin,
        reading=reading.name if reading else None,
        interpretation=context.interpretations.get(clause.id),
        alternatives=_alternatives(clause, reading, measured, facts, context),
    )


def measure(clause: Clause, reading: Reading | None, facts: Facts, context: Context) -> Measured:
    """What is measured under a reading; nothing, where a field is absent without which the figure says nothing."""
    operands = {**clause.operands, **(reading.measure if reading else {})}
    measured = MEASURES[clause.operator](operands, facts, context, clause)
    needed = [field_ref(raw) for raw in clause.needs]
    absent = tuple(facts.place(ref, context.words) for ref in needed if facts.find(ref, context.words) is None)
    if not absent:
        return measured
    return replace(measured, bounds=measured.bounds and UNKNOWN, value=None, missing=(*measured.missing, *absent))


def answer(
    clause: Clause, reading: Reading | None, measured: Measured, context: Context, region: str | None
) -> tuple[Outcome, Number | None, Required]:
    """The outcome, margin and requirement of a measured clause in a region; an unknown region must pass every threshold."""
    if clause.word in {JUDGED, COMPLETE}:
        settled = clause.word == COMPLETE and not measured.missing
        return (Outcome.MET if settled else Outcome.UNDECIDED), None, Required(word=clause.word)
    if clause.word == GROWS:
        return *grows(measured), Required(word=clause.word, unit=clause.unit)
    table = {**clause.thresholds, **(reading.thresholds if reading else {})}
    if "清单" in clause.operands:
        table = {"一般": list(context.programme.lists[clause.operands["清单"]])}
    chosen = thresholds_for(table, region, context.programme)
    answers = [(*_test(clause, measured, threshold), group, threshold) for group, threshold in chosen.items()]
    outcome = _agreed([each[0] for each in answers])
    _, margin, group, threshold = answers[0]
    if len(answers) > 1:
        return outcome, None, Required(word=clause.word, value=tuple(chosen.values()), unit=clause.unit, region=UNKNOWN_REGION)
    return outcome, margin, Required(word=clause.word, value=threshold, unit=clause.unit, region=group)


def _test(clause: Clause, measured: Measured, threshold: Any) -> tuple[Outcome, Number | None]:
    if clause.word == AMONG:
        return (Outcome.UNDECIDED if measured.missing else among(measured.value, threshold)), None
    if measured.bounds is None:
        return years.compare(measured, threshold)
    return compare(clause.word, measured.bounds, threshold)


def _agreed(outcomes: list[Outcome]) -> Outcome:
    return outcomes[0] if len(set(outcomes)) == 1 else Outcome.UNDECIDED


def why_open(outcome: Outcome, clause: Clause, measured: Measured) -> Open | None:
    """Whether an undecided clause waits for facts or for a person."""
    if outcome is not Outcome.UNDECIDED:
        return None
    return Open.FACTS if measured.missing or (clause.word != JUDGED and not measured.doubt) else Open.JUDGEMENT


def applies(clause: Clause, facts: Facts, context: Context) -> bool:
    """Whether the clause concerns this applicant: a kind of platform that it names, a paper that its kind of application needs."""
    if clause.operator == "材料":
        kinds = material.of_programme(clause.operands, context).kinds
        # A kind that the programme does not know excuses from no paper; a re-review has no kinds.
        return not kinds or context.kind not in context.programme.kinds or context.kind in kinds
    if clause.applies is None:
        return True
    named = facts.find(field_ref(clause.applies["名单"]), context.words)
    rows = named.value if named and isinstance(named.value, list) else []
    return any(isinstance(row, Mapping) and row.get(clause.applies["列"]) == clause.applies["为"] for row in rows)


def decides(clause: Clause, context: Context) -> bool:
    """Whether the clause bears on the decision, by the programme or by an interpretation of the office."""
    found = context.interpretations.get(clause.id)
    return clause.decides if found is None or found.decides is None else found.decides


def reading_in_force(clause: Clause, context: Context) -> Reading | None:
    """The reading that an interpretation chooses, else the programme's own default; None for a clause without doubt."""
    found = context.interpretations.get(clause.id)
    by_name = {each.name: each for each in clause.readings}
    chosen = by_name.get(found.reading) if found else None
    return chosen or by_name.get(clause.reading or "")


def fold(clause: Clause, findings: Mapping[str, Finding], context: Context, facts: Facts) -> Finding:
    """任一: met when one of the clauses that apply is met; when none applies, the field that should name one is missing."""
    members = [findings[str(each)] for each in clause.operands[ANY_OF]]
    named = [each for each in members if each.applies]
    outcome = any_of(each.outcome for each in named) if named else Outcome.UNDECIDED
    waiting = [each for each in named if each.why_open is Open.JUDGEMENT]
    missing = () if named else _who_names(clause, context, facts)
    by_person = Open.JUDGEMENT if waiting and not missing else Open.FACTS
    reading = reading_in_force(clause, context)
    return Finding(
        clause=clause.id,
        outcome=outcome,
        decides=decides(clause, context),
        why_open=by_person if outcome is Outcome.UNDECIDED else None,
        measured=Measured(
            sources=tuple(source for each in named for source in each.measured.sources),
            missing=missing or tuple(place for each in named for place in each.measured.missing),
        ),
        required=Required(word=clause.word),
        reading=reading.name if reading else None,
        interpretation=context.interpretations.get(clause.id),
        members=tuple(each.clause for each in named),
    )


def _who_names(clause: Clause, context: Context, facts: Facts) -> tuple[Any, ...]:
    wanted = {str(each) for each in clause.operands[ANY_OF]}
    lists = [each.applies["名单"] for each in context.programme.clauses if each.id in wanted and each.applies]
    return tuple(dict.fromkeys(facts.place(field_ref(raw), context.words) for raw in lists))


def _alternatives(
    clause: Clause, used: Reading | None, measured: Measured, facts: Facts, context: Context
) -> tuple[Alternative, ...]:
    found = []
    for reading in clause.readings:
        if reading is not used:
            other = measure(clause, reading, facts, context)
            outcome, _, required = answer(clause, reading, other, context, context.region)
            found.append(Alternative(reading=reading.name, outcome=outcome, measured=other, required=required))
    if context.seat_region and context.region and context.seat_region != context.region:
        outcome, _, required = answer(clause, used, measured, context, context.seat_region)
        here = answer(clause, used, measured, context, context.region)[2]
        if required != here:
            found.append(
                Alternative(reading=context.seat_region, outcome=outcome, measured=measured, required=required, by_region=True)
            )
    return tuple(found)
