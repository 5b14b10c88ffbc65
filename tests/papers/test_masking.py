"""Resident numbers are found and masked wherever they stand; codes of firms are left alone."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.cn import ric

from smepp.check.masking import find_resident_ids, mask, mask_all
from smepp.check.papers import check_privacy
from smepp.check.resident_ids import is_resident_id
from smepp.messages import mend, text
from smepp.model.identifiers import organisation_check, registration_check, uscc_check
from smepp.model.place import Place

PERSON = "500105197905231231"
MASKED = "5001************31"
OLD = "510212790523124"
WITH_X = "11010519491231002X"


def test_the_examples_are_what_they_should_be():
    assert ric.calc_check_digit(PERSON) == PERSON[-1]
    assert ric.is_valid(WITH_X)
    assert len(OLD) == 15


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (PERSON, MASKED),
        (f"身份证号{PERSON}，男", f"身份证号{MASKED}，男"),
        (f"{PERSON}、{WITH_X}", f"{MASKED}、1101************2X"),
        (WITH_X.lower(), "1101************2x"),
        (OLD, "5102*********24"),
        ("500105 19790523 1231", "5001**************31"),
        ("500105-19790523-1231", "5001**************31"),
        ("５００１０５１９７９０５２３１２３１", "５００１************３１"),
        (f"attachments/{PERSON}.pdf", f"attachments/{MASKED}.pdf"),
    ],
)
def test_masked(written: str, shown: str):
    assert mask(written) == shown


@pytest.mark.parametrize(
    "written",
    [
        "500105197905231234",  # wrong check digit
        "500105197913231231",  # no such month
        "500105189905231231",  # of the century before last
        "590105197905231238",  # no such province
        f"9{PERSON}",
        f"{PERSON}0",
        f"A{PERSON}",
        "500105000123452",  # registration number
        "500105000123459",  # one with a wrong check digit
        "91440300085948158H",
        "2013-02-28 2013-03-01",
        "023-55550123",
        "渝中小企〔2013〕24号",
        "",
    ],
)
def test_left_alone(written: str):
    assert mask(written) == written


@given(
    st.sampled_from(["11", "31", "44", "50", "51"]),
    st.integers(0, 9999),
    st.dates(date(1920, 1, 1), date(2020, 1, 1)),
    st.integers(0, 999),
)
def test_every_number_that_could_be_a_persons_is_masked(province: str, place: int, born: date, order: int):
    body = f"{province}{place:04d}{born:%Y%m%d}{order:03d}"
    number = body + ric.calc_check_digit(f"{body}0")
    assert is_resident_id(number)
    assert mask(f"（{number}）") == f"（{number[:4]}{'*' * 12}{number[-2:]}）"


@settings(max_examples=500)
@given(
    st.sampled_from(["11", "12", "51", "52", "53", "91", "92", "93"]),
    st.integers(0, 99),
    st.text("0123456789", min_size=8, max_size=8),
)
def test_codes_of_firms_in_their_fields_are_never_masked(start: str, district: int, body: str):
    seventeen = f"{start}5001{district:02d}{body}"
    organisation = organisation_check(body)
    code = seventeen + organisation
    code += str(uscc_check(code))
    registration = f"5001{district:02d}{body}"
    values = {"统一社会信用代码": code, "注册号": registration + registration_check(registration), "代码": code}
    assert mask_all(values) is values


def test_an_untouched_tree_is_the_same_object():
    tree = {"a": [1, "x", {"b": Decimal("1.5"), "c": None}], "d": True}
    assert mask_all(tree) is tree


def test_a_tree_is_masked_everywhere():
    tree: dict[str, Any] = {PERSON: 1, "list": ["a", f"x {PERSON}"], "number": int(PERSON), "names": (PERSON, "b"), "same": [1]}
    masked = mask_all(tree)
    assert masked == {MASKED: 1, "list": ["a", f"x {MASKED}"], "number": MASKED, "names": (MASKED, "b"), "same": [1]}
    assert masked["same"] is tree["same"]
    assert tree["number"] == int(PERSON)


def test_found_with_their_routes():
    tree = {"人员": [{"备注": f"身份证{PERSON}"}, {"编号": int(PERSON)}], "其他": {PERSON: "是"}}
    assert list(find_resident_ids(tree)) == [(("人员", 0, "备注"), MASKED), (("人员", 1, "编号"), MASKED), (("其他",), MASKED)]


def test_the_warning_shows_the_masked_form_only():
    roots = {
        "05-personnel.yaml": {"人员": [{"备注": PERSON}]},
        "09-supporting.yaml": None,
        "07-plan.yaml": {PERSON: {"x": PERSON}},
    }
    found = check_privacy(roots)
    assert [text(each, "zh") for each in found] == [
        "这里有一个身份证号码（5001************31），申报不需要，输出里都已隐去。"
    ] * 3
    assert found[0].place == Place(file="05-personnel.yaml", route=("人员", 0, "备注"))
    assert found[1].place == found[2].place == Place(file="07-plan.yaml")
    assert PERSON not in repr(found)
    assert PERSON not in "".join(text(each, lang) + mend(each, lang) for each in found for lang in ("zh", "en"))


@given(st.text(st.sampled_from("0123456789Xx０１９Ｘ -500105197905231231a身"), max_size=60))
def test_masking_keeps_length_and_is_done_once(written: str):
    masked = mask(written)
    assert len(masked) == len(written)
    assert mask(masked) == masked


def both() -> str:
    """A unified code of a public institution that by chance has all that a resident number has."""
    for order in range(10000):
        body = f"7905{order:04d}"
        if body[4:6] == "00" or body[4:6] > "31":
            continue
        code = f"12500119{body}{organisation_check(body)}"
        code += str(uscc_check(code))
        if code[:17].isdecimal() and is_resident_id(code):
            return code
    raise AssertionError("no such code")


def test_a_code_that_is_both_is_told_by_its_field():
    code = both()
    assert list(find_resident_ids({"统一社会信用代码": code})) == []
    assert list(find_resident_ids({"备注": code})) == [(("备注",), f"{code[:4]}{'*' * 12}{code[-2:]}")]
    assert mask(code) != code


def test_a_resident_number_in_a_field_for_codes_is_masked_all_the_same():
    assert mask_all({"代码": PERSON}) == {"代码": MASKED}
