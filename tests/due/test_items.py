"""What is due from whom, read off lives; and when it is overdue."""

import pytest

from smepp.jobs.due import dues, exit_code, of_districts
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.lifecycle import kinds
from smepp.model.due import DueKind
from smepp.model.place import Place
from smepp.wording.dues import left, state
from tests.roster.making import DRAFTED, REVOKED, life, lived, taken

PAPERS = {2016: ("summary.yaml", "audit.yaml", "evaluation.yaml")}
RECTIFYING = "rectifying"


def found(tmp_path, *lives, year=2016, on="2016-03-10", kind=None):
    made = dues(lived(tmp_path, on, year=year), year, lives)
    return [each for each in made.items if kind is None or each.kind is kind]


def rereview(tmp_path, one, **more):
    return found(tmp_path, one, kind=DueKind.REREVIEW, **more)


def filing(day="2016-02-20", kind=kinds.PAPERS, year=2016, **more):
    return taken(kind, day, "due", "under-review", year=year, **more)


@pytest.mark.parametrize(
    ("year", "falls"),
    [(2013, False), (2014, False), (2015, False), (2016, True), (2017, False), (2018, False), (2019, True), (2022, True)],
)
def test_a_rereview_falls_due_every_three_years(tmp_path, year, falls):
    assert bool(rereview(tmp_path, life(), year=year)) is falls


def test_without_papers_it_is_open_then_overdue_and_says_what_is_missing(tmp_path):
    [before] = rereview(tmp_path, life(), on="2016-02-28")
    assert (before.day, before.done, before.overdue("2016-02-28")) == ("2016-02-28", None, False)
    assert before.missing == ("三年工作总结", "上一年度服务收支专项审计报告", "年度运营情况测评表")
    assert before.overdue("2016-02-29")


def test_papers_that_came_are_done_on_the_day_on_which_they_came(tmp_path):
    [item] = rereview(tmp_path, life(papers=PAPERS, history=(filing(),)))
    assert (item.done, item.missing, item.since) == ("2016-02-20", (), None)


def test_some_papers_are_not_all(tmp_path):
    [item] = rereview(tmp_path, life(papers={2016: ("summary.yaml", "audit.yaml")}, history=(filing(),)))
    assert (item.done, item.missing, item.since) == (None, ("年度运营情况测评表",), "2016-02-20")


def test_papers_that_nobody_received_are_not_filed(tmp_path):
    [item] = rereview(tmp_path, life(papers=PAPERS))
    assert (item.done, item.missing) == (None, ())


def test_papers_that_went_back_are_open_until_they_come_again(tmp_path):
    back = taken(kinds.LOOKED_THROUGH, "2016-02-22", "under-review", "due", year=2016, outcome="退回补正")
    assert rereview(tmp_path, life(papers=PAPERS, history=(filing(), back)))[0].done is None
    again = filing("2016-02-27", kinds.PASSED_ON)
    assert rereview(tmp_path, life(papers=PAPERS, history=(filing(), back, again)))[0].done == "2016-02-27"


def test_a_result_needs_no_papers_in_the_folder(tmp_path):
    [item] = rereview(tmp_path, life(history=(filing("2016-05-20", kinds.RESULT, outcome="合格"),)))
    assert (item.done, item.missing) == ("2016-05-20", ())


def test_papers_of_another_year_do_not_count(tmp_path):
    assert rereview(tmp_path, life(papers=PAPERS, history=(filing("2019-02-20", year=2019),)))[0].done is None
    late = life(papers={2017: PAPERS[2016]}, history=(filing("2017-02-20", year=2017),))
    assert rereview(tmp_path, late, on="2018-01-01")[0].done == "2017-02-20"


@pytest.mark.parametrize(("end", "falls"), [("2016-02-28", False), ("2016-02-29", True), ("2015-01-01", False)])
def test_a_title_that_ended_before_the_deadline_is_not_reviewed(tmp_path, end, falls):
    assert bool(rereview(tmp_path, life(REVOKED, history=(taken(kinds.REVOKED, end),)))) is falls


