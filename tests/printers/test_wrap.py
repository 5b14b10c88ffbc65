from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from smepp.printers.excerpt import CUT, window
from smepp.printers.wrap import NEVER_FIRST, NEVER_LAST, wrap
from smepp.wording.clean import clean

ALPHABET = "abcXYZ 019./-,()（）“”，。中小企业服务平台认定"
texts = st.text(alphabet=ALPHABET, max_size=120)


def lines(text: str, width: int, later: int | None = None) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width, cell_len, later)]


def test_breaks_stand_between_words_and_characters():
    assert lines("资产总额 total assets 不低于", 14) == ["资产总额 total", "assets 不低于"]
    assert lines("中小企业，服务平台", 8) == ["中小企", "业，服务", "平台"]
    assert lines("要求（从业人数）的", 6) == ["要求", "（从业", "人数）", "的"]
    assert lines("dossiers/yunlian/01-application.yaml", 20) == ["dossiers/yunlian/01-", "application.yaml"]


@given(texts, st.integers(8, 60), st.integers(8, 60))
def test_nothing_is_lost_and_nothing_stands_out(text, width, later):
    found = lines(text, width, later)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert cell_len(found[0]) <= max(width, cell_len(text) if len(found) == 1 and cell_len(text) <= width else width)
    assert all(cell_len(each) <= later for each in found[1:])


words = st.lists(st.sampled_from(["中文", "服", "（人）", "“业绩”", "abc，", "终。", "的(x)", "达60%；", " "]), max_size=30).map(
    "".join
)


@given(words, st.integers(12, 30))
def test_marks_stay_with_what_they_belong_to(text, width):
    found = lines(text, width)
    for before, after in pairwise(found):
        assert after[:1] not in NEVER_FIRST
        assert before[-1:] not in NEVER_LAST


@pytest.mark.parametrize(
    ("text", "column", "shown", "before"),
    [
        ("从业人数: 二十", 7, "从业人数: 二十", 10),
        ("abc", 4, "abc", 3),
        ("", 1, "", 0),
        ("a\tb\x1b[31mc", 4, "a b\\x1b[31mc", 3),
    ],
)
def test_an_excerpt_that_fits_is_whole(text, column, shown, before):
    assert window(text, column, 40, cell_len) == (shown, before)


@given(st.text(alphabet=ALPHABET + "\x07\t", max_size=200), st.integers(0, 200), st.integers(20, 100))
def test_the_mark_stands_under_its_character(text, index, width):
    index = min(index, len(text))
    shown, before = window(text, index + 1, width, cell_len)
    assert cell_len(shown) <= width
    assert before <= width
    rest = shown
    while cell_len(shown) - cell_len(rest) < before:
        rest = rest[1:]
    wanted = clean(text[index:])
    assert rest.removesuffix(CUT) == wanted[: len(rest.removesuffix(CUT))]
