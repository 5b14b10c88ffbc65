"""Drawing follows the stated rule, and nothing else."""

import hashlib
import random
from fractions import Fraction

import pytest

from smepp.lifecycle.sampling import draw, mark, parts
from tests.sample.titles import ORDER, region_of, title, titles

SEED = "2014年6月抽查"
TITLES = titles(甲区=40, 乙区=33, 丙县=19, 丁县=8)


def drawn(lines, n, seed=SEED):
    return [each.title for stratum in draw(lines, region_of, ORDER, n, seed) for each in stratum.drawn]


def test_anybody_can_draw_it_again():
    again = []
    for region, n in (("圈", 15), ("北", 4), ("南", 1)):
        names = [f"{SEED}|{each.platform}|{each.operator}" for each in TITLES if region_of(each.district) == region]
        ranked = sorted(names, key=lambda name: hashlib.sha256(name.encode("utf-8")).hexdigest())
        again += [name.split("|")[1] for name in ranked[:n]]
    assert [each.platform for each in drawn(TITLES, 20)] == again


def test_the_mark_is_that_of_any_other_program():
    # printf '%s' '3|平台|公司' | sha256sum
    assert mark("3", title("平台")) == hashlib.sha256(b"3|\xe5\xb9\xb3\xe5\x8f\xb0|\xe5\x85\xac\xe5\x8f\xb8").hexdigest()


def test_the_order_in_which_titles_are_given_does_not_matter():
    shuffled = list(TITLES)
    random.Random(1).shuffle(shuffled)  # noqa: S311 - no secret
    assert drawn(shuffled, 20) == drawn(TITLES, 20)


def test_another_seed_draws_others():
    assert len({tuple(drawn(TITLES, 20, str(seed))) for seed in range(20)}) == 20


def test_every_title_has_the_same_chance_within_its_region():
    times = dict.fromkeys((each.platform for each in TITLES), 0)
    for seed in range(500):
        for each in drawn(TITLES, 20, str(seed)):
            times[each.platform] += 1
    in_ring = [count for name, count in times.items() if name[:2] in {"甲区", "乙区"}]
    # 15 of 73 in 500 drawings: 103 on average; six standard deviations are 54.
    assert all(49 <= each <= 157 for each in in_ring)


def test_a_larger_sample_of_a_region_holds_the_smaller_one():
    assert set(drawn(TITLES, 20)) <= set(drawn(TITLES, 40))


@pytest.mark.parametrize(
    ("sizes", "n", "expected"),
    [
        ([73, 19, 8], 20, [15, 4, 1]),  # 14.6, 3.8, 1.6: two more for .8 and the larger of the two .6
        ([73, 19, 8], 10, [7, 2, 1]),
        ([97, 2, 1], 10, [8, 1, 1]),  # 9.7, 0.2, 0.1 would be 10, 0, 0
        ([97, 2, 1], 3, [1, 1, 1]),
        ([97, 2, 1], 2, [2, 0, 0]),  # not enough for one each
        ([2, 2, 2], 4, [2, 1, 1]),  # equal rests, equal sizes: the first
        ([2, 2], 1, [1, 0]),
        ([1, 3], 2, [1, 1]),  # 0.5 and 1.5: the larger gains and gives it back
        ([10, 10, 1], 5, [2, 2, 1]),
        ([9, 9, 1, 1], 6, [2, 2, 1, 1]),
        ([5], 5, [5]),
    ],
)
def test_parts_of_a_sample(sizes, n, expected):
    assert parts(sizes, n) == expected


def test_parts_are_whole_fair_and_possible():
    rng = random.Random(7)  # noqa: S311 - no secret
    for _ in range(3000):
        sizes = [rng.randint(1, 60) for _ in range(rng.randint(1, 6))]
        n = rng.randint(1, sum(sizes))
        found = parts(sizes, n)
        shares = [Fraction(n * each, sum(sizes)) for each in sizes]
        assert sum(found) == n
        assert all(0 <= part <= size for part, size in zip(found, sizes, strict=True))
        if n >= len(sizes):
            assert min(found) >= 1
        if min(shares) >= 1:
            assert all(abs(part - share) < 1 for part, share in zip(found, shares, strict=True))


def test_who_asks_for_more_than_there_are_gets_all():
    assert set(drawn(TITLES, 1000)) == set(TITLES)


def test_nothing_is_drawn_from_nothing():
    assert draw((), region_of, ORDER, 5, SEED) == ()


def test_regions_stand_in_the_programmes_order_and_unknown_ones_last():
    lines = (title("一", "丁县"), title("二", "火星"), title("三", "甲区"))
    assert [each.region for each in draw(lines, region_of, ORDER, 3, SEED)] == ["圈", "南", "未定"]


def test_titles_of_one_name_and_operator_are_both_there_in_the_lists_order():
    lines = (title("同名", number="1号"), title("同名", number="2号"), title("另一个"))
    [stratum] = draw(lines, region_of, ORDER, 3, SEED)
    same = [each.title.number for each in stratum.ranked if each.title.platform == "同名"]
    assert same == ["1号", "2号"]
    assert len(stratum.drawn) == 3
