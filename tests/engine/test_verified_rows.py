"""A verification of a row in a list holds for the person or firm that it names, wherever rows were put in or taken out."""

import pytest

from smepp.model.assessment import Decision
from tests.engine.whole import asked, changed, codes, corrected, correction, good

PEOPLE, APPLICATION = "05-personnel.yaml", "01-application.yaml"
ROW = 4


def someone():
    return good().value(PEOPLE)["人员"][ROW]


def of_row(**more):
    person = someone()
    return correction(PEOPLE, f"人员/{ROW + 1}/学历", person["学历"], "高中", **({"对象": person["姓名"]} | more))


def education(found, dossier_row):
    [ratio] = [each for each in found.findings if each.clause == "5.3.ratio"]
    [listed] = [each for each in ratio.measured.sources if each.place.route == ("人员",)]
    return listed.value[dossier_row]["学历"]


def test_it_is_applied_to_the_one_that_it_names():
    found = asked(corrected(good(), of_row()))
    assert codes(found) == []
    assert education(found, ROW) == "高中"


def test_any_field_of_the_row_may_tell_who_it_is():
    assert codes(asked(corrected(good(), of_row(对象=someone()["出生年月"])))) == []
    found = asked(
        corrected(good(), correction(APPLICATION, "服务企业/1/家数", first_claim()["家数"], 95, 对象=first_claim()["年度"]))
    )
    assert "P208" not in codes(found)


def first_claim():
    return good().value(APPLICATION)["服务企业"][0]


def shifted():
    newcomer = {**someone(), "姓名": "新来的人", "出生年月": "1991-01"}
    people = good().value(PEOPLE)["人员"]
    dossier = corrected(good(), of_row())
    for index, row in enumerate([newcomer, *people]):
        dossier = changed(dossier, PEOPLE, ("人员", index), row)
    return dossier


def test_a_row_put_in_before_it_makes_it_point_at_somebody_else_and_is_an_error():
    found = asked(shifted())
    assert "P208" in codes(found)
    assert found.decision is Decision.RETURN
    assert all(education(found, row) != "高中" for row in (ROW, ROW + 1))


def test_even_where_the_other_one_has_the_verified_word_already():
    people = good().value(PEOPLE)["人员"]
    dossier = changed(corrected(good(), of_row()), PEOPLE, ("人员", ROW), {**people[ROW - 1], "姓名": "别人", "学历": "高中"})
    assert "P208" in codes(asked(dossier))


def test_without_a_name_nobody_knows_whom_it_is_about():
    row = of_row()
    del row["对象"]
    found = asked(corrected(good(), row))
    assert "P207" in codes(found)
    assert found.decision is Decision.RETURN
    assert education(found, ROW) == someone()["学历"]


def test_two_of_one_name_and_one_word_cannot_be_told_apart_by_the_name():
    twin = {**someone(), "出生年月": "1955-05"}
    dossier = changed(good(), PEOPLE, ("人员", len(good().value(PEOPLE)["人员"])), twin)
    assert "P209" in codes(asked(corrected(dossier, of_row())))
    assert "P209" not in codes(asked(corrected(dossier, of_row(对象=someone()["出生年月"]))))


def test_an_item_of_a_plain_list_is_known_by_what_it_says():
    word = good().value(APPLICATION)["服务类别"][0]
    other = next(
        each for each in ("产品研发", "质量认证", "软件租用", "商务信息") if each not in good().value(APPLICATION)["服务类别"]
    )
    found = asked(corrected(good(), correction(APPLICATION, "服务类别/1", word, other)))
    assert not [each for each in found.errors if each.code.startswith("P")]
    [kinds] = [each for each in found.findings if each.clause == "2.p2.kinds"]
    assert kinds.measured.value[0] == other


@pytest.mark.parametrize("route", ["人员/0/学历", "人员/99/学历", f"人员/{'9' * 150}/学历", "人员//学历", "人员/一/学历"])
def test_rows_that_are_not_there(route):
    found = asked(corrected(good(), correction(PEOPLE, route, "大学本科", "高中", 对象="某人")))
    assert {"P202", "S226"} & set(codes(found))
