"""Marks never lie on each other, and never on the wrong side of the threshold."""

import itertools
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from smepp.documents.pages.marks import columns, outlines
from smepp.documents.pages.scale import ABOVE, BELOW
from smepp.documents.pages.stacks import END, START, THRESHOLD, WIDTH, lanes, stack, tenths, units
from smepp.model.outcome import Outcome

positions = st.lists(
    st.one_of(st.fractions(min_value=-2, max_value=3), st.sampled_from([BELOW, ABOVE, Fraction(0)])), max_size=60
)


@given(positions)
def test_no_two_marks_have_one_spot(given_):
    found = stack(given_, highest=100)
    assert len(found.spots) == len(given_)
    assert len(set(found.spots)) == len(found.spots)
    assert found.solid or found.levels * found.pitch <= 100


@given(positions)
def test_every_mark_is_on_its_side_and_in_the_drawing(given_):
    found = stack(given_, highest=100)
    half = 5 * found.pitch
    for position, spot in zip(given_, found.spots, strict=True):
        if position >= 0:
            assert spot.tenths - half >= 10 * THRESHOLD
        else:
            assert spot.tenths + half <= 10 * THRESHOLD
        assert half <= spot.tenths <= 10 * WIDTH - half
        if position == ABOVE:
            assert spot.tenths - half > 10 * END
        if position == BELOW:
            assert spot.tenths + half < 10 * START


def test_few_marks_are_large_and_very_many_are_columns():
    assert stack([Fraction(0)] * 5, highest=100).pitch == 10
    assert stack([Fraction(0)] * 30, highest=100).pitch == 3
    assert stack([Fraction(0)] * 34, highest=100).solid


def test_columns_hold_all_marks_of_an_outcome_on_top_of_those_before():
    stacks = stack([Fraction(0)] * 40, highest=100)
    outcomes = [Outcome.MET] * 30 + [Outcome.NOT_MET] * 10
    drawn = dict(columns(stacks, outcomes, 106, 100))
    along = units(stacks.spots[0].tenths)
    assert drawn == {"met": f"M{along} 106V31", "not_met": f"M{along} 31V6"}


def test_a_mark_is_drawn_where_its_spot_is():
    stacks = stack([Fraction(0), Fraction(0)], highest=100)
    assert outlines(stacks, [Outcome.MET, Outcome.NOT_MET], 26) == ["M179 21h0", "M179 11m-3.7-3.7l7.4 7.4m0-7.4l-7.4 7.4"]


@given(st.lists(st.tuples(st.integers(0, 4000), st.integers(1, 4000)), max_size=40))
def test_stretches_in_one_lane_do_not_touch(pairs):
    stretches = sorted((start, start + length) for start, length in pairs)
    found = lanes(stretches, 40)
    for lane in set(found):
        ours = [each for each, number in zip(stretches, found, strict=True) if number == lane]
        assert all(one[1] + 40 <= other[0] for one, other in itertools.pairwise(ours))


def test_what_reaches_beyond_the_scale_reaches_the_edge():
    assert tenths(BELOW) < 10 * START
    assert tenths(ABOVE) > 10 * END
    assert tenths(Fraction(0)) == 10 * THRESHOLD
    assert units(105) == "10.5"
    assert units(100) == "10"
