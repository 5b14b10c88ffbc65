"""Whatever happened, in whatever order it is told: the answer for a day depends on what is dated by that day, and on nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from smepp.lifecycle.kinds import KINDS
from smepp.model.life import Happening
from smepp.model.place import Place
from tests.life.making import CONFIRMED, EDITIONS, lived, rules_in, subject
from tests.life.paths import TIMES, after

RULES = [rules_in(each.folder) for each in EDITIONS]
DAYS = [after("2013-01-01", days) for days in range(0, 2600, 13)]
OUTCOMES = [None, *sorted({word for each in RULES for step in each.table.steps for word in step.outcomes})]


@st.composite
def happenings(draw):
    """Anything at any time, some of it as it should be."""
    found = draw(st.lists(st.sampled_from(CONFIRMED), unique=True))
    for number in range(draw(st.integers(0, 8))):
        day = draw(st.sampled_from(DAYS))
        place = Place(file=f"{number}.yaml")
        of = Place(file=f"{draw(st.integers(0, 8))}.yaml")
        params = {"start": day, "end": after(day, 9), "days": 7, "of": of, "anonymous": draw(st.booleans())}
        kind, outcome = draw(st.sampled_from([each for each in KINDS if each not in TIMES])), draw(st.sampled_from(OUTCOMES))
        found.append(Happening(kind=kind, date=day, place=place, year=int(day[:4]), outcome=outcome, params=params))
    return found


WHOSE = st.sampled_from([subject(), subject(folder=None, year=None), subject(papers={})])


@given(happenings(), WHOSE, st.sampled_from(RULES), st.sampled_from(DAYS), st.randoms(use_true_random=False))
def test_the_order_of_telling_does_not_matter(told, whose, by, day, random):
    shuffled = random.sample(told, len(told))
    assert lived(shuffled, day, of=whose, by=by) == lived(told, day, of=whose, by=by)


@given(happenings(), WHOSE, st.sampled_from(RULES), st.sampled_from(DAYS))
def test_what_is_dated_later_changes_nothing(told, whose, by, day):
    by_then = [each for each in told if each.date <= day]
    assert lived(told, day, of=whose, by=by) == lived(by_then, day, of=whose, by=by)


@given(happenings(), WHOSE, st.sampled_from(RULES), st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_history_is_never_rewritten(told, whose, by, one, other):
    earlier, later = (lived(told, day, of=whose, by=by) for day in sorted((one, other)))
    assert later.history[: len(earlier.history)] == earlier.history
    assert all(each.happening.date > min(one, other) for each in later.history[len(earlier.history) :])
    assert later.problems[: len(earlier.problems)] == earlier.problems


@given(happenings(), WHOSE, st.sampled_from(RULES), st.sampled_from(DAYS))
def test_what_happened_is_either_taken_or_told(told, whose, by, day):
    found = lived(told, day, of=whose, by=by)
    taken = {id(each.happening) for each in found.history}
    places = {each.place for each in found.problems}
    known = {each.kind for each in by.table.steps}
    refused = {each.place for each in told if id(each) not in taken}
    for each in told:
        if each.date <= day and each.kind in known and id(each) not in taken:
            assert each.place in places or each.params.get("of") in refused


@given(happenings(), WHOSE, st.sampled_from(RULES), st.sampled_from(DAYS))
def test_states_follow_one_another(told, whose, by, day):
    found = lived(told, day, of=whose, by=by)
    at = by.table.first if whose.folder else by.table.outside
    states, last = {each.id: each for each in by.table.states}, ""
    for each in found.history:
        assert each.source == at or states[at].carries
        assert each.over in {None, at}
        assert each.happening.date >= last
        at, last = each.over or each.target, each.happening.date
    assert found.state.id == at
    assert found.titled == (found.due is not None)
