"""Positions on a strip: exact, and on the right side of the threshold."""

import itertools
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.documents.pages.scale import ABOVE, BELOW, LEAST, MOST, Scale, doublings, share, years


@pytest.mark.parametrize(
    ("figure", "position"),
    [
        (20, 0),
        (40, 1),
        (30, Fraction(1, 2)),
        (10, -1),
        (15, Fraction(-1, 2)),
        (5, -2),
        (160, 3),
        (161, ABOVE),
        (Decimal("4.9"), BELOW),
        (0, BELOW),
        (-3, BELOW),
    ],
)
def test_each_tick_is_twice_the_one_before(figure, position):
    assert doublings(figure, 20) == position


@pytest.mark.parametrize(("figure", "threshold"), [(5, 0), (5, -1), (Decimal("1e999"), 20), (20, Decimal("Infinity"))])
def test_what_has_no_ratio_has_no_place(figure, threshold):
    assert doublings(figure, threshold) is None


@given(st.fractions(min_value=-10, max_value=10**6), st.fractions(min_value=Fraction(1, 1000), max_value=10**6))
def test_the_side_of_the_threshold_is_kept(figure, threshold):
    position = doublings(figure, threshold)
    assert position is not None
    assert (position >= 0) == (figure >= threshold)
    assert BELOW <= position <= ABOVE


@given(st.lists(st.fractions(min_value=0, max_value=1000), min_size=2))
def test_more_is_never_further_left(figures):
    found = [doublings(each, 20) for each in sorted(figures)]
    assert found == sorted(found)


def test_days_are_shown_in_years():
    assert years(365) == 1
    assert years(-366) == Fraction(-366, 365)
    assert years(-10000) == BELOW
    assert years(10000) == ABOVE


def test_a_share_ends_at_a_hundred():
    assert share(100, Fraction(60)) == MOST
    assert share(60, Fraction(60)) == 0
    assert share(Decimal("59.96"), Fraction(60)) < 0
    assert share(0, Fraction(60)) == BELOW


@pytest.mark.parametrize("limit", [1, 5, 10, 33, 50, 60, 75, 80, 95, 99])
def test_ticks_of_a_share_name_the_threshold_and_leave_room_for_words(limit):
    ticks = Scale(kind="share", limit=Fraction(limit)).ticks
    assert (0, limit) in ticks
    places = [at for at, _ in ticks]
    assert places == sorted(places)
    assert places[0] >= LEAST
    assert places[-1] <= MOST
    assert all(right - left >= Fraction(1, 4) for left, right in itertools.pairwise(places))


def test_the_other_scales_have_a_tick_a_step():
    assert [at for at, _ in Scale(kind="doubled").ticks] == [-2, -1, 0, 1, 2, 3]
