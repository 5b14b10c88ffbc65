"""Check characters of the three codes, held against published numbers and against another program."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_10

from smepp.model.identifiers import (
    CodeKind,
    division_in,
    expected,
    impossible_signs,
    is_valid,
    kind_of,
    meant,
    normalise,
    organisation_check,
    organisation_in,
    registration_check,
    uscc_check,
)

PUBLISHED = {
    "91440300085948158H": CodeKind.USCC,
    "91500000MA5UA3W18Q": CodeKind.USCC,
    "91500000MA5UTMTB6F": CodeKind.USCC,
    "53640000MJX173680A": CodeKind.USCC,
    "91110000600037341L": CodeKind.USCC,
    "440301108548379": CodeKind.REGISTRATION,
    "110108000000016": CodeKind.REGISTRATION,
    "08594815-8": CodeKind.ORGANISATION,
    "D2143569-X": CodeKind.ORGANISATION,
    "60003734-1": CodeKind.ORGANISATION,
}
SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@pytest.mark.parametrize("code", PUBLISHED)
def test_published_numbers(code: str):
    assert kind_of(code) is PUBLISHED[code]
    assert is_valid(code)


@pytest.mark.parametrize("code", PUBLISHED)
def test_any_other_last_character_is_wrong(code: str):
    plain = normalise(code)
    others = {plain[:-1] + sign for sign in SIGNS if sign != plain[-1]}
    assert not [each for each in others if is_valid(each)]
    assert {expected(each) for each in others if kind_of(each) is PUBLISHED[code]} == {plain}


@given(st.text("0123456789", min_size=14, max_size=14))
def test_registration_numbers_as_another_program_has_them(body: str):
    assert registration_check(body) == mod_11_10.calc_check_digit(body)


@given(st.text("0123456789", min_size=8, max_size=8), st.text(SIGNS, min_size=9, max_size=9))
def test_unified_codes_as_another_program_has_them(head: str, tail: str):
    assert uscc_check(head + tail) == uscc.calc_check_digit(head + tail)


@given(st.text(SIGNS, min_size=17, max_size=17))
def test_a_unified_code_may_begin_with_a_letter(body: str):
    check = uscc_check(body)
    assert check
    assert check in SIGNS
    assert is_valid(body + check)


def test_a_sum_that_leaves_nothing_gives_the_character_zero():
    assert uscc_check("0" * 17) == "0"


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=8, max_size=8))
def test_organisation_codes_end_in_a_digit_or_x(body: str):
    assert organisation_check(body) in "0123456789X"
    assert is_valid(f"{body}-{organisation_check(body)}")


@pytest.mark.parametrize("sign", "IOSVZ")
def test_letters_that_no_unified_code_has(sign: str):
    code = f"9150010{sign}681496725X"
    assert expected(code) is None
    assert impossible_signs(code) == sign


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("５００１０５ 000123452", "500105000123452"),
        ("68149672－5", "681496725"),
        ("d2143569x", "D2143569X"),
        ("９１５００１０５ＭＡ", "91500105MA"),
        ("\u200b915\u30000010\u00a05\t", "9150010" + "5"),
        ("事证第１号", "事证第1号"),
        ("²³", "²³"),
    ],
)
def test_normalised(written: str, plain: str):
    assert normalise(written) == plain


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("5001051801234", CodeKind.REGISTRATION_13),
        ("50010518012345", CodeKind.OTHER),
        ("事证第150010500123号", CodeKind.OTHER),
        ("٥٠٠١٠٥٠٠٠١٢٣٤٥٢", CodeKind.OTHER),
        ("", CodeKind.OTHER),
        ("68149672A", CodeKind.OTHER),
    ],
)
def test_kinds_by_shape(code: str, kind: CodeKind):
    assert kind_of(code) is kind
    assert not is_valid(code)


@pytest.mark.parametrize(
    ("written", "right"),
    [("5OO1O5OOO123452", "500105000123452"), ("44O3O11O8548379", "440301108548379"), ("440301108548379", None), ("OOO", None)],
)
def test_letters_taken_for_digits(written: str, right: str | None):
    assert meant(written) == right


def test_parts_of_codes():
    assert organisation_in("91440300085948158H") == "085948158"
    assert division_in("91440300085948158H") == "440300"
    assert division_in("440301108548379") == "440301"
    assert division_in("5001051801234") == "500105"
    assert division_in("085948158") is None


@given(st.text())
def test_any_text_has_a_kind(text: str):
    kind_of(text)
    meant(text)
    assert is_valid(text) in {True, False}
