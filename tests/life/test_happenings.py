"""What single files tell of a life."""

from smepp.lifecycle.event_dates import date_problems
from smepp.lifecycle.happenings import of_dossier, of_event, of_objection
from smepp.load.events import event_record
from tests.life.making import CALENDAR, codes, happening, lived, rules

ROW = {"平台名称": "甲平台", "运营单位": "甲公司", "区县": "江北区"}
OBJECTION = {"日期": "2013-04-03", "异议人": {"实名": "是"}, "对象": {"平台名称": "甲平台"}, "事实": "不实"}


def record(kind, date="2013-04-01", file="rounds/2013/1.yaml", row=None, **more):
    return event_record(file, {"类别": kind, "日期": date, "名单": [{**ROW, **(row or {})}], **more})


def kinds_of(roots):
    return [(each.kind, each.date, each.outcome, each.year) for each in of_dossier("jia", roots).happenings]


def test_what_is_not_filled_in_has_not_happened():
    assert kinds_of({}) == []
    assert kinds_of({"dossier.yaml": {"年度": 2013}, "review.yaml": {"评审": {}}}) == []


def test_the_bureaus_receipt_goes_before_the_districts_day():
    opinion = {"日期": "2013-02-25", "意见": "同意推荐", "上报日期": "2013-02-26"}
    assert kinds_of({"recommendation.yaml": opinion})[-1] == ("上报", "2013-02-26", None, None)
    received = {"dossier.yaml": {"市局收件时间": "2013-02-28 16:00"}, "recommendation.yaml": opinion}
    assert kinds_of(received)[-1] == ("上报", "2013-02-28", None, None)


def test_a_re_review_has_its_own_words():
    roots = {
        "dossier.yaml": {},
        "rereview/2016/recommendation.yaml": {"区县收件日期": "2016-02-01", "日期": "2016-02-20", "意见": "建议撤销"},
        "rereview/2016/review.yaml": {"结论": {"结果": "不合格", "日期": "2016-03-20"}},
    }
    assert kinds_of(roots) == [
        ("复核收件", "2016-02-01", None, 2016),
        ("复核审查", "2016-02-20", "建议撤销", 2016),
        ("复核评审", "2016-03-20", "不合格", 2016),
    ]


def test_a_confirmation_that_asks_for_more_is_also_an_order_to_rectify():
    event = record("复核结果", "2016-05-05", row={"结论": "合格", "整改": {"要求": "补制度。", "期限": "2016-08-01"}}, 文号="示1")
    confirmed, ordered = of_event(event, event.named[0])
    assert (confirmed.kind, confirmed.outcome, confirmed.year) == ("复核结果", "合格", 2013)
    assert (ordered.kind, ordered.params["until"]) == ("整改", "2016-08-01")


def test_an_objection_dealt_with_before_it_came():
    told = of_objection("rounds/2013/objections/1.yaml", {**OBJECTION, "处理": {"日期": "2013-04-02", "结论": "成立"}})
    assert [each.kind for each in told.happenings] == ["异议"]
    assert [each.code for each in told.problems] == ["L202"]


def test_an_outcome_that_no_step_knows():
    assert codes([happening("收件", "2013-02-01"), happening("推荐", "2013-02-02", "再议")]) == ["L103"]


def test_days_beyond_the_known_years_cannot_be_counted():
    shown = record("公示", "2040-04-01", "rounds/2040/1.yaml", 公示起="2040-04-02", 公示止="2040-04-11", 工作日=7)
    assert [each.code for each in date_problems(shown, rules(), CALENDAR)] == ["L207"]


def test_a_date_long_before_its_round():
    assert [each.code for each in date_problems(record("认定", "2003-04-01"), rules(), CALENDAR)] == ["L204"]
    assert [each.code for each in date_problems(record("认定", "2012-12-20"), rules(), CALENDAR)] == ["L204"]
    assert date_problems(record("受理", "2012-12-20"), rules(), CALENDAR) == ()


def test_kinds_that_a_table_does_not_know_are_passed_over():
    assert lived([happening("名单变动", "2013-04-02")]).problems == ()
