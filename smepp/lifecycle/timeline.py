"""Everything that happened to a platform (平台经历), from its life."""

from collections.abc import Mapping

from smepp.lifecycle import kinds
from smepp.lifecycle.noting import rule_of
from smepp.model.life import State, Table, Taken
from smepp.model.outlook import Outlook
from smepp.model.timeline import Mark, Timeline

NUMBER = "number"


def timeline(outlook: Outlook, table: Table) -> Timeline:
    """The steps that were taken until the day of the outlook, in their order, with who took them and the state that they led to."""
    subject, life = outlook.one.subject, outlook.one.life
    states = {each.id: each for each in table.states}
    begun = table.first if subject.folder else table.outside
    return Timeline(
        outlook=outlook,
        first=states[begun].name,
        first_english=states[begun].english,
        marks=tuple(_mark(each, states, table) for each in life.history),
        names=tuple(each for each in subject.names if each.since <= outlook.on),
    )


def _mark(each: Taken, states: Mapping[str, State], table: Table) -> Mark:
    told, state = each.happening, states[each.over or each.target]
    number = told.params.get(NUMBER)
    return Mark(
        date=told.date,
        step=each.step,
        kind=told.kind,
        by=rule_of(each, table).by,
        state=state.name,
        state_id=state.id,
        step_english=each.english,
        state_english=state.english,
        article=each.article,
        titled=state.titled,
        moved=each.over is None and each.source != each.target,
        outcome=told.outcome,
        number=None if number is None else str(number),
        place=None if told.kind in kinds.TIMES else told.place,
    )
