"""Blank fields count as absent."""

from copy import deepcopy
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smepp.check.blanks import is_blank, without_blanks
from tests.schemas.mutations import get, routes

LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.decimals(allow_nan=False), st.text(max_size=3))
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=2), inner, max_size=4)),
    max_leaves=20,
)
QUICK = settings(derandomize=True, database=None)


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ({"姓名": None, "年度": 2012}, {"年度": 2012}),
        ({"联系人": {"姓名": None, "电话": None}}, {}),
        ({"人员": [{"姓名": None}, {"姓名": None}]}, {}),
        ({"人员": [{"姓名": "甲"}, {"姓名": None}, None]}, {"人员": [{"姓名": "甲"}]}),
        ({"人员": [{"姓名": "甲"}, {"姓名": None}, {"姓名": "乙"}]}, {"人员": [{"姓名": "甲"}, {}, {"姓名": "乙"}]}),
        ({"附件": [None, "attachments/a.pdf", None]}, {"附件": [{}, "attachments/a.pdf"]}),
        ({"附件": []}, {}),
        ({"一": {"二": {"三": [{"四": None}]}}}, {}),
        ({"姓名": "", "家数": 0, "专职": False, "原值": Decimal("0.00")},) * 2,
        ({}, {}),
        (None, None),
        ("", ""),
    ],
)
def test_what_holds_nothing_goes_and_rows_keep_their_numbers(value, kept):
    assert without_blanks(value) == kept


@QUICK
@given(TREES)
def test_nothing_blank_is_left_but_rows_amid_a_list(tree):
    kept = without_blanks(tree)
    for route in routes(kept):
        if is_blank(get(kept, route)):
            holder = get(kept, route[:-1])
            assert isinstance(holder, list)
            assert not is_blank(holder[-1])
            assert get(kept, route) == {}


@QUICK
@given(TREES)
def test_what_is_not_blank_stays_where_it_was(tree):
    kept = without_blanks(tree)
    leaves = {route: get(tree, route) for route in routes(tree) if not isinstance(get(tree, route), (dict, list))}
    filled = {route: leaf for route, leaf in leaves.items() if leaf is not None}
    there = {route: get(kept, route) for route in routes(kept) if not isinstance(get(kept, route), (dict, list))}
    assert there == filled


@QUICK
@given(TREES)
def test_a_second_time_changes_nothing_and_the_original_is_untouched(tree):
    before = deepcopy(tree)
    kept = without_blanks(tree)
    assert tree == before
    assert without_blanks(kept) == kept
