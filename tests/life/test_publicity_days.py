"""A publicity that ends before it begins, or is too short, leads to no title; since when a name is public."""

from dataclasses import replace

import pytest

from tests.life.making import APPLIED, happening, lived, objection, rules, state

BEFORE = APPLIED[:-1]
AWARD = happening("认定", "2013-04-15")


def public(start, end, date="2013-03-29"):
    return happening("公示", date, start=start, end=end, days=7)


def test_one_that_ends_before_it_begins_does_not_count_and_what_rests_on_it_does_not():
    found = lived([*BEFORE, public("2013-04-01", "2013-03-10"), AWARD], "2013-04-30")
    told, consequence = found.problems
    assert (found.state.id, told.code, consequence.code) == ("chosen", "L120", "L124")
    assert (told.params["start"], told.params["end"]) == ("2013-04-01", "2013-03-10")
    assert consequence.related == (told.place,)
    assert "公示" in {each.step for each in found.allowed}


def test_no_reason_stands_in_for_days_that_are_none():
    shown = replace(public("2013-04-01", "2013-03-10"), params={"start": "2013-04-01", "end": "2013-03-10", "note": "急"})
    assert state([*BEFORE, shown, replace(AWARD, params={"note": "急"})], "2013-04-30") == "chosen"


@pytest.mark.parametrize(("end", "counted"), [("2013-04-01", 1), ("2013-04-09", 6), ("2013-04-10", 7), ("2013-04-11", 8)])
def test_a_title_needs_all_working_days(end, counted):
    """The days of Qingming 2013, 4 to 6 April, do not count, Sunday the 7th does."""
    found = lived([*BEFORE, public("2013-04-01", end), AWARD], "2013-04-30")
    if counted >= 7:
        assert (found.state.id, found.problems) == ("recognised", ())
    else:
        [told] = found.problems
        assert (found.state.id, told.code, told.place) == ("publicity-over", "L121", AWARD.place)
        assert (told.params["counted"], told.params["wanted"]) == (counted, 7)


def test_when_it_was_too_short_a_new_publicity_is_offered_and_no_award():
    found = lived([*BEFORE, public("2013-04-01", "2013-04-08")], "2013-04-30")
    assert {"重新公示", "认定"} & {each.step for each in found.allowed} == {"重新公示"}
    again = [*BEFORE, public("2013-04-01", "2013-04-08"), public("2013-04-12", "2013-04-22", "2013-04-11")]
    assert state([*again, replace(AWARD, date="2013-04-23")], "2013-04-30") == "recognised"


def test_a_short_one_counts_for_a_recorded_reason_and_is_told():
    found = lived([*BEFORE, public("2013-04-01", "2013-04-09"), replace(AWARD, params={"note": "已经发文"})], "2013-04-30")
    assert (found.state.id, [each.code for each in found.problems]) == ("recognised", ["L122"])
    on_the_notice = replace(
        public("2013-04-01", "2013-04-09"), params={**public("2013-04-01", "2013-04-09").params, "note": "已经发文"}
    )
    assert state([*BEFORE, on_the_notice, AWARD], "2013-04-30") == "publicity-over"


def test_the_first_day_counts_also_for_an_office_that_reads_it_otherwise():
    assert state([*APPLIED, AWARD], "2013-04-30", by=rules(strict=True)) == "recognised"


@pytest.mark.parametrize(("end", "expected"), [("2033-04-07", "recognised"), ("2033-04-06", "publicity-over")])
def test_in_a_year_of_which_nothing_is_known_every_day_counts(end, expected):
    later = [replace(each, date=f"2033{each.date[4:]}") for each in BEFORE]
    happenings = [*later, public("2033-04-01", end, "2033-03-29"), replace(AWARD, date="2033-04-15")]
    assert state(happenings, "2033-04-30") == expected


def test_a_name_is_public_from_the_printed_first_day_on():
    assert lived(APPLIED, "2013-03-30").since == "2013-04-01"
    assert lived(APPLIED, "2013-04-05").since == "2013-04-01"
    late = [*BEFORE, public("2013-04-01", "2013-04-12", "2013-04-03")]
    assert lived(late, "2013-04-05").since == "2013-04-03"


def test_what_comes_before_the_first_day_is_told_apart_from_what_comes_after_the_last():
    for received, code in (("2013-03-30", "L125"), ("2013-04-11", "L117")):
        [told] = lived([*APPLIED, *objection(received)], "2013-04-30").problems
        assert (told.code, told.params["start"]) == (code, "2013-04-01")
