"""Applications for what already holds a title."""

import pytest

from smepp.model.stage import Stage
from tests.across.making import RIGHT_CODES, codes, sides, title, told, trace

USCC = "统一社会信用代码"
AWARD = ("", "rounds/2010/2010-05-06-recognition.yaml", ("名单", 0))


def test_the_operator_by_its_code_old_or_new():
    [found] = told(trace("甲", codes={USCC: RIGHT_CODES[0]}), titles=(title(codes=("08594815-8",)),))
    assert found.code == "C104"
    assert sides(found) == [("甲", "02-legal-person.yaml", (USCC,)), AWARD]
    assert [each.name for each in found.sides] == ["甲公司", "旧公司"]
    assert found.params == {"platform": "旧平台", "recognised": "2010-05-06", "number": "渝某〔2010〕1号"}


def test_the_operator_by_its_name():
    [found] = told(trace("甲", operator="旧 公司"), titles=(title(),))
    assert found.code == "C104"
    assert sides(found) == [("甲", "dossier.yaml", ("运营单位",)), AWARD]


def test_a_title_is_told_once_by_the_code_where_both_fit():
    [found] = told(trace("甲", operator="旧公司", codes={USCC: RIGHT_CODES[0]}), titles=(title(codes=(RIGHT_CODES[0],)),))
    assert sides(found)[0] == ("甲", "02-legal-person.yaml", (USCC,))


def test_the_platform_of_another_operator():
    [found] = told(trace("甲", platform="旧平台"), titles=(title(),))
    assert found.code == "C105"
    assert sides(found) == [("甲", "dossier.yaml", ("平台名称",)), AWARD]
    assert found.params["operator"] == "旧公司"


def test_platform_and_operator_of_one_title_are_one_hint():
    assert codes(trace("甲", platform="旧平台", operator="旧公司"), titles=(title(),)) == ["C104"]


def test_each_title_of_the_operator_is_told():
    found = told(trace("甲", operator="旧公司"), titles=(title(), title("另一平台", row=1)))
    assert [each.params["platform"] for each in found] == ["旧平台", "另一平台"]


def test_others_are_not_told():
    assert codes(trace("甲"), titles=(title(),)) == []
    assert codes(trace("甲", operator="旧公司")) == []


def test_a_platform_that_is_re_reviewed_holds_its_title_as_it_should():
    assert codes(trace("甲", operator="旧公司", stage=Stage.REREVIEW), titles=(title(),)) == []


@pytest.mark.parametrize("order", [(Stage.APPLICATION, Stage.REREVIEW), (Stage.REREVIEW, Stage.APPLICATION)])
def test_so_does_a_folder_whose_re_review_is_in_the_round_as_well(order):
    assert codes(*(trace("甲", operator="旧公司", stage=each) for each in order), titles=(title(),)) == []


def test_the_dossier_that_the_title_was_awarded_to_is_no_new_application():
    assert codes(trace("甲", operator="旧公司"), titles=(title(folder="甲"),)) == []
    assert codes(trace("甲", operator="旧公司"), titles=(title(folder="乙"),)) == ["C104"]
