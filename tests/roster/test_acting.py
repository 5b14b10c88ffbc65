"""The authority of a day is the one that the office's file names for it, or none."""

import pytest

from smepp.lifecycle.acting import acting_on, successors
from smepp.messages import LANGS
from smepp.model.acting import Doubt
from smepp.model.office import Authority
from smepp.wording.acting import doubt
from tests.roster.making import BUREAU, PROGRAMME, office

LATER = successors(PROGRAMME.data)
OLD = Authority(name="重庆市中小企业局", since="2008-01-01", until="2017-06-30")
SECOND = Authority(name="重庆市中小企业发展指导局", since="2017-07-01", until="2018-12-31")
THIRD = Authority(name="重庆市经济和信息化委员会", since="2019-01-01")


def test_the_programme_knows_two_successors():
    assert [(each.name, each.year) for each in LATER] == [(SECOND.name, 2018), (THIRD.name, 2019)]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2013-04-10", OLD.name),
        ("2017-06-30", OLD.name),
        ("2017-07-01", SECOND.name),
        ("2019-06-01", THIRD.name),
        ("2030-01-01", THIRD.name),
    ],
)
def test_each_stretch_holds_from_its_first_to_its_last_day(day, name):
    assert acting_on(office(OLD, SECOND, THIRD), LATER, day).name == name


@pytest.mark.parametrize(
    ("authorities", "day", "why"),
    [
        ((BUREAU,), "2018-01-01", Doubt.SUCCESSOR),
        ((BUREAU,), "2019-06-01", Doubt.SUCCESSOR),
        ((OLD, Authority(name=SECOND.name, since="2017-07-01")), "2019-01-01", Doubt.SUCCESSOR),
        ((OLD,), "2017-07-01", Doubt.GAP),
        ((BUREAU,), "2007-12-31", Doubt.GAP),
        ((OLD, THIRD), "2018-05-01", Doubt.GAP),
    ],
)
def test_where_nobody_says_since_when_none_is_named(authorities, day, why):
    found = acting_on(office(*authorities), LATER, day)
    assert (found.name, found.doubt) == (None, why)
    for lang in LANGS:
        assert doubt(found, day, lang)


def test_the_newest_successor_that_is_seen_is_told():
    assert acting_on(office(), LATER, "2018-06-01").successor == LATER[0]
    found = acting_on(office(), LATER, "2026-06-01")
    assert found.successor == LATER[1]
    assert "重庆市经济和信息化委员会" in doubt(found, "2026-06-01", "zh")


@pytest.mark.parametrize("day", ["2013-04-10", "2017-12-31"])
def test_before_a_successor_is_seen_an_open_end_holds(day):
    assert acting_on(office(), LATER, day).name == BUREAU.name


def test_whoever_writes_a_name_from_the_year_of_the_successor_on_knew_of_it():
    other = Authority(name="重庆市某某局", since="2019-03-01")
    assert acting_on(office(OLD, other), LATER, "2020-01-01").name == other.name


def test_a_district_has_successors_of_its_own():
    assert acting_on(office(municipal=False), LATER, "2020-01-01").name == BUREAU.name


def test_without_an_office_nobody_is_named():
    assert acting_on(None, LATER, "2013-04-10").doubt is Doubt.NO_OFFICE
    assert "office.yaml" in doubt(acting_on(None, LATER, "2013-04-10"), "2013-04-10", "zh")


def test_a_known_authority_leaves_no_doubt():
    assert doubt(acting_on(office(), LATER, "2013-04-10"), "2013-04-10", "zh") is None
