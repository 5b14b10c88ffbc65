"""The nearest right word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.model.nearest import LONGEST, distance, nearest

FAR = 99
words = st.text("ab江北", max_size=7)


def plainly(one: str, other: str) -> int:
    """The same distance by the whole table, without any short cut."""
    table = [[row + column for column in range(len(other) + 1)] for row in range(len(one) + 1)]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            table[row][column] = min(
                table[row - 1][column] + 1,
                table[row][column - 1] + 1,
                table[row - 1][column - 1] + (one[row - 1] != other[column - 1]),
            )
            if row > 1 and column > 1 and one[row - 2 : row] == other[column - 2 : column][::-1]:
                table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
    return table[-1][-1]


@given(words, words)
def test_distance_is_that_of_the_whole_table(one: str, other: str):
    assert distance(one, other, FAR) == plainly(one, other)


@given(words, words, st.integers(0, 8))
def test_beyond_the_limit_it_is_just_beyond(one: str, other: str, most: int):
    assert distance(one, other, most) == min(plainly(one, other), most + 1)


@pytest.mark.parametrize(
    ("word", "choices", "right"),
    [
        ("江比区", ["渝北区", "江北区"], "江北区"),
        ("渝北", ["江北区"], None),
        ("05-PERSONNEL", ["05-personnel"], "05-personnel"),
        ("5.3.raito", ["5.3.ratio", "5.3.staff"], "5.3.ratio"),
        ("ab", ["ax", "ay"], None),
        ("abc", ["abx", "aby"], "abx"),
        ("a", [], None),
        ("", ["a"], None),
        ("a" * (LONGEST + 1), ["a" * (LONGEST + 1)], None),
    ],
)
def test_nearest(word: str, choices: list[str], right: str | None):
    assert nearest(word, choices) == right
