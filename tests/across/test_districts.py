"""Who recommends, and how many."""

import pytest

from smepp.model.office import Round
from smepp.model.stage import Stage
from tests.across.making import codes, sides, told, trace


def round_of(**quotas: int) -> Round:
    return Round(path="rounds/2013.yaml", year=2013, quotas=tuple(quotas.items()))


@pytest.mark.parametrize(
    ("district", "seat", "apart"),
    [
        ("江北区", "江北区", False),
        ("江北区", "南岸区", True),
        ("江北", "江北区", False),
        ("铜梁县", "铜梁区", False),
        ("江北区", "成都市", False),
        ("没有的区", "江北区", False),
        (None, "江北区", False),
        ("江北区", None, False),
        (None, None, False),
        ("万盛经开区", "綦江区", False),
        ("万盛经开区", "江北区", False),
        ("万盛经开区", "万州区", True),
        ("万州区", "两江新区", True),
    ],
)
def test_the_recommending_district_is_that_of_the_seat(district, seat, apart):
    assert codes(trace("甲", district=district, seat=seat)) == ["C601"] * apart


def test_both_fields_are_told():
    [found] = told(trace("甲", district="江北区", seat="南岸区"))
    assert sides(found) == [("甲", "dossier.yaml", ("推荐区县",)), ("甲", "02-legal-person.yaml", ("住所区县",))]
    assert found.params == {"district": "江北区", "seat": "南岸区"}


def test_more_than_the_quota():
    traces = [trace(name) for name in "甲乙丙"]
    assert codes(*traces, round_=round_of(江北区=3)) == []
    [found] = told(*traces, round_=round_of(南岸区=0, 江北区=2))
    assert found.code == "C602"
    assert sides(found) == [
        ("", "rounds/2013.yaml", ("推荐名额", 1, "名额")),
        *((name, "dossier.yaml", ("推荐区县",)) for name in "甲乙丙"),
    ]
    assert found.params == {"district": "江北区", "quota": 2, "count": 3}


def test_a_quota_of_none_is_a_quota_and_a_district_without_one_has_none():
    assert codes(trace("甲"), round_=round_of(江北区=0)) == ["C602"]
    assert codes(trace("甲"), round_=round_of(南岸区=0)) == []
    assert codes(trace("甲"), round_=round_of()) == []
    assert codes(trace("甲")) == []


def test_a_district_is_one_under_all_its_names_and_an_unknown_one_under_its_own():
    old, new = trace("甲", district="铜梁县", seat="铜梁县"), trace("乙", district="铜梁", seat="铜梁区")
    assert codes(old, new, round_=round_of(铜梁区=1)) == ["C602"]
    unknown = [trace(name, district="某 区") for name in "甲乙"]
    assert codes(*unknown, round_=round_of(某区=1)) == ["C602"]


@pytest.mark.parametrize(
    ("opinion", "counts"), [("同意推荐", True), ("不予推荐", False), ("退回补正", False), (None, True), ([], True)]
)
def test_what_the_district_sent_back_does_not_count(opinion, counts):
    assert codes(trace("甲", opinion=opinion), round_=round_of(江北区=0)) == ["C602"] * counts


def test_re_reviews_take_no_place():
    assert codes(trace("甲", stage=Stage.REREVIEW), round_=round_of(江北区=0)) == []
    both = [trace("甲", stage=each) for each in Stage]
    assert codes(*both, round_=round_of(江北区=1)) == []
