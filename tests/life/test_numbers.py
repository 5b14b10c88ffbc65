"""Numbers of documents, as people type them."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.lifecycle.numbers import DocumentNumber, Fault, NumberRead, parse

RIGHT = "渝中小企〔2013〕24号"
NUMBER = DocumentNumber(prefix="渝中小企", year=2013, serial=24)


@pytest.mark.parametrize("text", [RIGHT, "国办发明电〔2012〕33号", "工信部联企业〔2010〕175号", "示〔2013〕1号"])
def test_regular_numbers_have_no_fault(text):
    found = parse(text)
    assert found.faults == ()
    assert found.number is not None
    assert found.number.text == text


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("渝中小企[2013]24号", Fault.BRACKETS),
        ("渝中小企(2013)24号", Fault.BRACKETS),
        ("渝中小企（2013）24号", Fault.BRACKETS),
        ("渝中小企【2013】24号", Fault.BRACKETS),
        ("渝中小企〔2013)24号", Fault.BRACKETS),
        ("渝中小企〔13〕24号", Fault.YEAR),
        ("渝中小企〔2013年〕24号", Fault.YEAR),
        ("渝中小企〔2013〕第24号", Fault.ORDINAL),
        ("渝中小企〔2013〕024号", Fault.ZERO),
        ("渝中小企〔2013〕24", Fault.ENDING),
        ("渝中小企〔２０１３〕24号", Fault.DIGITS),
        ("渝中小企〔2013〕２４号", Fault.DIGITS),
        ("渝中小企〔二〇一三〕24号", Fault.DIGITS),
        (" 渝中小企〔2013〕 24号", Fault.BLANKS),
        ("渝中小企〔2013〕24\u200b号", Fault.BLANKS),
    ],
)
def test_each_fault_alone(text, fault):
    assert parse(text) == NumberRead(number=NUMBER, faults=(fault,))


def test_several_faults_in_their_order():
    assert parse("渝中小企 [１３] 第024").faults == (
        Fault.BLANKS,
        Fault.DIGITS,
        Fault.BRACKETS,
        Fault.YEAR,
        Fault.ORDINAL,
        Fault.ZERO,
        Fault.ENDING,
    )


@pytest.mark.parametrize(
    "text",
    ["", "24号", "〔2013〕24号", "渝中小企2013年24号", "渝中小企〔2013〕号", "渝中小企〔213〕24号", "渝中小企〔2013〕0号", "无"],
)
def test_what_cannot_be_taken_apart(text):
    assert parse(text) == NumberRead(number=None, faults=(Fault.SHAPE,))


def test_a_mark_of_invented_numbers_is_kept():
    found = parse("渝中小企〔2013〕示例31号")
    assert (found.number, found.faults) == (DocumentNumber(prefix="渝中小企", year=2013, serial=31, mark="示例"), ())


@pytest.mark.parametrize(("short", "year"), [("13", 2013), ("98", 1998), ("00", 2000)])
def test_years_of_two_digits(short, year):
    found = parse(f"渝中小企〔{short}〕24号").number
    assert found is not None
    assert found.year == year


@given(st.text(alphabet=f"渝企〔〕[]（）年第号〇一２{string.digits} \u200b²①", max_size=20))
def test_nothing_breaks_it_and_what_is_put_right_is_right(text):
    found = parse(text)
    if found.number is None:
        assert found.faults == (Fault.SHAPE,)
    else:
        assert parse(found.number.text) == NumberRead(number=found.number)
        assert (found.number.text == text) == (found.faults == ())
