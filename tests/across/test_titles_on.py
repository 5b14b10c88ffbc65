"""Who holds a title on a day."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smepp.lifecycle.titles import titles_on
from smepp.model.place import Place
from smepp.model.title import Event, EventKind, Named

FILE = "rounds/2013/{date}.yaml"
USCC, ORGANISATION, OTHER = "91440300085948158H", "08594815-8", "91500000MA5UA3W18Q"


def row(platform: str = "平台", operator: str = "公司", **given) -> Named:
    return Named(platform=platform, operator=operator, district="江北区", place=Place(file="x", route=("名单", 0)), **given)


def awarded(date: str, *named: Named) -> Event:
    return Event(
        kind=EventKind.RECOGNITION, date=date, number="渝某〔2013〕1号", file=FILE.format(date=date), named=named or (row(),)
    )


def revoked(date: str, *named: Named) -> Event:
    return Event(
        kind=EventKind.REVOCATION, date=date, number="渝某〔2016〕2号", file=FILE.format(date=date), named=named or (row(),)
    )


def held(day: str, *events: Event) -> list[str]:
    return [f"{each.platform} {each.recognised}" for each in titles_on(events, day)]


def test_a_title_holds_from_its_day_until_the_day_before_it_is_taken_back():
    events = (awarded("2013-05-06"), revoked("2016-06-07"))
    assert held("2013-05-05", *events) == []
    assert held("2013-05-06", *events) == ["平台 2013-05-06"]
    assert held("2016-06-06", *events) == ["平台 2013-05-06"]
    assert held("2016-06-07", *events) == []
    assert held("2099-01-01", *events) == []


def test_a_title_tells_what_its_award_says():
    named = row(codes=(USCC,), folder="jia")
    [title] = titles_on([awarded("2013-05-06", named)], "2013-05-06")
    assert (title.platform, title.operator, title.district) == ("平台", "公司", "江北区")
    assert (title.recognised, title.number) == ("2013-05-06", "渝某〔2013〕1号")
    assert (title.codes, title.folder, title.place) == ((USCC,), "jia", named.place)


def test_it_may_be_awarded_again_after_it_was_taken_back_but_not_before():
    events = (awarded("2013-05-06"), awarded("2014-05-06"), revoked("2016-06-07"), awarded("2018-05-06"))
    assert held("2015-01-01", *events) == ["平台 2013-05-06"]
    assert held("2019-01-01", *events) == ["平台 2018-05-06"]


def test_on_one_day_titles_are_awarded_before_they_are_taken_back():
    assert held("2013-05-06", revoked("2013-05-06"), awarded("2013-05-06")) == []


def test_in_the_order_of_the_awards_and_of_their_lists():
    events = (awarded("2014-01-01", row("丙")), awarded("2013-01-01", row("乙"), row("甲")))
    assert [each.split()[0] for each in held("2015-01-01", *events)] == ["乙", "甲", "丙"]


@pytest.mark.parametrize(
    ("award", "taken", "same"),
    [
        (row(), row(), True),
        (row("智慧（物流）平台"), row("智慧(物流) 平台"), True),
        (row(), row("别的平台"), False),
        (row(), row(operator="别的公司"), False),
        (row(codes=(USCC,)), row(operator="新名公司", codes=(ORGANISATION,)), True),
        (row(codes=(USCC,)), row(codes=(OTHER,)), False),
        (row(codes=(USCC,)), row(), True),
        (row(codes=(USCC,)), row(codes=("440301108548379",)), True),
        (row(codes=("无",)), row(codes=("无",), operator="别的公司"), False),
        (row(folder="jia"), row("新名平台", "新名公司", folder="jia"), True),
        (row(folder="jia"), row(folder="yi"), False),
        (row(folder="jia"), row(), True),
        (row(folder="jia"), row("新名平台"), False),
    ],
)
def test_whom_a_list_means(award, taken, same):
    assert (held("2016-06-07", awarded("2013-05-06", award), revoked("2016-06-07", taken)) == []) is same


def test_only_the_one_that_is_meant_is_taken_back():
    both = awarded("2013-05-06", row("甲"), row("乙"))
    assert held("2016-06-07", both, revoked("2016-06-07", row("甲"))) == ["乙 2013-05-06"]
    assert held("2016-06-07", both, revoked("2016-06-07", row("丙"))) == ["甲 2013-05-06", "乙 2013-05-06"]


DAYS = [f"2013-01-{day:02d}" for day in range(1, 10)]
EVENTS = st.lists(
    st.builds(
        lambda make, day, name: make(day, row(name)),
        st.sampled_from([awarded, revoked]),
        st.sampled_from(DAYS),
        st.sampled_from("甲乙"),
    )
)


@settings(max_examples=200, derandomize=True, database=None, deadline=None)
@given(EVENTS, st.sampled_from(DAYS), st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter_and_nobody_holds_two(events, day, dice):
    shuffled = dice.sample(events, len(events))
    found = titles_on(events, day)
    assert titles_on(shuffled, day) == found
    assert len({each.platform for each in found}) == len(found)
    assert all(each.recognised <= day for each in found)
