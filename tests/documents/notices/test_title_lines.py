"""Titles are broken by their sense: whole words, balanced lines, none too long for the paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.wording.title_lines import MOST, NEVER_FIRST, title_lines
from tests.documents.notices.contexts import FORTY, NASTY

OFFICE = "重庆市中小企业局"
LATER = "重庆市经济和信息化委员会"
HONOUR = "重庆市中小企业信息化公共服务平台"
KEEP = (OFFICE, LATER, HONOUR)
TITLES = {
    f"{OFFICE}关于2013年{HONOUR}拟认定名单的公示": [f"{OFFICE}关于2013年", HONOUR, "拟认定名单的公示"],
    f"{OFFICE}关于认定2013年{HONOUR}的通知": [f"{OFFICE}关于认定2013年", f"{HONOUR}的通知"],
    f"{OFFICE}关于更正渝中小企〔2013〕61号有关内容的公告": [f"{OFFICE}关于更正", "渝中小企〔2013〕61号有关内容的公告"],
    f"{LATER}关于开展2019年{HONOUR}复核工作的通知": [f"{LATER}关于开展", f"2019年{HONOUR}", "复核工作的通知"],
    "申报材料补正通知书": ["申报材料补正通知书"],
    f"{OFFICE}关于印发《{HONOUR}认定的管理办法》的通知": [
        f"{OFFICE}关于印发",
        f"《{HONOUR}",
        "认定的管理办法》的通知",
    ],
}


def width(line):
    return sum(1 if ord(each) > 0x2000 else 0.5 for each in line)


@pytest.mark.parametrize("title", TITLES)
def test_the_lines_of_usual_titles(title):
    assert title_lines(title, KEEP) == TITLES[title]


def test_a_title_of_a_law_stays_whole_where_a_line_holds_it():
    found = title_lines(f"{OFFICE}关于学习《中华人民共和国中小企业促进法》的通知", KEEP)
    assert any("《中华人民共和国中小企业促进法》" in each for each in found)


@pytest.mark.parametrize("name", [FORTY, FORTY * 2, NASTY, "喆" * 41, "W" * 90])
def test_long_and_rare_names_fit_the_paper(name):
    title = f"{OFFICE}关于撤销{name}{HONOUR}称号的公告"
    found = title_lines(title, (*KEEP, name))
    assert max(map(width, found)) <= MOST
    assert "".join(found).replace(" ", "") == title.replace(" ", "")
    assert not [each for each in found if each[0] in NEVER_FIRST]
    for whole in (OFFICE, "公共服务平台", "中小企业"):
        assert sum(each.count(whole) for each in found) == title.count(whole)


def test_a_name_that_a_line_holds_is_not_broken():
    name = "石柱土家族自治县特色农产品网"
    assert any(name in each for each in title_lines(f"{OFFICE}关于撤销{name}{HONOUR}称号的公告", (*KEEP, name)))


@pytest.mark.parametrize("number", ["渝府〔2013〕5号", "渝中小企〔2013〕示例31号", "渝经信规范〔2022〕4号"])
def test_the_number_of_a_document_is_not_broken(number):
    for keep in ((OFFICE,), (OFFICE, number)):
        found = title_lines(f"{OFFICE}关于更正{number}有关内容的公告", keep)
        assert any(number in each for each in found)
        assert found[0].startswith(OFFICE)
        assert found[-1].endswith("公告")


def test_no_title_has_no_lines():
    assert title_lines("") == title_lines(" \n") == []


def test_line_ends_in_a_title_are_blanks():
    assert title_lines("关于\n通知") == ["关于 通知"]


@given(st.text(alphabet="重庆市关于的《》〔〕平台A1 ，（）等𠮷", max_size=80))
def test_nothing_is_lost_and_no_line_is_too_long(title):
    found = title_lines(title)
    assert "".join(found).replace(" ", "") == title.replace(" ", "")
    assert all(each and width(each) <= MOST for each in found)


@pytest.mark.parametrize("authority", ["重庆市中小企业发展指导局", "重庆市经济和信息化委员会"])
def test_a_longer_authority_does_not_tear_the_title_conferred(authority):
    honour = "重庆市中小企业信息化公共服务平台"
    found = title_lines(f"{authority}关于公布{honour}名单的公告", keep=(authority, honour))
    assert found == [authority, f"关于公布{honour}", "名单的公告"]
