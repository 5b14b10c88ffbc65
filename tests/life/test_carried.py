"""What goes on while something is mended, or fraud is found: re-reviews, summaries, and the way back."""

import pytest

from tests.life.making import CONFIRMED, FILED, RECOGNISED, codes, happening, lived, state

ORDER = happening("整改", "2016-01-10", until="2016-06-30")
MENDED = happening("抽查", "2016-06-20", "整改到位")
FRAUD = happening("弄虚作假", "2016-03-01", "属实")
REREVIEW = CONFIRMED[len(RECOGNISED) :]


def test_a_re_review_goes_its_way_while_something_is_mended():
    happenings = [*RECOGNISED, ORDER, *REREVIEW, MENDED]
    days = ["2016-02-01", "2016-02-18", "2016-02-22", "2016-05-03", "2016-06-20"]
    found = [lived(happenings, day) for day in days]
    assert [each.state.id for each in found] == ["rectifying"] * 4 + ["confirmed"]
    assert [each.id for now in found for each in now.beneath] == ["due", "filed", "under-review", "confirmed"]
    assert [each.since for each in found[:-1]] == ["2016-01-10"] * 4
    assert (found[-1].problems, found[-1].due, found[-2].due) == ((), 2019, 2019)
    ways = [(each.step, each.source, each.target, each.over) for each in found[-1].history[-6:-3]]
    assert ways == [
        ("复核收件", "due", "filed", "rectifying"),
        ("复核审查", "filed", "under-review", "rectifying"),
        ("复核上报", "under-review", "under-review", "rectifying"),
    ]


def test_it_is_offered_too_with_its_limit():
    found = lived([*RECOGNISED, ORDER], "2016-02-01")
    steps = {each.step: each for each in found.allowed}
    assert (steps["复核收件"].target, str(steps["复核收件"].until)) == ("filed", "2016-02-29")
    assert (steps["整改到位"].target, str(steps["整改到位"].until)) == ("due", "2016-06-30")
    assert "确认" not in steps
    assert len(steps) == len(found.allowed)
    filed = {each.step for each in lived([*FILED, ORDER], "2016-04-01").allowed}
    assert {"确认", "复核不合格"} <= filed
    assert not {"复核收件", "复核上报", "复核评审"} & filed


def test_a_summary_is_filed_while_something_is_mended():
    happenings = [*RECOGNISED, ORDER, happening("年度总结", "2016-02-01", summary=2015, named=2015)]
    found = lived(happenings, "2016-02-02")
    assert (found.state.id, found.problems) == ("rectifying", ())


def test_a_failed_re_review_ends_the_title_though_something_is_still_to_be_mended():
    failed = [*RECOGNISED, ORDER, *REREVIEW[:-1], happening("复核结果", "2016-05-03", "不合格", year=2016)]
    found = lived(failed, "2016-05-04")
    assert (found.state.id, [each.id for each in found.beneath]) == ("rectifying", ["review-failed"])
    revoked = lived([*failed, happening("撤销", "2016-06-01", "复核不合格")], "2016-06-02")
    assert (revoked.state.id, revoked.state.article, revoked.beneath, revoked.problems) == ("revoked", 14, (), ())


def test_a_result_without_papers_is_told_also_while_something_is_mended():
    found = lived([*RECOGNISED, ORDER, happening("复核审查", "2016-02-22", "建议确认", year=2019)], "2016-03-01")
    assert (found.problems, found.beneath[0].id) == ((), "under-review")
    assert codes([*RECOGNISED, ORDER, happening("复核审查", "2016-02-22", "建议确认", year=2014)], "2016-03-01") == ["L113"]


def test_fraud_that_is_found_is_the_bureaus_turn():
    found = lived([*RECOGNISED, FRAUD], "2016-03-02")
    assert (found.state.id, found.state.turn, found.since, found.titled) == ("fraud-found", "认定机关", "2016-03-01", True)
    assert "弄虚作假撤销" in {each.step for each in found.allowed if each.by == found.state.turn}
    assert "弄虚作假撤销" not in {each.step for each in lived(RECOGNISED, "2016-03-02").allowed}


@pytest.mark.parametrize("outcome", ["不属实", "未发现问题"])
def test_a_later_inquiry_may_clear_it(outcome):
    cleared = [*RECOGNISED, FRAUD, happening("弄虚作假", "2016-04-01", outcome)]
    assert (state(cleared, "2016-04-01"), codes(cleared, "2016-05-01")) == ("overdue", [])
    assert codes([*cleared, happening("撤销", "2016-05-01", "弄虚作假")], "2016-05-02") == ["L114"]


def test_a_re_review_goes_on_when_fraud_is_found():
    found = lived([*RECOGNISED, *REREVIEW[:2], FRAUD, *REREVIEW[2:]], "2016-12-31")
    assert (found.state.id, [each.id for each in found.beneath], found.problems) == ("fraud-found", ["confirmed"], ())


def test_one_interruption_may_lie_over_another_and_end_first_or_last():
    both = [*RECOGNISED, ORDER, FRAUD]
    found = lived(both, "2016-03-02")
    assert (found.state.id, [each.id for each in found.beneath]) == ("fraud-found", ["rectifying", "overdue"])
    mended = lived([*both, MENDED], "2016-06-21")
    assert (mended.state.id, [each.id for each in mended.beneath]) == ("fraud-found", ["overdue"])
    cleared = [*both, happening("弄虚作假", "2016-04-01", "不属实")]
    assert [state([*cleared, MENDED], day) for day in ("2016-04-01", "2016-06-20")] == ["rectifying", "overdue"]
    order = happening("整改", "2016-03-20", until="2016-06-30")
    other_way = [*RECOGNISED, FRAUD, order, happening("弄虚作假", "2016-04-01", "不属实"), MENDED]
    assert [state(other_way, day) for day in ("2016-04-01", "2016-06-20")] == ["rectifying", "overdue"]
    told_again = lived([*both, happening("整改", "2016-04-01", until="2016-05-01")], "2016-04-02")
    assert (told_again.state.id, [each.id for each in told_again.beneath]) == ("rectifying", ["fraud-found", "overdue"])


def test_leaving_ends_all_of_it():
    gone = lived([*RECOGNISED, ORDER, FRAUD, happening("退出", "2016-04-01")], "2016-12-31")
    assert (gone.state.id, gone.beneath, gone.titled) == ("withdrawn", (), False)
    assert {each.by for each in gone.allowed} <= {"认定机关"}
