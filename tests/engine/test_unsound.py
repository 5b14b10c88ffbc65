"""What a form cannot take is no fact: it decides nothing, and is not mistaken for something else."""

from decimal import Decimal

import pytest

from smepp.model.assessment import Decision
from smepp.model.outcome import Outcome
from tests.engine.whole import asked, changed, codes, good, of, with_root

APPLICATION, LEGAL, FIRMS, PEOPLE = "01-application.yaml", "02-legal-person.yaml", "06-services.yaml", "05-personnel.yaml"


def test_the_good_example_is_good():
    found = asked(good())
    assert codes(found) == []
    assert found.decision is Decision.ELIGIBLE


@pytest.mark.parametrize(
    ("file", "route", "value", "operator", "unit"),
    [
        (APPLICATION, ("从业人数",), Decimal("19.5"), "字段", "人"),
        (APPLICATION, ("从业人数",), Decimal("46.5"), "字段", "人"),
        (APPLICATION, ("从业人数",), -46, "字段", "人"),
        (APPLICATION, ("从业人数",), 10**30, "字段", "人"),
        (APPLICATION, ("从业人数",), "46人", "字段", "人"),
        (APPLICATION, ("从业人数",), True, "字段", "人"),
        (LEGAL, ("成立日期",), "2013-2-1", "年限", None),
        (LEGAL, ("成立日期",), "2013-02-30", "年限", None),
        (LEGAL, ("证照种类",), "执照", "选项", None),
    ],
)
def test_a_value_that_its_field_does_not_take_decides_nothing(file, route, value, operator, unit):
    found = asked(changed(good(), file, route, value))
    assert of(found, operator, unit).outcome is Outcome.UNDECIDED
    assert found.decision is Decision.RETURN


@pytest.mark.parametrize("word", ["大专", "本科 ", "大学", "高等教育", 5])
def test_a_word_that_is_none_of_the_choices_does_not_unqualify_anybody(word):
    dossier = good()
    for row, _ in enumerate(dossier.value(PEOPLE)["人员"]):
        for column in ("学历", "职称级别"):
            dossier = changed(dossier, PEOPLE, ("人员", row, column), word)
    found = of(asked(dossier), "比例")
    assert found.outcome is Outcome.UNDECIDED
    assert found.measured.bounds.low == 0
    assert found.measured.bounds.high == 100


def test_a_size_that_is_none_of_the_choices_does_not_count():
    dossier = good()
    firms = dossier.value(FIRMS)["企业"]
    root = {**dossier.value(FIRMS), "企业": [{**each, "企业规模": "大企业"} for each in firms]}
    assert of(asked(with_root(dossier, FIRMS, root)), "计数").measured.bounds.low == 0


def test_a_year_that_is_no_number_leaves_the_firm_open():
    dossier = good()
    firms = dossier.value(FIRMS)["企业"]
    root = {**dossier.value(FIRMS), "企业": [{**each, "服务年度": [2011, "2012年"]} for each in firms]}
    found = of(asked(with_root(dossier, FIRMS, root)), "计数").measured.bounds
    assert found.low == 0
    assert found.high >= len(firms)


def test_a_wrong_year_of_application_makes_nobody_fail():
    found = asked(changed(good(), "dossier.yaml", ("年度",), 2913))
    assert found.decision is Decision.RETURN
    assert not [each for each in found.findings if each.outcome is Outcome.NOT_MET]


def test_a_kind_of_application_that_nobody_knows_spares_no_paper():
    found = asked(changed(good(), "dossier.yaml", ("申报类别",), "首次申請"))
    assert found.decision is Decision.RETURN
    assert all(each.applies for each in found.findings if each.required and each.required.word == "齐备")
    assert [each for each in found.findings if each.required and each.required.word == "齐备"]


def test_what_the_form_of_the_panel_does_not_take_settles_nothing():
    dossier = good()
    rows = dossier.value("review.yaml")["认定意见"]
    for key, value in {"日期": "2013-3-19", "依据事实": [{"文件": APPLICATION}], "评审人": "", "理由": ["好"]}.items():
        found = asked(changed(dossier, "review.yaml", ("认定意见", 0, key), value))
        [settled] = [each for each in found.findings if each.clause == rows[0]["要点"]]
        assert settled.judgement is None, key
        assert found.decision is Decision.RETURN
