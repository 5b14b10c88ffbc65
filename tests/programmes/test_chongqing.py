"""The districts of Chongqing: 38 in 2013, 17 of them in the two wings; names and codes by date as in the public tables."""

import re

import pytest
from stdnum import numdb

from tests.programmes.editions import place_names

WINGS = "两翼"
SPAN = re.compile(r"\[([0-9]{4})?-([0-9]{4})?\]([^,\[]+)")


@pytest.fixture(scope="module")
def wings(measures):
    inside = {each["名称"] for each in measures.regions["区域"] if WINGS in each.get("属于", [])}
    assert len(inside) == 2
    return {name for place in measures.places() if place["区域"] in inside for name in place_names(place)}


def public_names(code):
    """Name, first and last year of every unit that bore a code."""
    table = numdb.get("cn/loc")
    found = table.info(code)[-1][1].get("county", "")
    return [(name, int(since or 0), int(until or 9999)) for since, until, name in SPAN.findall(found)]


def own_names(measures, day):
    """Code and name of every district on a day."""
    return {
        each["代码"]: each["名称"]
        for place in measures.regions["区县"]
        for each in place["名称沿革"]
        if each.get("自", "") <= day and (each.get("至") is None or day < each["至"])
    }


def test_thirty_eight_districts_in_the_order_of_their_codes(measures):
    codes = [place["名称沿革"][0]["代码"] for place in measures.regions["区县"]]
    assert len(codes) == 38
    assert codes == sorted(codes)


def test_the_regions_have_21_11_and_6(measures):
    regions = [place["区域"] for place in measures.regions["区县"]]
    assert {name: regions.count(name) for name in set(regions)} == {"一小时经济圈": 21, "渝东北翼": 11, "渝东南翼": 6}


@pytest.mark.parametrize("name", ["渝北区", "渝中区", "涪陵区", "长寿区", "南川区", "潼南县", "江北", "綦江"])
def test_not_of_the_wings(measures, wings, name):
    assert name in {each for place in measures.places() for each in place_names(place)}
    assert name not in wings


@pytest.mark.parametrize(
    "name", ["黔江", "万州", "石柱", "石柱县", "秀山", "酉阳县", "彭水", "忠县", "开县", "开州区", "武隆区", "梁平县", "云阳"]
)
def test_of_the_wings(wings, name):
    assert name in wings


@pytest.mark.parametrize("name", ["万盛经开区", "双桥经开区", "两江新区", "重庆高新区"])
def test_other_bodies_recommend_and_lie_outside_the_wings(measures, wings, name):
    [body] = [each for each in measures.regions["其他推荐单位"] if name in place_names(each)]
    assert not wings & set(place_names(body))
    assert body["备注"]
    assert all("代码" not in each for each in body["名称沿革"])


def test_names_bear_their_codes_in_the_public_table(measures):
    dated = [each for place in measures.regions["区县"] for each in place["名称沿革"]]
    assert len(dated) > 38
    for each in dated:
        spans = {name: (since, until) for name, since, until in public_names(each["代码"])}
        assert each["名称"] in spans, each
        since, until = spans[each["名称"]]
        assert since == int(each["自"][:4]) if "自" in each else since <= 2013
        assert until == int(each["至"][:4]) if "至" in each else until == 9999


@pytest.mark.parametrize("year", [2013, 2018, 2024])
def test_the_whole_table_of_a_year_is_there(measures, year):
    codes = [f"5001{number:02d}" for number in range(1, 100)] + [f"5002{number:02d}" for number in range(1, 100)]
    public = {code: name for code in codes for name, since, until in public_names(code) if since <= year <= until}
    assert len(public) == 38
    assert own_names(measures, f"{year}-12-31") == public


def test_after_a_merger_two_districts_have_no_name_in_force(measures):
    assert len(own_names(measures, "2025-12-31")) == 36
