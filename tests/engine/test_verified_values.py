"""A verified value is held to the same form as a declared one, and no correction of a fact is lost."""

from decimal import Decimal

import pytest

from smepp.check.facts import value_at
from smepp.model.assessment import Decision
from smepp.model.outcome import Outcome
from tests.engine.whole import asked, changed, codes, corrected, correction, good, of, with_root

APPLICATION, LEGAL, PEOPLE = "01-application.yaml", "02-legal-person.yaml", "05-personnel.yaml"
STAFF = 46


def test_the_example_has_as_many_people_as_these_tests_say():
    assert good().value(APPLICATION)["从业人数"] == STAFF


@pytest.mark.parametrize("verified", [Decimal("19.5"), -3, 10**20])
def test_a_number_that_the_field_does_not_take_corrects_nothing(verified):
    found = asked(corrected(good(), correction(APPLICATION, "从业人数", STAFF, verified)))
    assert codes(found) == ["P206"]
    assert of(found, "字段", "人").measured.bounds.low == STAFF
    assert found.decision is Decision.RETURN


@pytest.mark.parametrize(
    ("file", "field", "verified"),
    [
        (LEGAL, "证照种类", "执照"),
        (LEGAL, "法人资格", "法人"),
        (LEGAL, "成立日期", "2010年5月1日"),
        (LEGAL, "成立日期", "2010-02-30"),
    ],
)
def test_a_word_or_date_that_the_field_does_not_take_corrects_nothing(file, field, verified):
    declared = good().value(file)[field]
    found = asked(corrected(good(), correction(file, field, declared, verified)))
    assert codes(found) == ["P206"]
    assert not [each for each in found.findings if each.outcome is Outcome.NOT_MET]


def test_a_word_of_a_row_that_the_field_does_not_take_unqualifies_nobody():
    person = good().value(PEOPLE)["人员"][0]
    found = asked(corrected(good(), correction(PEOPLE, "人员/1/学历", person["学历"], "大专", 对象=person["姓名"])))
    assert codes(found) == ["P206"]


@pytest.mark.parametrize(("field", "value"), [("推荐区县", "黔江区"), ("年度", 2012)])
def test_the_cover_is_no_paper_to_verify(field, value):
    found = asked(corrected(good(), correction("dossier.yaml", field, good().value("dossier.yaml")[field], value)))
    assert "P202" in codes(found)
    assert (found.year, found.region) == (asked(good()).year, asked(good()).region)


YOUNG, OLD = "2012-05-01", "2008-05-20"


def young():
    """Founded too late, as declared, and nothing in the papers contradicts it."""
    dossier = changed(good(), LEGAL, ("成立日期",), YOUNG)
    found = asked(dossier)
    assert of(found, "年限").outcome is Outcome.NOT_MET
    assert found.decision is Decision.NOT_ELIGIBLE
    return dossier


@pytest.mark.parametrize(
    "slip", [{"日期": "2013.2.20"}, {"核实人": ""}, {"依据": None}, {"核实值": [30]}, {"栏目": "成立日期", "理由": 5}]
)
def test_a_fact_that_somebody_meant_to_correct_refuses_nobody(slip):
    row = {key: value for key, value in (correction(LEGAL, "成立日期", YOUNG, OLD) | slip).items() if value is not None}
    found = asked(corrected(young(), row))
    assert of(found, "年限").outcome is Outcome.NOT_MET
    assert found.decision is Decision.RETURN


@pytest.mark.parametrize("code_and_row", [("P201", ("2010-01-01", OLD)), ("P206", (YOUNG, "2008年")), ("P204", (YOUNG, 2008))])
def test_neither_does_one_that_its_correction_cannot_be_applied_to(code_and_row):
    code, (declared, verified) = code_and_row
    found = asked(corrected(young(), correction(LEGAL, "成立日期", declared, verified)))
    assert code in codes(found)
    assert found.decision is Decision.RETURN


def test_a_verification_of_a_later_day_casts_no_doubt_yet():
    row = correction(LEGAL, "成立日期", YOUNG, OLD, 日期="2013-03-20")
    dossier = corrected(young(), row, file="review.yaml")
    assert asked(dossier, on="2013-03-19").decision is Decision.NOT_ELIGIBLE
    assert of(asked(dossier, on="2013-03-20"), "年限").outcome is Outcome.MET


