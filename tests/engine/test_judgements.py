import hashlib

import pytest

from smepp.check import judgements
from smepp.check.clauses import find_all, refold
from smepp.check.fingerprints import fingerprint
from smepp.model.dossier import Dossier
from smepp.model.finding import Open
from smepp.model.loaded import Attachment
from smepp.model.outcome import Outcome
from tests.engine.parts import PROGRAMME, context, facts

CLAUSES = {each.id: each for each in PROGRAMME.clauses}
FEATURES = next(each for each in PROGRAMME.clauses if each.title == "服务特色突出")
STAFF = next(each for each in PROGRAMME.clauses if each.operator == "字段" and each.unit == "人")
ANY = next(each for each in PROGRAMME.clauses if each.operator == "任一")
WORDS = "按件计费的共享仓配。"
APPLICATION = {"服务特色": WORDS, "从业人数": 22}


def said(clause=FEATURES.id, outcome="符合", fact=None, when="2013-03-05", **more):
    copy = fact or {"文件": "01-application.yaml", "栏目": "服务特色", "值": WORDS}
    return {"要点": clause, "结论": outcome, "评审人": "陈启", "日期": when, "理由": "见材料", "依据事实": [copy], **more}


def settle(*rows, application=APPLICATION, attachments=None, on=None):
    review = {"认定意见": list(rows)}
    ctx, known = context(), facts({"01-application.yaml": application, "review.yaml": review})
    dossier = Dossier(name="x", documents={}, attachments=attachments or {})
    read = judgements.read(review, on)
    findings, problems = judgements.apply(find_all(known, ctx), read, CLAUSES, dossier, known)
    return {each.clause: each for each in refold(findings, known, ctx)}, [each.code for each in problems], problems


@pytest.mark.parametrize(("word", "outcome"), [("符合", Outcome.MET), ("不符合", Outcome.NOT_MET)])
def test_a_judgement_settles_a_clause_that_asks_a_person(word, outcome):
    findings, codes, _ = settle(said(outcome=word))
    assert not codes
    assert findings[FEATURES.id].outcome is outcome
    assert findings[FEATURES.id].why_open is None
    assert findings[FEATURES.id].judgement.who == "陈启"


def test_undecided_settles_nothing():
    findings, codes, _ = settle(said(outcome="待定"))
    assert not codes
    assert findings[FEATURES.id].why_open is Open.JUDGEMENT


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([said(clause=FEATURES.id + "x")], "P101"),
        ([said(clause=STAFF.id)], "P102"),
        ([said(clause=ANY.id)], "P103"),
        ([said(), said(outcome="不符合")], "P106"),
    ],
)
def test_judgements_that_do_not_count(rows, code):
    before, _, _ = settle()
    after, codes, _ = settle(*rows)
    assert set(codes) == {code}
    assert {each.clause: each.outcome for each in before.values()} == {each.clause: each.outcome for each in after.values()}


def test_a_clause_without_its_facts_cannot_be_judged():
    findings, codes, _ = settle(said(), application={"从业人数": 22})
    assert codes == ["P103"]
    assert findings[FEATURES.id].why_open is Open.FACTS


def test_a_clause_that_does_not_apply_cannot_be_judged():
    absent = next(each for each in PROGRAMME.clauses if each.applies)
    _, codes, _ = settle(said(clause=absent.id), application={**APPLICATION, "服务功能": [{"类别": "没有的", "说明": "x"}]})
    assert codes == ["P107"]


def test_one_named_kind_that_is_met_meets_the_article():
    member = next(each for each in PROGRAMME.clauses if each.applies)
    kind = member.applies["为"]
    named = {**APPLICATION, "服务功能": [{"类别": kind, "说明": "车货匹配"}]}
    findings, _, _ = settle(application=named)
    assert findings[ANY.id].why_open is Open.JUDGEMENT
    copy = {"文件": "01-application.yaml", "栏目": "服务功能/1/说明", "值": "车货匹配"}
    findings, codes, _ = settle(said(clause=member.id, fact=copy), application=named)
    assert not codes
    assert findings[ANY.id].outcome is Outcome.MET
    assert findings[ANY.id].members == (member.id,)


