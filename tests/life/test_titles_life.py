"""What befalls a title: due and overdue, re-reviews, rectification, revocation, withdrawal."""

import pytest

from tests.life.making import CONFIRMED, FILED, RECOGNISED, codes, happening, lived, rules, state, subject

LEGACY = (happening("认定", "2011-07-05", number="渝某〔2011〕9号"),)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2015-12-31", "recognised"),
        ("2016-01-01", "due"),
        ("2016-02-29", "due"),
        ("2016-03-01", "overdue"),
        ("2021-06-01", "overdue"),
    ],
)
def test_due_from_the_first_day_of_the_year_and_overdue_after_the_deadline(day, expected):
    assert state(RECOGNISED, day) == expected
    assert lived(RECOGNISED, day).due == 2016


def test_the_call_of_a_round_may_move_the_deadline():
    moved = rules(deadlines={2016: "2016-03-15 17:00"})
    assert [state(RECOGNISED, day, by=moved) for day in ("2016-03-15", "2016-03-16")] == ["due", "overdue"]


@pytest.mark.parametrize(
    ("day", "expected", "due"),
    [
        ("2016-02-18", "filed", 2016),
        ("2016-02-22", "under-review", 2016),
        ("2016-05-03", "confirmed", 2019),
        ("2018-12-31", "confirmed", 2019),
        ("2019-01-01", "due", 2019),
        ("2019-03-01", "overdue", 2019),
    ],
)
def test_a_confirmation_lasts_until_the_next_re_review(day, expected, due):
    found = lived(CONFIRMED, day)
    assert (found.state.id, found.due) == (expected, due)


def test_one_that_is_confirmed_late_is_due_when_it_would_have_been():
    late = [*FILED, happening("复核结果", "2018-11-05", "合格", year=2016)]
    assert [(lived(late, day).state.id, lived(late, day).due) for day in ("2018-11-05", "2019-01-01")] == [
        ("confirmed", 2019),
        ("due", 2019),
    ]
    later = [*FILED, happening("复核结果", "2019-04-05", "合格", year=2016)]
    assert (state(later, "2019-04-05"), lived(later, "2019-04-05").due) == ("overdue", 2019)


@pytest.mark.parametrize("year", [2014, 2015])
def test_no_re_review_before_its_year(year):
    early = [
        happening("复核审查", f"{year}-02-20", "建议确认", year=year),
        happening("复核结果", f"{year}-05-20", "合格", year=year),
    ]
    found = lived([*RECOGNISED, *early], f"{year}-12-31")
    assert (found.state.id, [each.code for each in found.problems]) == ("recognised", ["L113", "L124"])


def test_papers_may_come_before_the_year_of_their_round():
    early = [
        *RECOGNISED,
        happening("复核收件", "2015-12-20", year=2016),
        happening("复核审查", "2015-12-28", "建议确认", year=2016),
    ]
    assert [state(early, day) for day in ("2015-12-20", "2015-12-28", "2016-03-02")] == ["filed", "under-review", "under-review"]


def test_a_platform_without_a_dossier_has_its_title_from_before():
    whose = subject(folder=None, year=None, papers={})
    assert [state(LEGACY, day, of=whose) for day in ("2011-07-04", "2011-07-05", "2014-01-01")] == [
        "outside",
        "recognised",
        "due",
    ]
    assert codes(LEGACY, of=whose) == []
    assert codes([happening("认定", "2014-05-05")], of=whose) == ["L205"]


def test_a_dossier_of_before_needs_no_application_but_one_of_now_does():
    assert state(LEGACY, of=subject(year=2011), day="2011-12-31") == "recognised"
    assert codes([happening("认定", "2013-05-05")]) == ["L101"]


