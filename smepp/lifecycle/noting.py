"""Corrections in a platform's history (经历中的更正): they change no state, but a reader of a record must see that it was corrected."""

from collections.abc import Iterable
from dataclasses import replace

from smepp.model.life import Happening, Life, StepRule, Subject, Table, Taken
from smepp.model.title import EventKind

CORRECTED, ENGLISH = EventKind.CORRECTION.value, "correction"


def noted(found: Life, corrections: Iterable[Happening], subject: Subject, table: Table) -> Life:
    """The life with a line for each correction, on its own day, after what happened until then. Each names the kind that it corrects."""
    history = list(found.history)
    for each in sorted(corrections, key=lambda one: (one.date, one.place)):
        rule = of_kind(each.outcome, table)
        if rule is None:
            continue
        at = sum(taken.happening.date <= each.date for taken in history)
        state = history[at - 1].target if at else (table.first if subject.folder else table.outside)
        done = Taken(happening=each, step=CORRECTED, source=state, target=state, article=rule.article, english=ENGLISH)
        history.insert(at, done)
    return replace(found, history=tuple(history)) if len(history) > len(found.history) else found


def rule_of(taken: Taken, table: Table) -> StepRule:
    """The rule by which something happened; of a correction that of what it corrects. Raises KeyError for a step of another table."""
    name = taken.step
    rule = of_kind(taken.happening.outcome, table) if taken.happening.kind == CORRECTED else None
    if rule is None:
        rule = next((each for each in table.steps if each.name == name), None)
    if rule is None:
        raise KeyError(name)
    return rule


def of_kind(kind: str | None, table: Table) -> StepRule | None:
    """The first rule for a kind of happening."""
    return next((each for each in table.steps if each.kind == kind), None)