def test_what_never_held_a_title_has_nothing_due(tmp_path):
    assert found(tmp_path, life(DRAFTED, recognised=None)) == []


@pytest.mark.parametrize(("year", "falls"), [(2012, False), (2013, True), (2014, True), (2016, False), (2017, False)])
def test_a_summary_is_asked_for_every_year_that_a_title_lasted(tmp_path, year, falls):
    one = life(REVOKED, history=(taken(kinds.REVOKED, "2016-05-20"),))
    assert bool(found(tmp_path, one, year=year, on="2018-01-01", kind=DueKind.ANNUAL)) is falls


def test_of_a_title_that_ended_no_summary_is_open(tmp_path):
    left = taken(kinds.LEFT, "2016-05-20", target="withdrawn")
    sent = taken(kinds.YEARLY, "2016-04-20", "recognised", "recognised", summary=2016)
    assert not found(tmp_path, life(REVOKED, history=(left,)), on="2016-12-31", kind=DueKind.ANNUAL)
    [item] = found(tmp_path, life(REVOKED, history=(sent, left)), on="2016-12-31", kind=DueKind.ANNUAL)
    assert item.done == "2016-04-20"
    [item] = found(tmp_path, life(REVOKED, history=(left,)), year=2015, on="2016-12-31", kind=DueKind.ANNUAL)
    assert (item.done, item.ended.step, item.open) == (None, kinds.LEFT, False)


def test_a_summary_has_no_day_and_is_never_overdue(tmp_path):
    [item] = found(tmp_path, life(), year=2014, on="2020-01-01", kind=DueKind.ANNUAL)
    assert (item.day, item.done, item.overdue("2020-01-01")) == (None, None, False)


def test_a_summary_counts_for_the_year_that_it_is_of(tmp_path):
    one = life(history=(taken(kinds.YEARLY, "2015-01-20", "recognised", "recognised", summary=2014),))
    assert found(tmp_path, one, year=2014, on="2015-12-31", kind=DueKind.ANNUAL)[0].done == "2015-01-20"
    assert found(tmp_path, one, year=2015, on="2015-12-31", kind=DueKind.ANNUAL)[0].done is None


def test_publicity_ends_and_is_never_overdue(tmp_path):
    one = life(history=(taken(kinds.PUBLICISED, "2016-03-29", "chosen", "publicised", start="2016-04-01", end="2016-04-12"),))
    [item] = found(tmp_path, one, on="2016-12-31", kind=DueKind.PUBLICITY)
    assert (item.day, item.since, item.overdue("2016-12-31")) == ("2016-04-12", "2016-04-01", False)
    assert found(tmp_path, one, year=2017, kind=DueKind.PUBLICITY) == []


def test_publicity_from_which_something_came_is_past(tmp_path):
    shown = taken(kinds.PUBLICISED, "2016-03-29", "chosen", "publicised", start="2016-04-01", end="2016-04-12")
    awarded = taken(kinds.RECOGNISED, "2016-04-15", "publicity-over", "recognised")
    upheld = taken(kinds.HANDLED, "2016-04-08", "objected", "dropped", outcome="成立")
    refused = taken(kinds.HANDLED, "2016-04-08", "objected", "publicised", outcome="不成立")
    again = taken(kinds.PUBLICISED, "2016-04-20", "publicised", "publicised", start="2016-04-20", end="2016-04-28")

    def ends(*later):
        return [each.day for each in found(tmp_path, life(history=(shown, *later)), kind=DueKind.PUBLICITY)]

    assert ends(refused) == ["2016-04-12"]
    assert ends(awarded) == ends(upheld) == []
    assert ends(again) == ["2016-04-28"]


