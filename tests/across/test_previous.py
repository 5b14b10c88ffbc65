"""The dossier before."""

import pytest

from smepp.model.stage import Stage
from tests.across.making import codes, sides, title, told, trace

FIELD = ("dossier.yaml", ("前次申报",))


def test_one_of_an_earlier_round_fits():
    assert codes(trace("甲", previous="甲-2012"), trace("乙")) == []


def test_itself():
    [found] = told(trace("甲", previous="甲"))
    assert found.code == "C604"
    assert sides(found) == [("甲", *FIELD)]
    assert found.params == {"previous": "甲"}


@pytest.mark.parametrize("written", ["2013/jia", "./2013/jia/", "2013\\jia", "２０１３/jia"])
def test_itself_by_its_whole_path(written):
    assert codes(trace("甲", folder="2013/jia", previous=written)) == ["C604"]


def test_the_same_name_in_the_folder_of_another_year_is_another():
    assert codes(trace("甲", folder="2013/jia", previous="jia")) == []
    assert codes(trace("甲", folder="2013/jia", previous="2012/jia")) == []


@pytest.mark.parametrize(("folder", "written"), [("yi", "yi"), ("2013/yi", "2013/yi"), ("2013/yi", "yi"), ("2013/yi", "yi/")])
def test_one_of_the_same_round(folder, written):
    [found] = told(trace("甲", previous=written), trace("乙", folder=folder))
    assert found.code == "C603"
    assert sides(found) == [("甲", *FIELD), (folder, "dossier.yaml", ("运营单位",))]
    assert found.params == {"previous": written}


def test_a_name_that_two_of_the_round_have_says_nothing():
    assert codes(trace("甲", previous="yi"), trace("乙", folder="a/yi"), trace("丙", folder="b/yi")) == []


def test_one_without_an_operator_is_told_all_the_same():
    nameless = trace("乙", more={"dossier.yaml": {}, "02-legal-person.yaml": {}})
    [found] = told(trace("甲", previous="乙"), nameless)
    assert sides(found) == [("甲", *FIELD), ("乙", "dossier.yaml", ())]


def test_a_platform_that_is_re_reviewed_now_was_another_operators():
    old = trace("乙", stage=Stage.REREVIEW)
    [found] = told(trace("甲", previous="乙"), old)
    assert found.code == "C605"
    assert sides(found) == [("甲", *FIELD), ("乙", "dossier.yaml", ("运营单位",))]
    assert found.params == {"previous": "乙", "operator": "乙公司"}
    assert codes(trace("甲", previous="乙", operator="乙公司"), old) == ["C102"]


def test_a_title_was_awarded_to_another_operators_dossier():
    award = title(folder="2010/jiu")
    for written in ("jiu", "2010/jiu"):
        [found] = told(trace("甲", previous=written), titles=(award,))
        assert found.code == "C605"
        assert sides(found) == [("甲", *FIELD), ("", "rounds/2010/2010-05-06-recognition.yaml", ("名单", 0))]
        assert found.params == {"previous": written, "operator": "旧公司"}
    assert codes(trace("甲", previous="jiu", operator="旧公司"), titles=(award,)) == ["C104"]
    assert codes(trace("甲", previous="jiu"), titles=(title(),)) == []
    by_code = trace("甲", previous="jiu", codes={"组织机构代码": "08594815-8"})
    assert codes(by_code, titles=(title(folder="jiu", codes=("91440300085948158H",)),)) == ["C104"]


def test_several_name_the_same():
    [found] = told(trace("甲", previous="jiu"), trace("乙", previous="./jiu/"))
    assert found.code == "C606"
    assert sides(found) == [("甲", *FIELD), ("乙", *FIELD)]
    assert found.params == {"previous": "jiu"}


def test_one_that_names_itself_is_not_one_of_several_who_name_it():
    found = told(trace("甲", previous="甲"), trace("乙", previous="甲"), titles=(title(folder="甲"),))
    assert [(each.code, each.sides[0].folder) for each in found] == [("C603", "乙"), ("C604", "甲"), ("C605", "乙")]


def test_a_re_review_says_nothing_more_of_what_came_before_its_application():
    assert codes(trace("甲", previous="甲", stage=Stage.REREVIEW)) == []
