"""What is offered as a next step, and until when: only what somebody may do, and has not done."""

import pytest

from tests.life.making import APPLIED, EDITIONS, FILED, RECOGNISED, codes, happening, lived, objection, rules, subject
from tests.life.making import rules_in as rules_of_edition


def steps(happenings, day, **more):
    return {each.step: each for each in lived(happenings, day, **more).allowed}


def limits(happenings, day):
    return {each.step: each.until and each.until.isoformat() for each in lived(happenings, day).allowed}


def test_of_an_open_objection_it_may_be_upheld_or_dismissed():
    one = [*APPLIED, *objection("2013-04-03")]
    assert {step for step in steps(one, "2013-04-08") if "异议" in step} == {"收到异议", "异议成立", "异议不成立"}
    assert {step for step in steps(one, "2013-04-15") if "异议" in step} == {"异议成立", "期满后异议不成立"}
    two = [*one, *objection("2013-04-04", number=2)]
    dismissed = {each.step: each.target for each in lived(two, "2013-04-08").allowed if "不成立" in each.step}
    assert dismissed == {"其中一件异议不成立": "objected"}


def test_papers_that_have_come_are_not_asked_for_again():
    assert "收件" in steps([], "2013-02-10")
    assert not {each for each in steps(APPLIED[:1], "2013-03-05") if "收件" in each}
    accepted = [happening("受理", "2013-02-05")]
    assert not {each for each in steps(accepted, "2013-02-06") if "收件" in each}
    assert codes([*accepted, *APPLIED[:2]], "2013-03-05") == []


def test_nobody_is_told_to_record_what_was_before_the_rules():
    assert {"施行前认定", "无案卷认定", "认定"} & steps([], "2013-02-20").keys() == set()
    assert steps([], "2013-02-20", of=subject(folder=None, year=None)) == {}


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda each: each.folder.parent.name)
def test_what_is_not_offered_is_not_in_the_list(edition):
    table = rules_of_edition(edition.folder).table
    assert [each.name for each in table.steps if not each.offered]


def test_what_has_been_done_for_a_re_review_is_not_asked_for_again():
    assert {"复核上报", "复核评审"} <= steps(FILED[:-2], "2016-02-23").keys()
    assert {"复核上报", "复核评审"} & steps(FILED, "2016-05-30").keys() == set()
    given_back = [
        *FILED,
        happening("补正", "2016-04-01", until="2016-05-20"),
        happening("复核审查", "2016-05-01", "建议确认", year=2016),
    ]
    assert {"复核上报", "复核评审"} <= steps(given_back, "2016-05-02").keys()


def test_one_order_to_mend_is_one_duty():
    found = limits([*RECOGNISED, happening("整改", "2014-06-01", until="2014-07-01")], "2014-08-30")
    assert {step: until for step, until in found.items() if until} == {"整改到位": "2014-07-01", "复核到期": "2016-01-01"}


def test_the_bureaus_own_day_governs_what_it_gave_back():
    handed_in = APPLIED[0]
    given_back = limits([handed_in, happening("补正", "2013-02-26", until="2013-03-08")], "2013-03-05")
    assert (given_back["补正后收件"], given_back["同意推荐"]) == ("2013-03-08", "2013-03-08")
    early = limits([handed_in, happening("补正", "2013-02-21", until="2013-02-25")], "2013-02-22")
    assert (early["补正后收件"], early["同意推荐"]) == ("2013-02-25", "2013-02-28")
    undated = limits([handed_in, happening("补正", "2013-02-22")], "2013-02-23")
    assert (undated["补正后收件"], undated["同意推荐"]) == (None, "2013-02-28")
    late = limits([handed_in, happening("补正", "2013-03-04")], "2013-03-05")
    assert (late["补正后收件"], late["同意推荐"]) == (None, None)
    district = [handed_in, happening("补正", "2013-02-21", until="2013-02-25"), happening("推荐", "2013-02-23", "退回补正")]
    assert limits(district, "2013-02-24")["补正后收件"] is None


@pytest.mark.parametrize(
    ("until", "passed_on", "told"), [("2013-03-08", "2013-03-08", []), ("2013-03-08", "2013-03-09", ["L203"])]
)
def test_what_comes_by_the_bureaus_own_day_has_not_come_late(until, passed_on, told):
    happenings = [APPLIED[0], happening("补正", "2013-02-26", until=until), happening("推荐", "2013-03-07", "同意推荐")]
    found = lived([*happenings, happening("上报", passed_on)], "2013-03-10")
    assert (found.state.id, [each.code for each in found.problems]) == ("submitted", told)
    assert [each.params["deadline"] for each in found.problems] == [until for _ in told]


def test_the_same_goes_for_a_re_review():
    given_back = happening("补正", "2016-03-06", until="2016-03-25")
    assert limits([*FILED[:-1], given_back], "2016-03-10")["复核收件"] == "2016-03-25"
    assert limits([*FILED[:-1], happening("补正", "2016-03-06")], "2016-03-10")["复核收件"] is None
    assert limits([*FILED[:-1], given_back], "2019-01-10")["复核收件"] == "2016-03-25"


@pytest.mark.parametrize(("kind", "until"), [("整改", "2014-05-01"), ("补正", "2013-02-20")])
def test_a_limit_before_its_own_order_is_told(kind, until):
    day = {"整改": "2014-06-01", "补正": "2013-02-26"}[kind]
    before = RECOGNISED if kind == "整改" else APPLIED[:1]
    [told] = lived([*before, happening(kind, day, until=until)], day).problems
    assert (told.code, told.params["until"], told.params["date"]) == ("L127", until, day)


def test_an_ended_title_owes_nothing_and_bears_the_article_of_its_end():
    by = rules(interpreted=(("逾期不报复核材料", "2014-01-01"),))
    revoked = lived([*RECOGNISED, happening("撤销", "2016-09-01", "逾期不报复核材料")], "2017-02-01", by=by)
    assert (revoked.state.id, revoked.state.article, revoked.allowed) == ("revoked", 18, ())
    left = lived([*RECOGNISED, happening("退出", "2014-05-01")], "2017-02-01", by=by)
    assert (left.state.article, [each.step for each in left.allowed], left.due) == (12, ["按解释撤销"], None)


def test_a_revocation_of_no_title_says_so():
    fraud = happening("撤销", "2013-03-01", "弄虚作假")
    [told] = lived([fraud], "2013-03-02").problems
    assert (told.code, told.params["state"]) == ("L126", "草稿")
    assert codes([*RECOGNISED, happening("退出", "2014-05-01"), happening("撤销", "2014-06-01", "弄虚作假")], "2014-12-31") == [
        "L126"
    ]
    found = happening("弄虚作假", "2014-05-01", "属实")
    twice = [*RECOGNISED, found, happening("撤销", "2014-06-01", "弄虚作假"), happening("撤销", "2014-07-01", "弄虚作假")]
    assert codes(twice, "2014-12-31") == ["L102"]
