from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.check.legal_tests import among, compare
from smepp.model.outcome import Outcome, all_of, any_of
from smepp.model.quantity import Bounds, difference, exactly, is_number

MET, NOT, OPEN = Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED
RANK = {NOT: 0, OPEN: 1, MET: 2}


@pytest.mark.parametrize("pair", list(product(Outcome, repeat=2)))
def test_kleene_tables(pair):
    assert all_of(pair) is min(pair, key=RANK.__getitem__)
    assert any_of(pair) is max(pair, key=RANK.__getitem__)


def test_folding_nothing():
    assert all_of([]) is MET
    assert any_of([]) is NOT


@pytest.mark.parametrize(
    ("figure", "outcome", "margin"),
    [
        (exactly(60), MET, 0),
        (exactly(Fraction(5996, 100)), NOT, Fraction(-4, 100)),
        (exactly(Fraction(1100, 18)), MET, Fraction(10, 9)),
        (Bounds(59, 61), OPEN, None),
        (Bounds(60, None), MET, 0),
        (Bounds(None, 59), NOT, -1),
        (Bounds(None, 60), OPEN, None),
        (Bounds(None, None), OPEN, None),
        (exactly(Decimal("59.99")), NOT, Fraction(-1, 100)),
    ],
)
def test_at_least(figure, outcome, margin):
    for word in ("不低于", "不少于", "以上"):
        assert compare(word, figure, 60) == (outcome, margin)


@pytest.mark.parametrize(
    ("figure", "outcome", "margin"),
    [
        (exactly(70), MET, 0),
        (exactly(71), NOT, -1),
        (Bounds(60, 70), MET, 0),
        (Bounds(70, 71), OPEN, None),
        (Bounds(71, None), NOT, -1),
    ],
)
def test_at_most(figure, outcome, margin):
    for word in ("不超过", "以下"):
        assert compare(word, figure, 70) == (outcome, margin)


def test_an_unknown_word_is_an_error():
    with pytest.raises(KeyError):
        compare("大约", exactly(1), 1)


def test_among_asks_every_value():
    assert among("甲", ["甲", "乙"]) is MET
    assert among(["甲", "丙"], ["甲", "乙"]) is NOT


numbers = st.one_of(st.integers(-(10**9), 10**9), st.decimals(-(10**9), 10**9, allow_nan=False, places=4))


@given(numbers, numbers)
def test_difference_is_exact(left, right):
    assert Fraction(difference(left, right)) == Fraction(left) - Fraction(right)


@given(numbers, numbers, st.integers(-(10**6), 10**6))
def test_bounds_never_contradict_what_lies_between(one, other, threshold):
    low, high = sorted((one, other))
    between, _ = compare("不少于", Bounds(low, high), threshold)
    for figure in (low, high):
        alone, _ = compare("不少于", exactly(figure), threshold)
        assert between in {alone, OPEN}


@pytest.mark.parametrize("value", [True, False, None, "20", [], Decimal("1e999"), Decimal("1e-999"), Decimal("NaN")])
def test_what_is_no_number(value):
    assert not is_number(value)


@pytest.mark.parametrize("value", [0, -3, 10**30, Decimal("0.07"), Decimal("1e5"), Decimal(0)])
def test_what_is_a_number(value):
    assert is_number(value)
