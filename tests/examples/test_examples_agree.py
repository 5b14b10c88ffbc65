"""Inside a sound example every figure is told the same wherever it is told."""

from decimal import Decimal
from typing import Any

import pytest
from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_10

from tests.examples.reading import BY_NAME, OFFICE, SOUND, SPOILT, VERIFIED, dossier, root

EDUCATED = {"博士研究生", "硕士研究生", "大学本科", "大学专科"}
TITLED = {"正高级", "副高级", "中级"}

every_sound_one = pytest.mark.parametrize("name", SOUND)


@every_sound_one
def test_names_are_the_same_everywhere(name):
    operator = root(name, "dossier.yaml")["运营单位"]
    assert operator == root(name, "01-application.yaml")["运营单位"] == root(name, "02-legal-person.yaml")["名称"]
    assert operator == root(name, "03-financials.yaml")["编制单位"] == root(name, "10-declaration.yaml")["声明单位"]
    assert root(name, "dossier.yaml")["平台名称"] == root(name, "01-application.yaml")["平台名称"]
    signing = {root(name, file)["法定代表人"] for file in ("01-application.yaml", "02-legal-person.yaml", "10-declaration.yaml")}
    assert len(signing) == 1


@every_sound_one
def test_staff_agree_with_the_list(name):
    claimed, people = root(name, "01-application.yaml"), root(name, "05-personnel.yaml")["人员"]
    educated = {at for at, each in enumerate(people) if each["学历"] in EDUCATED}
    titled = {at for at, each in enumerate(people) if each["职称级别"] in TITLED}
    assert claimed["专业人员"] == {
        "大专及以上学历": len(educated),
        "中级及以上职称": len(titled),
        "具备其一": len(educated | titled),
    }
    assert len(people) <= claimed["从业人数"]
    assert len({each["姓名"] for each in people}) == len(people)
    assert people[0]["姓名"] == claimed["负责人"]["姓名"]
    founded = root(name, "02-legal-person.yaml")["成立日期"]
    assert all(founded <= each["入职日期"] <= f"{BY_NAME[name].year}-01-31" for each in people)


@every_sound_one
def test_firms_agree_with_the_list(name):
    listed = root(name, "06-services.yaml")["企业"]
    for claim in root(name, "01-application.yaml")["服务企业"]:
        served = [each for each in listed if claim["年度"] in each["服务年度"] and each["企业规模"] != "大型"]
        assert len(served) == claim["家数"]
    assert len({each["企业名称"] for each in listed}) == len(listed)
    codes = [each["代码"] for each in listed if "代码" in each]
    assert len(set(codes)) == len(codes) > len(listed) // 2
    assert root(name, "dossier.yaml")["运营单位"] not in {each["企业名称"] for each in listed}
    assert all(int(each["协议日期"][:4]) <= min(each["服务年度"]) for each in listed)
    kinds = set(root(name, "01-application.yaml")["服务类别"])
    assert {each["服务类别"] for each in listed} <= kinds


@every_sound_one
def test_satisfaction_agrees_with_the_survey_and_the_survey_with_the_list(name):
    services = root(name, "06-services.yaml")
    survey = services["满意度调查"]
    content = survey["非常满意"] + survey["满意"]
    assert content + survey["基本满意"] + survey["不满意"] == survey["有效份数"] <= survey["发放份数"]
    assert Decimal(100 * content) / survey["有效份数"] == root(name, "01-application.yaml")["用户满意度"]
    given = [each["评价"] for each in services["企业"]]
    assert {answer: given.count(answer) for answer in ("非常满意", "满意", "基本满意", "不满意")} == {
        answer: survey[answer] for answer in ("非常满意", "满意", "基本满意", "不满意")
    }


def total(sheet: dict[str, Any], *keys: str, end: str) -> Decimal:
    return sum((Decimal(sheet[key][end]) for key in keys), Decimal(0))