def test_a_changed_value_makes_it_stale_and_names_old_and_new():
    findings, codes, problems = settle(said(), application={**APPLICATION, "服务特色": "改过了。"})
    assert codes == ["P104"]
    assert (problems[0].params["old"], problems[0].params["new"]) == (WORDS, "改过了。")
    assert findings[FEATURES.id].why_open is Open.JUDGEMENT


def test_a_fingerprint_stands_for_a_long_text():
    copy = {"文件": "01-application.yaml", "栏目": "服务特色", "指纹": fingerprint(WORDS)}
    assert settle(said(fact=copy))[1] == []
    assert settle(said(fact=copy), application={**APPLICATION, "服务特色": "改过了。"})[1] == ["P108"]


def test_an_attachment_is_held_by_its_bytes():
    copy = {"附件": "attachments/a.pdf", "指纹": "0" * 64}
    same = Attachment(path="attachments/a.pdf", size=1, kind="pdf", sha256="0" * 64)
    other = Attachment(path="attachments/a.pdf", size=1, kind="pdf", sha256="1" * 64)
    assert settle(said(fact=copy), attachments={same.path: same})[1] == []
    assert settle(said(fact=copy), attachments={other.path: other})[1] == ["P105"]
    assert settle(said(fact=copy))[1] == ["P105"]


def test_later_judgements_are_left_out():
    assert settle(said(), on="2013-03-04")[0][FEATURES.id].why_open is Open.JUDGEMENT
    assert settle(said(), on="2013-03-05")[0][FEATURES.id].outcome is Outcome.MET


@pytest.mark.parametrize(
    "junk", [None, "x", [1], {"认定意见": 5}, {"认定意见": [None, {"要点": 1}, {"要点": "a", "结论": "符合"}]}]
)
def test_what_the_schema_reports_is_passed_over(junk):
    assert judgements.read(junk if isinstance(junk, dict) else None, None) == []


@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.parametrize("given", [WORDS, f"{WORDS}\n"])
def test_the_fingerprint_of_the_text_itself_does_as_well(end, given):
    taken = hashlib.sha256(f"{WORDS}{end}".encode()).hexdigest()
    copy = {"文件": "01-application.yaml", "栏目": "服务特色", "指纹": taken}
    assert not settle(said(fact=copy), application={"服务特色": given})[1]
    assert settle(said(fact=copy), application={"服务特色": f"{WORDS}改了"})[1] == ["P108"]


def test_a_number_has_no_text_to_take_a_fingerprint_of():
    copy = {"文件": "01-application.yaml", "栏目": "从业人数", "指纹": hashlib.sha256(b'"22"').hexdigest()}
    assert settle(said(fact=copy))[1] == ["P108"]


@pytest.mark.parametrize("rows", [["符合", "待定"], ["待定", "符合"], ["待定", "待定"]])
def test_an_answer_taken_back_in_another_row_is_none(rows):
    findings, codes, _ = settle(*(said(outcome=each) for each in rows))
    assert findings[FEATURES.id].why_open is Open.JUDGEMENT
    assert set(codes) == {"P106"}


def test_one_that_is_left_open_is_told_only_where_it_names_no_clause():
    assert settle(said(clause=STAFF.id, outcome="待定"))[1] == []
    assert settle(said(clause="9.9", outcome="待定"))[1] == ["P101"]


@pytest.mark.parametrize(
    "copy",
    [
        {},
        {"文件": "01-application.yaml"},
        {"文件": "01-application.yaml", "栏目": "服务特色"},
        {"附件": "attachments/a.pdf"},
        {"栏目": "服务特色", "值": WORDS},
        "服务特色",
    ],
)
def test_a_judgement_that_keeps_no_copy_of_what_was_seen_settles_nothing(copy):
    unreadable = Attachment(path="attachments/a.pdf", size=0, kind=None, sha256=None)
    row = {**said(), "依据事实": [copy]}
    assert settle(row, attachments={unreadable.path: unreadable})[0][FEATURES.id].why_open is Open.JUDGEMENT
