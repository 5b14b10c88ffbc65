"""Where problems stand, which facts they cast doubt upon, how grave they are and whose they are."""

import pytest

from smepp.model.codes import CODES
from smepp.model.place import Place
from smepp.model.problem import Level, Owner
from tests.papers.base import GONE, person, problems
from tests.papers.cases import CASES
from tests.papers.cases.case import Case


def at(file: str, *route: str | int) -> Place:
    return Place(file=file, route=route)


TOUCHED = {
    "X202": [at("01-application.yaml", "资产总额"), at("03-financials.yaml", "资产负债表", "资产总计", "期末")],
    "X204": [at("05-personnel.yaml", "人员", 2, "学历"), at("01-application.yaml", "从业人数")],
    "X208": [at("01-application.yaml", "服务企业", 1), at("01-application.yaml", "服务企业", 2)],
    "X214": [at("06-services.yaml", "满意度调查", "满意")],
    "X501": [at("03-financials.yaml", "资产负债表", "资产总计", "期末"), at("03-financials.yaml", "利润表", "净利润", "本年")],
    "X502": [at("03-financials.yaml", "资产负债表", "所有者权益合计", "期末")],
    "X601": [at("06-services.yaml", "满意度调查", "不满意")],
    "X705": [at("02-legal-person.yaml", "成立日期")],
    "X921": [at("08-credentials.yaml", "证书")],
}


@pytest.mark.parametrize("code", TOUCHED)
def test_facts_in_doubt(code: str):
    case = next(each for each in CASES if each.name == code)
    found = next(each for each in problems(case.changes) if each.code == code)
    assert found.level is Level.ERROR
    assert [place for place in TOUCHED[code] if not found.touches(place)] == []


def test_a_missing_code_does_not_touch_the_date_of_founding():
    found = problems({"02/注册号": GONE})[0]
    assert found.code == "X112"
    assert not found.touches(at("02-legal-person.yaml", "成立日期"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_places_are_in_known_files(case: Case):
    for found in problems(case.changes):
        assert found.place.file.endswith(".yaml")
        assert found.place not in found.related


def test_rows_are_counted_from_one_and_places_from_zero():
    found = problems({"05/人员/4": person("王立", "1981-04", "高中", "无")})[0]
    assert found.params["rows"] == (4, 5)
    assert found.place == at("05-personnel.yaml", "人员", 4, "姓名")
    assert found.related == (at("05-personnel.yaml", "人员", 3, "姓名"),)


def test_the_district_mends_what_is_its_own():
    owners = {code: CODES[code].owner for code in CODES if code.startswith("X")}
    assert {code for code, owner in owners.items() if owner is Owner.DISTRICT} == {"X803", "X911", "X912", "X913", "X914", "X915"}