@every_sound_one
def test_statements_add_up(name):
    statement = root(name, "03-financials.yaml")
    sheet = statement["资产负债表"]
    own = "所有者权益合计" if "所有者权益合计" in sheet else "净资产合计"
    for end in ("期末", "年初"):
        assert sheet["资产总计"][end] == total(sheet, "流动资产合计", "非流动资产合计", end=end)
        assert sheet["资产总计"][end] == total(sheet, "负债合计", own, end=end)
        assert sheet["负债合计"][end] > 0
    assert sheet["资产总计"]["期末"] == root(name, "01-application.yaml")["资产总额"]
    assert statement["会计年度"] == BY_NAME[name].year - 1
    if "收入支出表" in statement:
        rows = statement["收入支出表"]
        assert rows["收入合计"]["本年"] - rows["支出合计"]["本年"] == rows["收支结余"]["本年"]
        assert rows["财政补助收入"]["本年"] + rows["事业收入"]["本年"] == rows["收入合计"]["本年"]
    if "业务活动表" in statement:
        rows = statement["业务活动表"]
        assert rows["收入合计"]["本年"] - rows["费用合计"]["本年"] == rows["净资产变动额"]["本年"]


def test_all_three_forms_of_statement_occur():
    forms = {root(name, "03-financials.yaml")["报表种类"] for name in SOUND}
    assert forms == {"企业", "事业单位", "民间非营利组织"}
    assert {root(name, "01-application.yaml")["单位性质"] for name in SOUND} == {"企业", "事业单位", "社会团体", "民办非企业单位"}


@every_sound_one
def test_equipment_adds_up(name):
    listed = root(name, "04-facilities.yaml")
    assert sum(each["原值"] for each in listed["设备"]) == listed["原值合计"]
    assert 20 <= len(listed["设备"]) <= 40
    assert len({(each["名称"], each["型号"]) for each in listed["设备"]}) == len(listed["设备"])


@every_sound_one
def test_papers_are_sealed_dated_and_valid_on_the_deadline(name):
    deadline = f"{BY_NAME[name].year}-02-28"
    assert root(name, "01-application.yaml")["申报日期"] <= deadline
    assert root(name, "dossier.yaml")["区县收件日期"] <= deadline
    certificates = root(name, "08-credentials.yaml").get("证书", [])
    assert all(each["有效期止"] == "长期" or each["有效期止"] > deadline for each in certificates)
    for file, document in dossier(name).documents.items():
        assert "否" not in {value for key, value in (document.value or {}).items() if key in {"盖章", "法定代表人签字"}}, file


def test_registration_numbers_have_right_check_digits_and_no_code_is_of_a_later_kind():
    numbers = [
        each.get(key, "")
        for name in BY_NAME
        for each in (root(name, "02-legal-person.yaml"), *root(name, "06-services.yaml")["企业"])
        for key in ("代码", "注册号")
    ]
    fifteen = [each for each in numbers if len(each) == 15]
    assert len(fifteen) > 900
    assert all(mod_11_10.is_valid(each) for each in fifteen)
    assert not any(uscc.is_valid(each) for each in numbers)
    assert {len(each) for each in numbers} == {0, 10, 15}


def test_phones_are_of_the_fictional_range():
    phones = [root(name, "01-application.yaml")["联系人"]["电话"] for name in BY_NAME]
    assert len(set(phones)) == len(BY_NAME) - 1
    assert all(each.startswith("023-5555") for each in phones)
    assert "023-55550124" in (OFFICE / "office.yaml").read_text(encoding="utf-8")


def test_spoilt_and_verified_examples_disagree_where_they_are_meant_to():
    assert root(SPOILT, "02-legal-person.yaml")["名称"] != root(SPOILT, "01-application.yaml")["运营单位"]
    assert root(SPOILT, "01-application.yaml")["资产总额"] * 10_000 == 1_864_000
    [correction] = root(VERIFIED, "recommendation.yaml")["核实"]
    assert (correction["申报值"], correction["核实值"]) == (root(VERIFIED, "01-application.yaml")["从业人数"], 19)
