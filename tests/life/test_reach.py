"""The whole table: every state is reached and every step taken; whatever the table does not say is refused."""

from dataclasses import replace

import pytest

from smepp.lifecycle.kinds import KINDS
from tests.life.making import EDITIONS, rules_in
from tests.life.paths import INTERPRETED, TIMES, after, explored, made, stands


@pytest.fixture(scope="module", params=EDITIONS, ids=lambda each: each.folder.parent.name)
def rules(request):
    """The table with all that the two programmes make of it, and a ground that a document adds."""
    return rules_in(request.param.folder, interpreted=((INTERPRETED, "2000-01-01"),))


@pytest.fixture(scope="module")
def found(rules):
    return explored(rules)


def test_every_state_is_reached(rules, found):
    walks, _ = found
    assert {each.id for each in rules.table.states} == {walk.life(rules).state.id for walk in walks.values()}


def test_every_step_is_taken(rules, found):
    _, taken = found
    assert {each.name for each in rules.table.steps} == taken


def test_no_way_that_the_table_leads_has_a_problem(rules, found):
    for walk in found[0].values():
        now = walk.life(rules)
        assert [each.code for each in now.problems if each.code.startswith("L1")] == []
        assert {each.happening for each in now.history} >= set(walk.happenings)


def outcomes(rules, kind):
    own = (word for step in rules.table.steps if step.kind == kind for word in step.outcomes)
    return [None, "没有这样的结果", *dict.fromkeys(own)]


def test_what_the_table_does_not_say_changes_nothing_and_is_told(rules, found):
    """Every situation × every kind × every outcome, against the rows of the table themselves."""
    refused = taken = 0
    known = {each.kind for each in rules.table.steps}
    for walk in found[0].values():
        tomorrow = replace(walk, day=after(walk.day))
        before = tomorrow.life(rules)
        for kind in (each for each in KINDS if each not in TIMES and each in known):
            for outcome in outcomes(rules, kind):
                asked = made(kind, outcome, tomorrow.day, walk.happenings)
                then = replace(tomorrow, happenings=(*walk.happenings, asked)).life(rules)
                rows = [each for each in rules.table.steps if fits(each, kind, stands(before), outcome)]
                step = next((each.step for each in then.history if each.happening == asked), None)
                if step:
                    taken += 1
                    assert step in [each.name for each in rows]
                    assert asked.place not in [each.place for each in then.problems if each.code.startswith("L1")]
                else:
                    refused += 1
                    assert (then.state, then.since, then.history) == (before.state, before.since, before.history)
                    assert [each.place for each in then.problems[len(before.problems) :]] == [asked.place]
                    assert all(each.conditions for each in rows)
    assert taken > 100
    assert refused > 1000


def fits(step, kind, states, outcome):
    return step.kind == kind and states & set(step.sources) and (not step.outcomes or outcome in step.outcomes)


def test_what_is_allowed_can_be_done(rules, found):
    for walk in found[0].values():
        now = walk.life(rules)
        states, by_name = {each.id for each in rules.table.states}, {each.name: each for each in rules.table.steps}
        for each in now.allowed:
            assert each.target in states
            assert by_name[each.step].offered
            assert (each.who is None) == (each.by in {"社会", "到期"})
            if each.by == "到期":
                assert each.until is not None
                assert each.until.isoformat() > walk.day
