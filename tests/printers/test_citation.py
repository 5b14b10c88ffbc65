import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.wording.citation import NUMBERS, citation, numeral


@pytest.mark.parametrize(
    ("clause", "zh", "en"),
    [
        ("5", "第五条", "Art. 5"),
        ("5.3", "第五条（三）", "Art. 5(3)"),
        ("5.3.ratio", "第五条（三）", "Art. 5(3)"),
        ("8.10", "第八条（十）", "Art. 8(10)"),
        ("2.p1", "第二条第一款", "Art. 2 para. 1"),
        ("2.p1.legal_person", "第二条第一款", "Art. 2 para. 1"),
        ("10.publicity", "第十条", "Art. 10"),
        ("19", "第十九条", "Art. 19"),
        ("120.21", "第120条（二十一）", "Art. 120(21)"),
        ("plain", "plain", "plain"),
        ("", "", ""),
    ],
)
def test_citations_come_from_the_id_alone(clause, zh, en):
    assert citation(clause, "zh") == zh
    assert citation(clause, "en") == en


@pytest.mark.parametrize(
    ("number", "text"), [(1, "一"), (9, "九"), (10, "十"), (11, "十一"), (20, "二十"), (35, "三十五"), (99, "九十九")]
)
def test_numerals(number, text):
    assert numeral(number) == text


def test_every_numeral_is_its_own():
    assert len(NUMBERS) == 99
    assert all(NUMBERS[numeral(number)] == number for number in range(1, 100))
    assert numeral(0) == "0"
    assert numeral(100) == "100"


@given(st.text(max_size=20))
def test_any_text_has_a_citation(clause):
    assert isinstance(citation(clause, "zh"), str)