def test_rectification_leads_back_to_where_it_began():
    ordered = happening("整改", "2014-06-01", until="2014-07-01")
    found = lived([*RECOGNISED, ordered], "2014-06-02")
    assert found.state.id == "rectifying"
    assert {str(each.until) for each in found.allowed if each.target == "recognised"} == {"2014-07-01"}
    assert state([*RECOGNISED, ordered, happening("抽查", "2014-07-01", "整改不到位")], "2014-07-02") == "rectifying"
    assert state([*RECOGNISED, ordered, happening("抽查", "2014-07-01", "整改到位")], "2014-07-02") == "recognised"
    assert state([*RECOGNISED, ordered, happening("抽查", "2016-02-01", "整改到位")], "2016-02-02") == "due"
    within = [*FILED, happening("整改", "2016-04-01", until="2016-05-01"), happening("抽查", "2016-04-20", "整改到位")]
    assert state(within, "2016-04-21") == "under-review"


def test_fraud_must_be_found_before_it_is_a_ground():
    revoked = happening("撤销", "2015-06-01", "弄虚作假")
    assert codes([*RECOGNISED, revoked], "2015-12-31") == ["L114"]
    assert codes([*RECOGNISED, happening("弄虚作假", "2015-05-01", "不属实"), revoked], "2015-12-31") == ["L114"]
    assert codes([*RECOGNISED, happening("弄虚作假", "2015-07-01", "属实"), revoked], "2015-12-31") == ["L114"]
    proven = [*RECOGNISED, happening("弄虚作假", "2015-05-01", "属实"), revoked]
    assert (state(proven, "2015-05-31"), state(proven, "2015-06-01"), codes(proven, "2015-12-31")) == (
        "fraud-found",
        "revoked",
        [],
    )


def test_without_a_dossier_the_list_alone_tells_of_fraud():
    whose = subject(folder=None, year=None)
    assert state([*LEGACY, happening("撤销", "2013-06-01", "弄虚作假")], "2013-12-31", of=whose) == "revoked"


@pytest.mark.parametrize(("ground", "code"), [("复核不合格", "L116"), ("不再具备条件", "L115"), ("逾期不报复核材料", "L115")])
def test_only_the_grounds_of_the_list(ground, code):
    found = lived([*RECOGNISED, happening("撤销", "2016-06-01", ground)], "2016-12-31")
    assert (found.titled, [each.code for each in found.problems]) == (True, [code])


def test_a_ground_that_a_document_makes_one_counts_from_its_day():
    by = rules(interpreted=(("逾期不报复核材料", "2016-05-01"),))
    assert codes([*RECOGNISED, happening("撤销", "2016-04-30", "逾期不报复核材料")], by=by) == ["L115"]
    assert state([*RECOGNISED, happening("撤销", "2016-05-01", "逾期不报复核材料")], by=by) == "revoked"


@pytest.mark.parametrize("happenings", [RECOGNISED[:1], RECOGNISED[:4], RECOGNISED, FILED])
def test_withdrawal_from_wherever_it_stands(happenings):
    gone = [*happenings, happening("退出", "2016-12-01")]
    assert (state(gone, "2016-12-01"), lived(gone, "2016-12-01").titled) == ("withdrawn", False)


def test_changes_of_name_and_summaries_leave_the_state_as_it_is():
    more = [
        happening(kind, f"2014-0{number}-01") for number, kind in enumerate(("更名", "合并", "迁址", "法人变更", "年度总结"), 1)
    ]
    found = lived([*RECOGNISED, *more], "2014-12-31")
    assert (found.state.id, found.since, found.problems) == ("recognised", "2013-04-15", ())
    assert [each.happening.kind for each in found.history[-5:]] == ["更名", "合并", "迁址", "法人变更", "年度总结"]


def test_a_list_names_one_that_is_not_eligible_only_with_a_reason():
    refused = [*RECOGNISED[:4], happening("审定", "2013-03-25", decision="退回补正")]
    assert (state(refused, "2013-03-26"), codes(refused)) == ("passed", ["L111"])
    reasoned = [*RECOGNISED[:4], happening("审定", "2013-03-25", decision="退回补正", note="补正材料已收到")]
    assert (state(reasoned, "2013-03-26"), codes(reasoned)) == ("chosen", [])


def test_what_came_late_counts_and_is_told():
    late = [*RECOGNISED[:2], happening("上报", "2013-03-04")]
    assert (state(late, "2013-03-05"), codes(late)) == ("submitted", ["L203"])
