"""The same operator or platform twice."""

import pytest

from tests.across.making import RIGHT_CODES, codes, sides, told, trace

USCC, ORGANISATION, REGISTRATION, CERTIFICATE = "统一社会信用代码", "组织机构代码", "注册号", "登记证号"


def test_operators_of_one_unified_code_are_one_and_both_places_are_told():
    one, other = (trace(name, codes={USCC: RIGHT_CODES[0]}) for name in "甲乙")
    [found] = told(one, other)
    assert found.code == "C101"
    assert sides(found) == [("甲", "02-legal-person.yaml", (USCC,)), ("乙", "02-legal-person.yaml", (USCC,))]
    assert [each.name for each in found.sides] == ["甲公司", "乙公司"]
    assert found.params == {"codes": (RIGHT_CODES[0],)}


def test_an_old_code_is_known_inside_a_new_one():
    old, new = trace("甲", codes={ORGANISATION: "08594815-8"}), trace("乙", codes={USCC: RIGHT_CODES[0]})
    [found] = told(old, new)
    assert found.code == "C101"
    assert sides(found) == [("甲", "02-legal-person.yaml", (ORGANISATION,)), ("乙", "02-legal-person.yaml", (USCC,))]
    assert found.params == {"codes": ("08594815-8", RIGHT_CODES[0])}


@pytest.mark.parametrize(
    "given",
    [{REGISTRATION: "440301108548379"}, {CERTIFICATE: "事证第150010500123号"}, {REGISTRATION: 440301108548379}],
)
def test_numbers_of_registers_count_too_even_without_quotes(given):
    assert codes(trace("甲", codes=given), trace("乙", codes=given)) == ["C101"]


def test_other_codes_and_placeholders_are_nobody():
    assert codes(trace("甲", codes={USCC: RIGHT_CODES[0]}), trace("乙", codes={USCC: RIGHT_CODES[1]})) == []
    assert codes(*(trace(name, codes={REGISTRATION: "000000000000000", CERTIFICATE: "无"}) for name in "甲乙")) == []


def test_operators_of_one_name_however_it_is_typed():
    one, other = trace("甲", operator="重庆云联（物流）公司"), trace("乙", operator="重庆云联(物流) 公司")
    [found] = told(one, other)
    assert found.code == "C102"
    assert sides(found) == [("甲", "dossier.yaml", ("运营单位",)), ("乙", "dossier.yaml", ("运营单位",))]
    assert found.params == {"name": "重庆云联（物流）公司"}


def test_a_name_is_not_told_again_where_a_code_says_so():
    same = {"operator": "某公司", "codes": {USCC: RIGHT_CODES[0]}}
    assert codes(trace("甲", **same), trace("乙", **same)) == ["C101"]
    without_code = trace("丙", operator="某公司")
    found = told(trace("甲", **same), trace("乙", **same), without_code)
    assert [(each.code, [side.folder for side in each.sides]) for each in found] == [
        ("C101", ["甲", "乙"]),
        ("C102", ["甲", "乙", "丙"]),
    ]


def test_the_name_on_the_licence_counts_where_the_cover_says_another():
    one = trace("甲", more={"dossier.yaml": {"运营单位": "旧名公司", "平台名称": "甲平台"}}, operator="新名公司")
    [found] = told(one, trace("乙", operator="新名公司"))
    assert sides(found) == [("甲", "02-legal-person.yaml", ("名称",)), ("乙", "dossier.yaml", ("运营单位",))]


def test_platforms_of_one_name():
    [found] = told(trace("甲", platform="智慧物流平台"), trace("乙", platform="智慧 物流平台"))
    assert found.code == "C103"
    assert sides(found) == [("甲", "dossier.yaml", ("平台名称",)), ("乙", "dossier.yaml", ("平台名称",))]
    assert found.params == {"name": "智慧物流平台"}


def test_nearly_the_same_name_is_another():
    assert (
        codes(
            trace("甲", platform="智慧物流平台", operator="某公司"), trace("乙", platform="智慧物流平台二", operator="某某公司")
        )
        == []
    )


def test_all_who_share_a_value_are_one_hint():
    [found] = told(*(trace(str(number), codes={USCC: RIGHT_CODES[0]}) for number in range(30)))
    assert [each.folder for each in found.sides] == [str(number) for number in range(30)]


def test_what_dossiers_of_one_operator_share_is_not_told_again():
    same = {
        "phone": "023-55550123",
        "address": "江北区港桥支路68号",
        "representative": "李明",
        "people": [{"姓名": "王静", "出生年月": "1979-05"}, {"姓名": "赵海"}, {"姓名": "孙河"}],
        "firms": [{"企业名称": f"企业{number}"} for number in range(12)],
        "scans": [("attachments/a.pdf", 10, "ab")],
    }
    assert codes(trace("甲", operator="某公司", **same), trace("乙", operator="某公司", **same)) == ["C102"]
    assert codes(trace("甲", **same), trace("乙", **same)) == ["C201", "C202", "C301", "C401", "C402", "C403", "C501"]