def test_an_objection_is_open_until_it_is_dealt_with_whatever_the_year(tmp_path):
    came = taken(kinds.OBJECTED, "2016-04-05", "publicised", "objected", file="rounds/2016/objections/1.yaml")
    [item] = found(tmp_path, objecting(came), on="2016-04-06", kind=DueKind.OBJECTION)
    assert (item.day, item.since, item.done) == (None, "2016-04-05", None)
    assert found(tmp_path, objecting(came), year=2017, on="2017-01-10", kind=DueKind.OBJECTION)
    other = taken(kinds.HANDLED, "2016-04-06", of=Place(file="rounds/2016/objections/2.yaml"))
    handled = taken(kinds.HANDLED, "2016-04-08", of=came.happening.place)
    [item] = found(tmp_path, objecting(came, other, handled), on="2016-04-09", kind=DueKind.OBJECTION)
    assert item.done == "2016-04-08"
    assert not found(tmp_path, objecting(came, handled), year=2017, on="2017-01-10", kind=DueKind.OBJECTION)


def objecting(*steps):
    return life(objections=[each.happening for each in steps])


def test_a_failed_rereview_leaves_a_revocation_to_be_announced(tmp_path):
    failed = taken(kinds.RESULT, "2016-04-18", "under-review", "review-failed", outcome="不合格", year=2016)
    sound = taken(kinds.RESULT, "2016-06-18", "under-review", "confirmed", outcome="合格", year=2016)
    left = taken(kinds.LEFT, "2016-06-01", "review-failed", "withdrawn")

    def announce(*later, **more):
        return found(tmp_path, life(history=(failed, *later)), kind=DueKind.REVOCATION, **{"on": "2016-07-01", **more})

    [item] = announce()
    assert (item.day, item.since, item.done, item.open) == (None, "2016-04-18", None, True)
    assert announce(year=2017, on="2017-01-10"), "still to be announced"
    assert not announce(year=2017, on="2016-12-31")
    assert announce(taken(kinds.REVOKED, "2016-06-01", "review-failed"))[0].done == "2016-06-01"
    assert not announce(taken(kinds.REVOKED, "2016-06-01", "review-failed"), year=2017, on="2017-01-10")
    assert announce(left)[0].ended.step == kinds.LEFT
    assert not announce(sound)


def test_a_rectification_is_done_when_its_state_ends(tmp_path):
    asked = taken(kinds.RECTIFY, "2016-06-01", "recognised", RECTIFYING, until="2016-07-31", number="渝中小企〔2016〕50号")
    [item] = found(tmp_path, life(history=(asked,)), on="2016-08-01", kind=DueKind.RECTIFICATION)
    assert (item.day, item.done, item.number, item.overdue("2016-08-01")) == ("2016-07-31", None, "渝中小企〔2016〕50号", True)
    looked = taken(kinds.INSPECTED, "2016-07-01", RECTIFYING, RECTIFYING, outcome="整改不到位")
    mended = taken(kinds.INSPECTED, "2016-07-20", RECTIFYING, "recognised", outcome="整改到位")
    [item] = found(tmp_path, life(history=(asked, looked, mended)), on="2016-08-01", kind=DueKind.RECTIFICATION)
    assert item.done == "2016-07-20"
    revoked = taken(kinds.REVOKED, "2016-08-20", RECTIFYING, "revoked")
    [item] = found(tmp_path, life(REVOKED, history=(asked, looked, revoked)), on="2016-09-01", kind=DueKind.RECTIFICATION)
    assert (item.done, item.ended.day, item.overdue("2016-09-01")) == (None, "2016-08-20", False)


def test_what_an_inspection_asks_is_due_unless_a_notice_asks_it(tmp_path):
    asked = taken(kinds.INSPECTED, "2016-06-01", "recognised", "recognised", outcome="需要整改", until="2016-06-30")
    [item] = found(tmp_path, life(history=(asked,)), on="2016-07-01", kind=DueKind.RECTIFICATION)
    assert item.overdue("2016-07-01")
    sound = taken(kinds.INSPECTED, "2016-07-05", "recognised", "recognised", outcome="未发现问题")
    assert found(tmp_path, life(history=(asked, sound)), kind=DueKind.RECTIFICATION)[0].done == "2016-07-05"
    notice = taken(kinds.RECTIFY, "2016-06-10", "recognised", RECTIFYING, until="2016-07-31")
    assert [each.day for each in found(tmp_path, life(history=(asked, notice)), kind=DueKind.RECTIFICATION)] == ["2016-07-31"]


