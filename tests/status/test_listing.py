"""Who may be put on the list for publicity."""

import pytest

from smepp.lifecycle.listing import Applied, late, refused
from smepp.load.schemas import schema
from smepp.messages import LANGS, mend, text
from smepp.model.assessment import Decision
from smepp.model.codes import FAMILIES, Level
from smepp.wording.decisions import decision
from tests.status.making import event, row

GOOD = Applied(folder="jia", decision="符合认定条件", opinion="同意推荐", received="2013-02-28", deadline="2013-02-28")


def found(*rows, applied=(GOOD,)):
    return [(each.code, each.place.route) for each in refused(event("审定", "2013-03-20", *rows, 会议="会").named, applied)]


def test_an_eligible_recommended_name_in_time_is_not_refused():
    assert found(row()) == []
    assert found(row(核对结果="符合认定条件")) == []


@pytest.mark.parametrize("wrong", ["不符合认定条件", "退回补正", "待评审认定"])
def test_a_name_that_is_not_eligible_needs_a_reason(wrong):
    applied = [Applied(**{**vars_of(GOOD), "decision": wrong})]
    assert found(row(), applied=applied) == [("N101", ("名单", 0))]
    assert found(row(理由="局长办公会研究同意"), applied=applied) == []
    assert found(row(核对结果="符合认定条件", 理由="同意"), applied=applied) == [("N106", ("名单", 0, "核对结果"))]


def vars_of(record):
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


@pytest.mark.parametrize("opinion", [None, "不予推荐", "退回补正"])
def test_no_reason_stands_in_for_the_recommendation(opinion):
    applied = [Applied(**{**vars_of(GOOD), "opinion": opinion})]
    assert found(row(理由="研究同意"), applied=applied) == [("N102", ("名单", 0))]


def test_no_reason_stands_in_for_being_in_time():
    applied = [Applied(**{**vars_of(GOOD), "received": "2013-03-01 09:00"})]
    assert found(row(理由="研究同意"), applied=applied) == [("N103", ("名单", 0))]


@pytest.mark.parametrize(
    ("received", "deadline", "is_late"),
    [
        ("2013-02-28", "2013-02-28", False),
        ("2013-03-01", "2013-02-28", True),
        ("2013-02-28 23:59", "2013-02-28", False),
        ("2013-02-28 17:30", "2013-02-28 17:30", False),
        ("2013-02-28 17:31", "2013-02-28 17:30", True),
        ("2013-02-28", "2013-02-28 17:30", False),
        (None, "2013-02-28", False),
        ("2013-03-01", None, False),
    ],
)
def test_the_last_day_and_minute_are_in_time(received, deadline, is_late):
    assert late(received, deadline) is is_late


def test_the_second_row_of_a_platform_is_refused():
    other = Applied(**{**vars_of(GOOD), "folder": "yi"})
    assert found(row(), row("乙", "yi"), row(), applied=(GOOD, other)) == [("N104", ("名单", 2))]
    assert found(row(), row("乙"), applied=(GOOD,)) == [("N104", ("名单", 1))], "one dossier under two names"
    assert found(row(), row(folder="yi"), applied=(GOOD, other)) == [("N104", ("名单", 1))], "one platform in two dossiers"
    [_, second] = event("审定", "2013-03-20", row(), row(), 会议="会").named
    [told] = refused([event("审定", "2013-03-20", row(), 会议="会").named[0], second], [GOOD])
    assert told.params["row"] == 1


def test_a_name_of_which_the_round_knows_nothing_is_refused():
    assert found(row(folder="bing")) == [("N105", ("名单", 0, "案卷"))]
    assert found(row(folder=None)) == [("N105", ("名单", 0))]


def test_all_that_stands_against_a_name_is_told():
    applied = [Applied(folder="jia", decision="退回补正", received="2013-03-05", deadline="2013-02-28")]
    assert [code for code, _ in found(row(), applied=applied)] == ["N102", "N103", "N101"]


def test_the_words_are_those_of_the_form_and_of_the_decisions():
    words = schema("approval")["properties"]["名单"]["items"]["properties"]["核对结果"]["enum"]
    assert set(words) == {decision(each, "zh") for each in Decision}
    assert GOOD.decision == decision(Decision.ELIGIBLE, "zh")
    assert GOOD.opinion in schema("recommendation")["properties"]["意见"]["enum"]


@pytest.mark.parametrize("lang", LANGS)
def test_every_refusal_has_its_message(lang):
    late_one = Applied(folder="jia", decision="退回补正", received="2013-03-05", deadline="2013-02-28")
    rows = event("审定", "2013-03-20", row(核对结果="符合认定条件"), row(), row("丙", "bing"), 会议="会").named
    told = refused(rows, [late_one])
    assert {each.code for each in told} == {code for code in FAMILIES["N"] if code < "N2"}
    for each in told:
        said = text(each, lang) + mend(each, lang)
        assert "{" not in said
        assert "平台" in said
        assert each.level is (Level.WARNING if each.code == "N106" else Level.ERROR)
