from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.model.quantity import Bounds, exactly
from smepp.wording.figures import bounds, figure, margin

decimals = st.decimals(min_value=-(10**12), max_value=10**12, places=4, allow_nan=False)
fractions = st.fractions(min_value=-1000, max_value=1000, max_denominator=10**6)
percents = st.one_of(st.integers(0, 200), st.fractions(min_value=0, max_value=200, max_denominator=5000))


def number_in(text: str) -> Fraction:
    digits = text.split("（", maxsplit=1)[0].split(" (", maxsplit=1)[0].replace("%", "").replace(",", "").lstrip("+")
    return Fraction(digits)


@pytest.mark.parametrize(
    ("value", "unit", "zh", "en"),
    [
        (Decimal("1234567.89"), "元", "123.456789万元", "CNY 1,234,567.89"),
        (9999, "元", "9999元", "CNY 9,999"),
        (10000, "元", "1万元", "CNY 10,000"),
        (-25000, "元", "-2.5万元", "CNY -25,000"),
        (Decimal("999999.99"), "元", "99.999999万元", "CNY 999,999.99"),
        (18, "人", "18人", "18 people"),
        (80, "家", "80家", "80 firms"),
        (Fraction(1100, 18), "%", "61.11%", "61.11%"),
        (Fraction(60), "%", "60%", "60%"),
        (Decimal("62.50"), "%", "62.5%", "62.5%"),
        (Decimal("1E+2"), None, "100", "100"),
        (Decimal("1E+999999999"), "元", "1E+999999999元", "CNY 1E+999999999"),
        (Decimal("0.1234567890123456"), "台", "0.12台", "0.12 台"),
    ],
)
def test_figures(value, unit, zh, en):
    assert figure(value, unit, "zh") == zh
    assert figure(value, unit, "en") == en


@pytest.mark.parametrize(
    ("value", "zh"),
    [
        (Fraction(59996, 1000), "59.996%（比例14999/25000）"),
        (Fraction(60004, 1000), "60.004%（比例15001/25000）"),
        (Fraction(5996, 100), "59.96%"),
        (Fraction(60), "60%"),
        (60 - Fraction(1, 10**9), "59.999999999%（比例59999999999/100000000000）"),
        (60 - Fraction(1, 3 * 10**14), "<60%（比例17999999999999999/30000000000000000）"),
    ],
)
def test_a_share_is_never_rounded_to_its_threshold(value, zh):
    assert figure(value, "%", "zh", against=(60,)) == zh


@given(percents, st.integers(0, 100))
def test_a_share_stays_on_its_side_of_the_threshold(value, threshold):
    shown = number_in(figure(value, "%", "zh", against=(threshold,)))
    assert (shown > threshold) == (value > threshold)
    assert (shown < threshold) == (value < threshold)
    assert abs(shown - Fraction(value)) <= Fraction(1, 200)


@given(decimals)
def test_money_is_exact(value):
    english = figure(value, "元", "en").removeprefix("CNY ")
    assert Fraction(english.replace(",", "")) == Fraction(value)
    chinese = figure(value, "元", "zh")
    factor = 10_000 if chinese.endswith("万元") else 1
    assert Fraction(chinese.removesuffix("元").removesuffix("万")) * factor == Fraction(value)
    assert chinese.endswith("万元") == (abs(value) >= 10_000)


@pytest.mark.parametrize(
    ("low", "high", "unit", "zh"),
    [
        (12, 18, "人", "12–18人"),
        (12, None, "人", "至少12人"),
        (None, 18, "人", "至多18人"),
        (None, None, "人", ""),
        (18, 18, "人", "18人"),
        (5000, 20000, "元", "0.5–2万元"),
        (Fraction(1000, 18), Fraction(1200, 18), "%", "55.56–66.67%"),
        (Fraction(59996, 1000), Fraction(60004, 1000), "%", "59.996–60.004%"),
    ],
)
def test_bounds(low, high, unit, zh):
    assert bounds(Bounds(low, high), unit, "zh", against=(60,) if unit == "%" else ()) == zh


@given(percents, percents)
def test_different_bounds_never_look_the_same(one, other):
    low, high = sorted((Fraction(one), Fraction(other)))
    text = bounds(Bounds(low, high), "%", "zh")
    if low == high:
        assert text == bounds(exactly(low), "%", "zh")
    else:
        first, second = text.removesuffix("%").split("–")
        assert Fraction(first) < Fraction(second)


@pytest.mark.parametrize(
    ("value", "unit", "zh", "en"),
    [
        (Fraction(10, 9), "%", "+1.11百分点", "+1.11 points"),
        (-2, "人", "-2人", "-2 people"),
        (0, "人", "0人", "0 people"),
        (Fraction(23456789, 100), "元", "+23.456789万元", "+CNY 234,567.89"),
        (Fraction(-1, 100), "元", "-0.01元", "CNY -0.01"),
        (Fraction(-4, 1000), "%", "-0.004百分点", "-0.004 points"),
        (Fraction(-1, 10**15), "%", "<0百分点", "<0 points"),
        (292, "天", "+292天", "+292 days"),
    ],
)
def test_margins(value, unit, zh, en):
    assert margin(value, unit, "zh") == zh
    assert margin(value, unit, "en") == en


@given(fractions)
def test_a_margin_shows_its_sign(value):
    shown = number_in(margin(value, "%", "zh").removesuffix("百分点"))
    assert (shown > 0, shown < 0) == (value > 0, value < 0)
