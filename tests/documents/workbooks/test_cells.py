"""Values as cells hold them: no digit lost, no share on the wrong side of a whole number."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.documents.workbooks.cells import LARGEST_TEXT, number, text
from smepp.documents.workbooks.heights import LARGEST, height


@pytest.mark.parametrize(
    ("value", "held"),
    [
        (27, 27),
        (Decimal("4386210.54"), 4386210.54),
        (Decimal("92.50"), 92.5),
        (999_999_999_999_999, 999_999_999_999_999),
        (1_000_000_000_000_000, "1000000000000000"),
        (915000202028968917, "915000202028968917"),
        (Decimal("0.1234567890123456789"), "0.1234567890123456789"),
        (Decimal("123456789012.3456"), "123456789012.3456"),
        (Decimal("1E+999999"), "1E+999999"),
        (Fraction(80), 80),
    ],
)
def test_a_number_keeps_every_digit(value, held):
    found = number(value)
    assert (found if isinstance(found, str) else found[0]) == held


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=6))
def test_what_a_cell_holds_is_the_number(value):
    found = number(value)
    assert Decimal(found if isinstance(found, str) else f"{found[0]:.15g}") == value


@pytest.mark.parametrize(
    ("share", "digits"),
    [
        (Fraction(700, 9), "0.00"),
        (Fraction(5996, 100), "0.00"),
        (Fraction(5999999, 100000), "0.00000"),
        (Fraction(6000001, 100000), "0.00000"),
        (Fraction(1, 3), "0.00"),
    ],
)
def test_a_share_is_shown_on_its_own_side(share, digits):
    assert number(share) == (float(share), digits)


def test_a_share_too_near_to_a_whole_number_is_told_in_words():
    assert number(60 - Fraction(1, 10**14)) == "<60"
    assert number(60 + Fraction(1, 10**14)) == ">60"


def test_signs_that_no_sheet_holds_are_left_out():
    assert text("甲\x00\x1b[2J\n乙\t\ud800") == "甲[2J\n乙"
    assert len(text("长" * 40000)) == LARGEST_TEXT


def test_rows_are_high_enough_for_their_longest_text():
    one, two, three = height([("一行", 10)]), height([("一二三四五六", 10)]), height([("一\n二\n三", 10), ("x", 3)])
    assert one < two < three
    assert height([("长" * 5000, 10)]) == LARGEST