@pytest.mark.parametrize("key", ["年度", "认定办法"])
def test_what_every_clause_is_held_against_is_beyond_doubt_before_anybody_is_refused(key):
    assert asked(changed(young(), "dossier.yaml", (key,), 5)).decision is Decision.RETURN


def test_an_error_in_the_judgement_that_refuses_sends_it_back_to_the_panel():
    dossier = changed(good(), "review.yaml", ("认定意见", 0, "结论"), "不符合")
    assert asked(dossier).decision is Decision.NOT_ELIGIBLE
    slip = changed(dossier, "review.yaml", ("认定意见", 0, "结伦"), "不符合")
    assert asked(slip).decision is Decision.RETURN


def test_a_verified_fact_is_beyond_the_doubts_that_papers_cast_on_the_declared_one():
    """Nine people are too few, whatever else the application claims of qualified staff."""
    claims = changed(good(), APPLICATION, ("专业人员", "具备其一"), 1)
    found = asked(corrected(claims, correction(APPLICATION, "从业人数", STAFF, 9)))
    assert any(each.code.startswith("X2") for each in found.errors)
    assert of(found, "字段", "人").outcome is Outcome.NOT_MET
    assert found.decision is Decision.NOT_ELIGIBLE


def test_what_two_verifications_say_of_one_fact_is_doubtful():
    rows = [correction(APPLICATION, "从业人数", STAFF, each) for each in (9, 30)]
    found = asked(corrected(good(), *rows))
    assert "P205" in codes(found)
    assert found.decision is Decision.RETURN


def test_both_opinions_show_what_the_applicant_declared():
    dossier = corrected(good(), correction(APPLICATION, "从业人数", STAFF, 30))
    dossier = corrected(dossier, correction(APPLICATION, "从业人数", 30, 29, 日期="2013-03-19"), file="review.yaml")
    [source] = of(asked(dossier), "字段", "人").measured.sources
    assert (source.value, source.declared, source.verified) == (29, STAFF, True)


def test_an_error_in_the_judgement_of_the_only_kind_named_sends_it_back_too():
    """The article on functions is folded from the kinds that the application names."""
    rows = good().value("review.yaml")["认定意见"]
    kinds = [index for index, row in enumerate(rows) if row["要点"].startswith("6.")]
    dossier = good()
    for index in kinds:
        dossier = changed(dossier, "review.yaml", ("认定意见", index, "结论"), "不符合")
    assert kinds
    assert asked(dossier).decision is Decision.NOT_ELIGIBLE
    assert asked(changed(dossier, "review.yaml", ("认定意见", kinds[0], "结伦"), "符合")).decision is Decision.RETURN


def test_a_figure_of_no_year_refuses_nobody():
    dossier = changed(good(), "03-financials.yaml", ("资产负债表", "资产总计", "期末"), 1)
    root = {key: value for key, value in dossier.value("03-financials.yaml").items() if key not in {"会计年度", "资产负债表"}}
    sheet = {"资产总计": {"期末": 999999, "年初": 1}}
    found = asked(with_root(dossier, "03-financials.yaml", {**root, "资产负债表": sheet}))
    assert of(found, "字段", "元").outcome is Outcome.UNDECIDED
    assert ("会计年度",) in [each.route for each in of(found, "字段", "元").measured.missing]


def test_what_only_a_verified_figure_makes_is_not_told_of_the_applicant():
    """The list names more people than the district found; the application never said that there were nine."""
    assert not codes(asked(corrected(good(), correction(APPLICATION, "从业人数", STAFF, 9))))


def test_what_a_verified_figure_settles_is_not_told_and_what_it_leaves_is_told_as_declared():
    wrong = changed(good(), APPLICATION, ("资产总额",), 1234567)
    assert codes(asked(wrong)) == ["X201"]
    assets = value_at(good().value(APPLICATION), ("资产总额",))[1]
    assert not codes(asked(corrected(wrong, correction(APPLICATION, "资产总额", 1234567, assets))))
    [left] = asked(corrected(wrong, correction(APPLICATION, "资产总额", 1234567, 7654321))).problems
    assert (left.code, left.params["here"]) == ("X201", 1234567)
