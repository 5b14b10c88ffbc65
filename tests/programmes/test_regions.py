"""Regions and districts: every name leads to one district, and names follow each other without a gap."""

from collections import Counter
from itertools import pairwise

from tests.programmes.editions import place_names


def test_every_name_leads_to_one_district(edition):
    names = Counter(name for place in edition.places() for name in place_names(place))
    assert names
    assert [name for name, times in names.items() if times > 1] == []


def test_every_district_lies_in_a_known_region_and_every_region_has_some(edition):
    regions = [each["名称"] for each in edition.regions["区域"]]
    assert len(set(regions)) == len(regions)
    assert {place["区域"] for place in edition.regions["区县"]} == set(regions)
    assert {place["区域"] for place in edition.places()} == set(regions)


def test_groups_are_no_regions(edition):
    regions = {each["名称"] for each in edition.regions["区域"]}
    groups = {group for each in edition.regions["区域"] for group in each.get("属于", [])}
    assert not groups & regions


def test_names_follow_each_other_on_the_day(edition):
    renamed = [place["名称沿革"] for place in edition.places() if len(place["名称沿革"]) > 1]
    assert renamed
    for names in renamed:
        assert "自" not in names[0]
        assert "至" not in names[-1]
        for old, new in pairwise(names):
            assert old["至"] == new["自"]


def test_a_date_says_how_it_is_known(edition):
    dated = [place for place in edition.places() if any({"自", "至"} & set(each) for each in place["名称沿革"])]
    assert dated
    assert all(place.get("备注") for place in dated)


def test_sources_are_named(edition):
    assert edition.regions["来源"]
