"""Lists of firms that overlap, and firms served that are applicants."""

from decimal import Decimal

import pytest

from smepp.check.across.overlap import COMMON
from smepp.model.stage import Stage
from tests.across.making import RIGHT_CODES, codes, firm, sides, told, trace

LIST = ("06-services.yaml", ("企业",))
ORGANISATION, USCC, REGISTRATION = "08594815-8", RIGHT_CODES[0], "440301108548379"


def firms(prefix: str, count: int) -> list[dict[str, str]]:
    return [firm(f"{prefix}{number}厂") for number in range(count)]


def lists(shared: int, one: int, other: int):
    """Two lists of so many firms with so many in common, the common ones last in one and first in the other."""
    common = firms("共", shared)
    return [
        trace("甲", firms=firms("甲", one - shared) + common),
        trace("乙", firms=common + firms("乙", other - shared)),
    ]


@pytest.mark.parametrize(
    ("shared", "one", "other", "overlap"),
    [
        (10, 33, 33, True),
        (9, 9, 9, False),
        (10, 10, 10, True),
        (30, 100, 400, True),
        (29, 100, 400, False),
        (30, 101, 400, False),
        (30, 400, 100, True),
        (29, 400, 97, False),
        (29, 400, 96, True),
        (10, 34, 34, False),
    ],
)
def test_ten_firms_and_three_tenths_of_the_shorter_list(shared, one, other, overlap):
    assert codes(*lists(shared, one, other)) == ["C501"] * overlap


def test_both_lists_and_the_firms_are_told():
    [found] = told(*lists(12, 37, 40))
    assert sides(found) == [("甲", *LIST), ("乙", *LIST)]
    assert found.params == {
        "shared": 12,
        "shorter": 37,
        "percent": Decimal("32.4"),
        "names": tuple(f"共{number}厂" for number in range(12)),
    }


def test_a_percentage_is_cut_off_and_never_more_than_it_is():
    [found] = told(*lists(29, 400, 96))
    assert (found.params["percent"], 100 * 29 / 96 > 30.2) == (Decimal("30.2"), True)
    [found] = told(*lists(59, 60, 60))
    assert found.params["percent"] == Decimal("98.3")


def test_a_firm_listed_twice_is_one():
    twice = [*firms("共", 9), firm("共8 厂")]
    assert codes(trace("甲", firms=twice), trace("乙", firms=twice)) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (firm("新名厂", USCC), firm("旧名厂", ORGANISATION), True),
        (firm("某厂", USCC), firm("某 厂"), True),
        (firm("某厂", USCC), firm("某厂", REGISTRATION), True),
        (firm("某厂", REGISTRATION), firm("某厂"), True),
        (firm("某厂", "5001051234567"), firm("别名厂", "5001051234567"), True),
        (firm("某厂", USCC), firm("某厂", RIGHT_CODES[1]), False),
        (firm("某厂", USCC), firm("别厂", "91440300085948158J"), False),
        (firm("某厂", USCC), firm("某厂", "91440300085948158J"), True),
        (firm("某厂", "无"), firm("别厂", "无"), False),
        (firm("某厂"), firm("别厂"), False),
    ],
)
def test_a_firm_is_known_by_its_right_code_else_by_its_name(one, other, same):
    nine = firms("共", 9)
    assert codes(trace("甲", firms=[*nine, one]), trace("乙", firms=[*nine, other])) == ["C501"] * same


def test_a_name_with_two_codes_in_the_round_is_no_third_ones():
    nine = firms("共", 9)
    one, other = [*nine, firm("某厂", USCC)], [*nine, firm("某厂")]
    third = trace("丙", firms=[firm("某厂", RIGHT_CODES[1])])
    assert codes(trace("甲", firms=one), trace("乙", firms=other)) == ["C501"]
    assert codes(trace("甲", firms=one), trace("乙", firms=other), third) == []


def test_pairs_are_told_even_when_part_of_what_they_share_is_common():
    common = firms("常", 9)
    others = [trace(f"别{number}", firms=common) for number in range(COMMON)]
    one, other = (trace(name, firms=[*common, firm("共厂")]) for name in "甲乙")
    [found] = told(one, other, *others)
    assert (found.code, [each.folder for each in found.sides], found.params["shared"]) == ("C501", ["甲", "乙"], 10)


def test_what_very_many_lists_have_is_one_hint():
    crowd = [trace(str(number), firms=firms("常", 10)) for number in range(COMMON + 1)]
    [found] = told(*crowd)
    assert found.code == "C502"
    assert sides(found) == [(str(number), *LIST) for number in range(COMMON + 1)]
    assert found.params == {"count": 10, "dossiers": COMMON + 1, "names": tuple(f"常{number}厂" for number in range(10))}
    assert codes(*crowd[:COMMON]) == ["C501"] * (COMMON * (COMMON - 1) // 2)


def test_only_the_common_firms_are_told_and_only_of_several_applicants():
    crowd = [trace(str(number), firms=[*firms("常", 10), *firms(f"自{number}-", 30)]) for number in range(COMMON + 1)]
    [found] = told(*crowd)
    assert (found.code, found.params["count"]) == ("C502", 10)
    one = [trace(str(number), operator="某公司", firms=firms("常", 10)) for number in range(COMMON + 1)]
    assert codes(*one) == ["C102"]


def test_lists_with_few_common_firms_are_not_in_it():
    crowd = [trace(str(number), firms=firms("常", 9)) for number in range(COMMON + 1)]
    assert codes(*crowd) == []


def test_the_list_of_a_platform_that_is_re_reviewed_is_years_old_and_not_compared():
    assert codes(trace("甲", firms=firms("共", 20), stage=Stage.REREVIEW), trace("乙", firms=firms("共", 20))) == []


def test_an_applicant_on_another_ones_list_by_name():
    [found] = told(trace("甲", firms=[firm("别厂"), firm("乙 公司")]), trace("乙"))
    assert found.code == "C503"
    assert sides(found) == [("乙", "dossier.yaml", ("运营单位",)), ("甲", "06-services.yaml", ("企业", 1, "企业名称"))]
    assert found.params == {}


def test_an_applicant_on_another_ones_list_by_code():
    listed = trace("乙", codes={"组织机构代码": ORGANISATION})
    assert codes(trace("甲", firms=[firm("旧名厂", USCC)]), listed) == ["C503"]
    assert codes(trace("甲", firms=[firm("旧名厂", RIGHT_CODES[1])]), listed) == []


def test_applicants_that_list_each_other_are_two_hints_and_many_who_list_one_are_one():
    one, other = trace("甲", firms=[firm("乙公司")]), trace("乙", firms=[firm("甲公司")])
    assert [[side.folder for side in each.sides] for each in told(one, other)] == [["甲", "乙"], ["乙", "甲"]]
    crowd = [trace(str(number), firms=[firm("乙公司"), firm("乙公司")]) for number in range(30)]
    [found] = told(trace("乙"), *crowd)
    assert [each.folder for each in found.sides] == ["乙", *(str(number) for number in range(30))]


def test_an_operators_own_list_is_its_own_matter_even_with_two_platforms():
    one, other = (trace(name, operator="某公司", firms=[firm("某公司")]) for name in "甲乙")
    assert codes(one) == []
    assert codes(one, other) == ["C102"]


def test_a_platform_that_is_re_reviewed_may_be_on_a_list():
    assert codes(trace("甲", firms=[firm("乙公司")]), trace("乙", stage=Stage.REREVIEW)) == ["C503"]
