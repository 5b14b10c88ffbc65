"""The number of firms served between bounds, against every way in which the open facts could turn out."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.check.clauses import find
from smepp.check.measures import count
from smepp.model.finding import Open
from smepp.model.outcome import Outcome
from tests.engine.parts import clause_by, context, facts

CLAUSE = clause_by("计数")
LEAST = CLAUSE.thresholds["一般"]
YEAR = 2012

firm_rows = st.fixed_dictionaries(
    {},
    optional={
        "代码": st.sampled_from(["500105000000017", "500105000000025"]),
        "企业名称": st.sampled_from(["甲公司", "乙公司"]),
        "服务年度": st.sampled_from([[2012], [2011], [2011, 2012], [2011, None]]),
        "企业规模": st.sampled_from(["小型", "大型", "不明"]),
    },
)


def files(firms, claimed=None, **application):
    claims = {"服务企业": [{"年度": YEAR, "家数": claimed}]} if claimed is not None else {}
    return {"01-application.yaml": {**claims, **application}, "06-services.yaml": {"企业": firms}}


def bounds(firms, claimed=None, **application):
    return count.measure(CLAUSE.operands, facts(files(firms, claimed, **application)), context(), CLAUSE).bounds


def firm(number, **more):
    return {"企业名称": f"第{number}厂", "企业规模": "小型", "服务年度": [YEAR], **more}


def partitions(items):
    if not items:
        yield []
        return
    first, *rest = items
    for smaller in partitions(rest):
        yield [[first], *smaller]
        for n, block in enumerate(smaller):
            yield [*smaller[:n], [first, *block], *smaller[n + 1 :]]


def marks(row):
    return {(key, row[key]) for key in ("代码", "企业名称") if row.get(key)}


def differ(one, other):
    return any(one.get(key) and other.get(key) and one[key] != other[key] for key in ("代码", "企业名称"))


def surely_the_same(rows):
    """Pairs of rows with the same marks, and a row with fewer marks with the only one that has these and more."""
    for one, first in enumerate(rows):
        for other, second in enumerate(rows):
            more = {frozenset(marks(each)) for each in rows if marks(each) > marks(first)}
            if marks(first) and one != other and (marks(first) == marks(second) or (len(more) == 1 and marks(second) in more)):
                yield one, other


def connected(block, rows):
    reached, waiting = {block[0]}, [block[0]]
    while waiting:
        here = waiting.pop()
        near = {each for each in block if marks(rows[each]) & marks(rows[here])} - reached
        reached |= near
        waiting += near
    return reached == set(block)


def counts(rows):
    """Every number of firms that the list could be about."""
    same = list(surely_the_same(rows))
    found = set()
    for blocks in partitions(list(range(len(rows)))):
        block_of = {each: n for n, block in enumerate(blocks) for each in block}
        if all(connected(block, rows) for block in blocks) and all(block_of[one] == block_of[other] for one, other in same):
            chances = [_chances([rows[each] for each in block]) for block in blocks]
            found |= {sum(each) for each in product(*chances)}
    return found


def _chances(block):
    """Whether the rows of one firm count: no, yes, or either."""
    years = [row.get("服务年度") for row in block]
    served = {True} if any(each and YEAR in each for each in years) else {False}
    if True not in served and any(each is None or None in each for each in years):
        served = {False, True}
    known = {row["企业规模"] != "大型" for row in block if row.get("企业规模") not in (None, "不明")} or {False, True}
    named = {True} if any(marks(row) for row in block) else {False, True}
    return {one and other and third for one, other, third in product(served, known, named)}


@given(st.lists(firm_rows, max_size=4), st.none() | st.integers(0, 6))
def test_nothing_is_decided_that_could_turn_out_otherwise(firms, claimed):
    listed = counts([row for row in firms if row])
    found = bounds(firms, claimed)
    if claimed is None:
        assert found.low <= min(listed)
        assert found.high is None
        return
    assert found.low <= min(*listed, claimed)
    assert found.high >= max(*listed, claimed)


@given(st.lists(firm_rows, max_size=4), st.none() | st.integers(0, 6), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(firms, claimed, chance):
    shuffled = firms[:]
    chance.shuffle(shuffled)
    assert bounds(firms, claimed) == bounds(shuffled, claimed)


@given(st.lists(st.sampled_from(["小型", "大型", "不明"]), max_size=8), st.integers(0, 10))
def test_bounds_of_a_plain_list_are_exact(sizes, claimed):
    firms = [firm(n, 企业规模=size) for n, size in enumerate(sizes)]
    found = bounds(firms, claimed)
    sure, possible = sizes.count("小型"), len(sizes) - sizes.count("大型")
    assert (found.low, found.high) == (min(sure, claimed), max(possible, claimed))


def test_a_firm_listed_once_a_year_was_served_in_every_one_of_its_rows_years():
    firms = [firm(n, 服务年度=[year]) for year in (2011, 2012) for n in range(LEAST)]
    for rows in (firms, firms[::-1]):
        assert bounds(rows, LEAST).low == LEAST


def test_a_large_firm_leaves_the_claim_as_the_upper_bound():
    """The form asks for the number of firms without the large ones: listing one does not use up a claimed one."""
    firms = [firm(n) for n in range(LEAST - 1)] + [firm("大", 企业规模="大型")]
    found = find(CLAUSE, facts(files(firms, LEAST)), context())
    assert found.outcome is Outcome.UNDECIDED
    assert found.why_open is Open.FACTS


def test_the_operator_itself_does_not_count():
    firms = [firm(n) for n in range(LEAST)]
    assert bounds(firms, LEAST, 运营单位="第0厂").low == LEAST - 1


def test_a_claim_below_what_is_listed_leaves_the_clause_open_between_the_two():
    firms = [firm(n) for n in range(LEAST)]
    found = find(CLAUSE, facts(files(firms, LEAST - 1)), context())
    assert found.outcome is Outcome.UNDECIDED
    assert {each.file for each in found.measured.missing} == {"01-application.yaml", "06-services.yaml"}
    assert find(CLAUSE, facts(files([*firms, firm("多")], LEAST)), context()).outcome is Outcome.MET


@pytest.mark.parametrize("code", ["无", "-", "/", "暂无", "—", "5001**********12"])
def test_what_stands_for_no_code_makes_no_two_firms_one(code):
    firms = [firm(n, 代码=code) for n in range(LEAST)]
    assert bounds(firms, LEAST).low == LEAST


def test_one_code_on_two_names_may_be_one_firm_or_two():
    code = {"代码": "500105000000017"}
    found = bounds([firm(1, **code), firm(2, **code)], 2)
    assert (found.low, found.high) == (1, 2)


def test_a_hyphen_counts_in_a_name_but_not_in_a_code():
    assert bounds([firm("一-1"), firm("一1")], 2).low == 2
    assert bounds([firm(1, 代码="08594815-8"), {**firm(1), "代码": "085948158"}], 2).low == 1


def test_a_year_that_is_no_number_leaves_open_whether_the_firm_was_served():
    found = bounds([firm(1, 服务年度=[2011, None])], 0)
    assert (found.low, found.high) == (0, 1)


def test_without_an_application_year_nothing_is_known_of_the_list():
    found = count.measure(CLAUSE.operands, facts(files([firm(1)])), context(year=None, deadline=None), CLAUSE)
    assert (found.bounds.low, found.bounds.high) == (0, None)


def test_a_claim_stated_twice_with_two_numbers_is_none():
    given = files([firm(1)], 5)
    given["01-application.yaml"]["服务企业"].append({"年度": YEAR, "家数": 90})
    found = count.measure(CLAUSE.operands, facts(given), context(), CLAUSE)
    assert found.bounds.high is None
    given["01-application.yaml"]["服务企业"][1]["家数"] = 5
    assert count.measure(CLAUSE.operands, facts(given), context(), CLAUSE).bounds.high == 5