def test_papers_sent_back_are_due_until_they_come_again(tmp_path):
    back = taken(kinds.RETURNED, "2016-03-05", "submitted", "returned", until="2016-03-15")
    once_more = taken(kinds.RETURNED, "2016-03-06", "returned", "returned", until="2016-03-18")
    again = taken(kinds.RECEIVED, "2016-03-12", "returned", "handed-in")
    one = life(DRAFTED, recognised=None, history=(back, once_more, again))
    assert [(each.day, each.done) for each in found(tmp_path, one)] == [
        ("2016-03-15", "2016-03-12"),
        ("2016-03-18", "2016-03-12"),
    ]
    [still] = found(tmp_path, life(DRAFTED, recognised=None, history=(back,)), on="2016-03-16")
    assert still.overdue("2016-03-16")


def test_papers_that_were_not_taken_did_not_come_again(tmp_path):
    back = taken(kinds.RETURNED, "2016-03-05", "handed-in", "returned", until="2016-03-08")
    refused = taken(kinds.REJECTED, "2016-03-11", "returned", "rejected")
    [item] = found(tmp_path, life(DRAFTED, recognised=None, history=(back, refused)), on="2016-03-12")
    assert (item.done, item.ended.day, item.ended.step) == (None, "2016-03-11", kinds.REJECTED)
    assert not item.overdue("2016-03-12")
    assert state(item, "2016-03-12", "zh") == "没有办，2016-03-11不予受理"
    assert left(item, "2016-03-12", "zh") == ""


def test_a_return_without_a_day_is_never_overdue(tmp_path):
    back = taken(kinds.REVIEWED, "2016-03-05", "submitted", "returned", outcome="退回补正")
    [item] = found(tmp_path, life(DRAFTED, recognised=None, history=(back,)), on="2026-03-16")
    assert (item.kind, item.day, item.overdue("2026-03-16")) == (DueKind.RETURN, None, False)


def test_the_order_is_by_day_then_division_then_kind_and_what_has_no_day_last(tmp_path):
    one = life(district="渝中区", platform="甲", history=(taken(kinds.RETURNED, "2016-01-05", until="2016-02-28"),))
    two = life(district="江北区", platform="乙")
    three = life(district="渝中区", platform="丙", history=(taken(kinds.RETURNED, "2016-01-05", until="2016-01-15"),))
    made = found(tmp_path, one, two, three)
    assert [(each.day, each.platform, each.kind) for each in made if each.day] == [
        ("2016-01-15", "丙", DueKind.RETURN),
        ("2016-02-28", "甲", DueKind.RETURN),
        ("2016-02-28", "丙", DueKind.REREVIEW),
        ("2016-02-28", "甲", DueKind.REREVIEW),
        ("2016-02-28", "乙", DueKind.REREVIEW),
    ]
    assert [each.platform for each in made if not each.day] == ["丙", "甲", "乙"]
    assert found(tmp_path, three, two, one) == made


def test_districts_are_chosen_by_any_of_their_names(tmp_path):
    place = lived(tmp_path, "2016-02-01")
    every = dues(place, 2016, [life(district="荣昌县", platform="甲"), life()])
    chosen = of_districts(every, ["荣昌"], place)
    assert {each.platform for each in chosen.items} == {"甲"}
    assert {each.district for each in chosen.items} == {"荣昌区"}
    assert of_districts(every, [], place) == every
    with pytest.raises(JobError, match="no_such_district"):
        of_districts(every, ["荣长"], place)


@pytest.mark.parametrize(
    ("on", "broken", "code"),
    [("2016-02-28", False, ExitCode.DONE), ("2016-02-29", False, ExitCode.WRONG), ("2016-02-28", True, ExitCode.WRONG)],
)
def test_the_exit_code_tells_whether_something_is_overdue(tmp_path, on, broken, code):
    assert exit_code(dues(lived(tmp_path, on, broken=broken), 2016, [life()])) is code
