"""The same telephone, address or legal representative."""

import pytest

from tests.across.making import codes, sides, told, trace


def test_telephone_numbers_are_told_by_their_last_digits_alone():
    [found] = told(trace("甲", phone="023-55550123"), trace("乙", phone="０２３　５５５５０１２３"))
    assert found.code == "C401"
    assert found.params == {"ending": "0123"}
    place = ("01-application.yaml", ("联系人", "电话"))
    assert sides(found) == [("甲", *place), ("乙", *place)]


@pytest.mark.parametrize(
    ("numbers", "groups"),
    [
        (["023-55550123", "55550123"], ["甲乙"]),
        (["023-55550123", "028-55550123"], []),
        (["023-55550123", "55550123", "028-55550123"], ["甲乙", "乙丙"]),
        (["023-55550123", "023-55550123", "028-55550123", "028-55550123"], ["甲乙", "丙丁"]),
        (["13912345678", "139 1234 5678"], ["甲乙"]),
        (["023-55550123", "023-55550124"], []),
        (["023-55550123", 55550123], ["甲乙"]),
    ],
)
def test_area_codes_part_numbers_where_both_have_one(numbers, groups):
    found = told(*(trace(name, phone=number) for name, number in zip("甲乙丙丁", numbers, strict=False)))
    together = ["".join(side.folder for side in each.sides) for each in found]
    assert together == groups


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("重庆市江北区港桥支路68号2幢", "江北区港桥支路68号2幢", True),
        ("重庆市江北区港桥支路68号2幢", "重庆市 江北区 港桥支路６８号 2幢", True),
        ("重庆市铜梁县巴川街道1号", "重庆市铜梁区巴川街道1号", True),
        ("重庆市江北区港桥支路68号2幢", "重庆市南岸区港桥支路68号2幢", False),
        ("重庆市江北区港桥支路68号2幢", "重庆市江北区港桥支路68号3幢", False),
        ("中华人民共和国重庆市某某江北区港桥支路68号", "江北区港桥支路68号", True),
        ("中华人民共和国重庆市某某某江北区港桥支路68号", "江北区港桥支路68号", False),
        ("江北区南岸区路68号", "重庆市江北区南岸区路68号", True),
        ("重庆市江北区", "重庆市江北区", False),
        ("江北区三楼内", "江北区三楼内", False),
        ("江北区三楼内甲", "江北区三楼内甲", True),
        ("中国（重庆）某大道一百号", "中国(重庆)某大道一百号", True),
        ("甲大道一百二十号", "乙大道一百二十号", False),
    ],
)
def test_addresses_from_the_district_on(one, other, same):
    assert codes(trace("甲", address=one), trace("乙", address=other)) == ["C402"] * same


def test_an_address_is_said_as_the_first_has_written_it():
    [found] = told(trace("甲", address="重庆市江北区 港桥支路68号"), trace("乙", address="江北区港桥支路68号"))
    assert found.params == {"address": "重庆市江北区 港桥支路68号"}


def test_a_seat_of_one_is_the_post_address_of_another():
    seat = {"02-legal-person.yaml": {"名称": "甲公司", "住所": "江北区港桥支路68号"}}
    [found] = told(trace("甲", more=seat), trace("乙", address="江北区港桥支路68号"))
    assert sides(found) == [("甲", "02-legal-person.yaml", ("住所",)), ("乙", "01-application.yaml", ("通讯地址",))]
    assert found.params == {"address": "江北区港桥支路68号"}


def test_legal_representatives():
    [found] = told(trace("甲", representative="李 明"), trace("乙", representative="李明"))
    assert (found.code, found.params) == ("C403", {"name": "李 明"})
    assert sides(found) == [("甲", "02-legal-person.yaml", ("法定代表人",)), ("乙", "02-legal-person.yaml", ("法定代表人",))]
    assert codes(trace("甲", representative="李明"), trace("乙", representative="李鸣")) == []


def test_all_behind_one_number_are_one_hint_though_two_of_them_are_one_operator():
    one, other, third = (
        trace(name, phone="023-55550123", operator=operator) for name, operator in zip("甲乙丙", "ABB", strict=True)
    )
    found = [each for each in told(one, other, third) if each.code == "C401"]
    assert [[side.folder for side in each.sides] for each in found] == [["甲", "乙", "丙"]]
    assert codes(other, third) == ["C102"]
