"""Through the indexes the same is found as by comparing all with all."""

from collections import Counter
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smepp.check.across import overlap, people
from tests.across.making import firm, person, told, trace

THOROUGH = settings(max_examples=300, derandomize=True, database=None, deadline=None)
LISTS = st.lists(st.frozensets(st.integers(0, 9), max_size=8), min_size=2, max_size=7)


@pytest.fixture(autouse=True)
def _small_limits(monkeypatch):
    monkeypatch.setattr(overlap, "LEAST", 3)
    monkeypatch.setattr(overlap, "COMMON", 3)
    monkeypatch.setattr(people, "MOST", 3)


def folders(found, code):
    return {tuple(dict.fromkeys(int(side.folder) for side in each.sides)) for each in found if each.code == code}


def test_lists_that_overlap_are_told_as_a_pair_or_with_all_that_share_common_firms():
    seen = Counter()

    @THOROUGH
    @given(LISTS)
    def check(lists):
        found = told(
            *(trace(str(number), firms=[firm(f"厂{each}") for each in sorted(each)]) for number, each in enumerate(lists))
        )
        pairs, crowds = folders(found, "C501"), folders(found, "C502")
        for one, other in combinations(range(len(lists)), 2):
            shared, shorter = len(lists[one] & lists[other]), min(len(lists[one]), len(lists[other]))
            enough = shared >= 3 and Fraction(shared, shorter) >= Fraction(3, 10)
            together = any({one, other} <= set(each) for each in crowds)
            assert enough or (one, other) not in pairs
            assert not enough or (one, other) in pairs or together
            seen[enough, (one, other) in pairs, together] += 1
        often = Counter(each for every in lists for each in every)
        common = {each for each, count in often.items() if count > 3}
        holding = tuple(number for number, each in enumerate(lists) if len(common & each) >= 3)
        assert crowds == ({holding} if len(holding) > 1 else set())

    check()
    assert len(seen) >= 4


def test_people_are_told_by_pairs_or_all_together():
    seen = Counter()

    @THOROUGH
    @given(LISTS)
    def check(lists):
        found = told(
            *(
                trace(str(number), people=[person(f"人{each}", "1979-05") for each in sorted(each)])
                for number, each in enumerate(lists)
            )
        )
        sets = {
            tuple(number for number, every in enumerate(lists) if each in every)
            for each in range(10)
            if any(each in every for every in lists)
        }
        crowds = {each for each in sets if len(each) > 3}
        pairs = {pair for each in sets if len(each) <= 3 for pair in combinations(each, 2)}
        assert folders(found, "C201") == pairs | crowds
        assert folders(found, "C202") == set()
        seen[bool(pairs), bool(crowds)] += 1

    check()
    assert len(seen) == 4


def test_names_alone_are_told_from_two_on():
    @THOROUGH
    @given(LISTS)
    def check(lists):
        found = told(
            *(trace(str(number), people=[person(f"人{each}") for each in sorted(each)]) for number, each in enumerate(lists))
        )
        often = Counter(each for every in lists for each in every)
        telling = {each for each, count in often.items() if count <= 3}
        pairs = {
            (one, other) for one, other in combinations(range(len(lists)), 2) if len(lists[one] & lists[other] & telling) >= 2
        }
        assert folders(found, "C202") == pairs

    check()
