"""Whether a title holds: by names of any time, by codes of any kind."""

import json

import jsonschema
import pytest

from smepp.jobs.roster import holding
from smepp.load.schemas import schema
from smepp.messages import LANGS
from smepp.printers.screen import lay_out
from smepp.printers.valid_json import render
from smepp.printers.valid_text import shown
from tests.roster.making import DRAFTED, REVOKED, life, lived, names, taken

END = taken("撤销", "2016-05-20", outcome="复核不合格", number="渝中小企〔2016〕40号")


def ask(tmp_path, asked, *lives, on="2016-12-31", broken=False):
    return holding(asked, lived(tmp_path, on, broken=broken), lives)


def said(found, lang="zh"):
    return "\n".join("".join(text for text, _ in each) for each in lay_out(shown(found, lang), 120, len))


@pytest.mark.parametrize(
    "asked",
    [
        "云联智慧物流公共服务平台",
        " 云联智慧物流 公共服务平台",
        "重庆云联物流信息有限公司",
        "500105000583984",
        "５００１０５０００５８３９８４",
        "56784189-8",
        "567841898",
        "91500105567841898K",
    ],
)
def test_it_is_found_by_any_name_or_code(tmp_path, asked):
    found = ask(tmp_path, asked, life(codes=("500105000583984", "56784189-8")), life(platform="别的", operator="另一家"))
    assert [each.platform for each in found.known] == ["云联智慧物流公共服务平台"]
    assert found.holds
    assert found.known[0].former is None
    assert not found.near


def test_brackets_of_either_width_are_the_same(tmp_path):
    assert ask(tmp_path, "云联(重庆)公司", life(operator="云联（重庆）公司")).holds


def test_an_earlier_name_finds_it_and_is_told(tmp_path):
    before = names(operator="重庆云联物流有限公司")
    found = ask(tmp_path, "重庆云联物流有限公司", life(before=(before,), since="2015-01-01"))
    assert found.holds
    assert found.known[0].former == "重庆云联物流有限公司"
    assert found.known[0].operator == "重庆云联物流信息有限公司"
    assert "“重庆云联物流有限公司”是以前的名称" in said(found)


def test_a_title_that_ended_says_since_when_and_why(tmp_path):
    found = ask(
        tmp_path, "云联智慧物流公共服务平台", life(REVOKED, history=(taken("认定", "2013-04-10", "over", "recognised"), END))
    )
    assert not found.holds
    [one] = found.known
    assert (one.ended.day, one.ended.step, one.ended.number, one.ended.reason) == (
        *("2016-05-20", "撤销"),
        *("渝中小企〔2016〕40号", "复核不合格"),
    )
    text = said(found)
    assert "无效" in text
    assert "2016年5月20日起无效（撤销，文号渝中小企〔2016〕40号，事由：复核不合格）" in text


def test_of_one_that_never_held_a_title_nothing_else_is_told(tmp_path):
    found = ask(tmp_path, "云联智慧物流公共服务平台", life(DRAFTED, recognised=None))
    assert not found.holds
    assert "填报中" not in said(found)
    assert said(found).splitlines()[-1] == "没有取得过称号：云联智慧物流公共服务平台（重庆云联物流信息有限公司，江北区）"


def test_all_that_bear_the_name_are_listed_and_one_title_is_enough(tmp_path):
    lives = (
        life(REVOKED, platform="甲平台", history=(END,)),
        life(platform="乙平台"),
        life(DRAFTED, platform="丙平台", recognised=None),
    )
    found = ask(tmp_path, "重庆云联物流信息有限公司", *lives)
    assert [(each.platform, each.holds) for each in found.known] == [("乙平台", True), ("甲平台", False), ("丙平台", False)]
    assert found.holds
    assert "共3个平台：有效1个，其余2个" in said(found)


def test_nothing_found_offers_near_names_of_titles(tmp_path):
    private = life(DRAFTED, platform="云联新平台", recognised=None)
    found = ask(tmp_path, "云联", life(), private)
    assert not found.holds
    assert found.near == ("云联智慧物流公共服务平台", "重庆云联物流信息有限公司")
    assert ask(tmp_path, "重庆云联物流信息有很公司", life(), private).near == ("重庆云联物流信息有限公司",)
    assert ask(tmp_path, "全然不同", life(), private).near == ()
    assert "没有查到" in said(found)
    assert "名称相近的有" in said(found)


@pytest.mark.parametrize("asked", ["0", "无", "-", " ", "不"])
def test_a_sign_is_no_code_and_no_name(tmp_path, asked):
    assert not ask(tmp_path, asked, life(codes=("无", "0", "-"))).near


@pytest.mark.parametrize("lang", LANGS)
def test_the_json_is_as_its_schema_says(tmp_path, lang):
    lives = (life(REVOKED, history=(END,)), life(platform="乙", before=(names(platform="旧"),)), life(DRAFTED, recognised=None))
    for asked in ("重庆云联物流信息有限公司", "旧", "查不到的平台"):
        found = ask(tmp_path, asked, *lives, broken=asked == "旧")
        told = json.loads(render(found, lang))
        jsonschema.Draft202012Validator(schema("valid-output")).validate(told)
        assert told["valid"] is found.holds
        assert said(found, lang)
