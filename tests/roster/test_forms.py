"""The list as text, JSON, CSV, workbook and page: the same lines, and nothing that is not for the public."""

import csv
import io
import json
import re
from copy import deepcopy
from html.parser import HTMLParser

import jsonschema
import pytest

from smepp.documents.roster.book import roster_xlsx
from smepp.documents.roster.context import roster_context
from smepp.documents.workbooks.book import OPTIONS
from smepp.jobs.roster import page, roster
from smepp.load.schemas import schema
from smepp.messages import LANGS
from smepp.model.roster import Listed
from smepp.printers import roster_csv, roster_json
from smepp.printers.console import measure
from smepp.printers.roster_text import shown
from smepp.printers.screen import lay_out
from tests.documents.workbooks.made import sheets
from tests.roster.making import REVOKED, life, lived
from tests.schemas.nodes import everything

PUBLIC = {"number", "platform", "operator", "district", "recognised", "confirmed", "due"}
EVIL = '=HYPERLINK("http://x","<b>y</b>")&{{ 7*7 }}\x1b[31m'


def made(tmp_path, *more, on="2016-12-31", broken=False):
    lives = (
        life(codes=("500105000583984",), seat="重庆市江北区某路1号", representative="张三", folder="private-folder"),
        life(
            platform="石柱土家族自治县中小企业特色农产品加工电子商务信息化公共服务平台",
            district="石柱县",
            operator="渝" * 40,
            more={"confirmed": "2016-05-20", "due": 2019},
        ),
        life(platform=EVIL, operator="+1", district="-区", more={"number": "@号", "due": None}),
        life(REVOKED, platform="撤销了的平台"),
    )
    return roster(lived(tmp_path, on, broken=broken), (*lives, *more))


def said(found, lang="zh", width=80):
    return ["".join(text for text, _ in each) for each in lay_out(shown(found, lang), width, measure())]


class Cells(HTMLParser):
    """The texts of a table's rows, and every tag with its attributes."""

    def __init__(self, text):
        super().__init__()
        self.rows, self.tags, self.inside = [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
            self.inside = True

    def handle_endtag(self, tag):
        if tag in {"td", "th"}:
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.rows[-1][-1] += data


def test_a_line_holds_what_the_public_may_see_and_nothing_else(tmp_path):
    assert set(Listed.__annotations__) == PUBLIC
    context = roster_context(made(tmp_path))
    assert set(context) == {"称号", "日期", "个数", "机关", "机关未定", "认定办法", "文号", "施行前", "不全", "名单"}
    assert {tuple(each) for each in context["名单"]} == {
        ("序号", "文号", "平台名称", "运营单位", "区县", "认定日期", "确认日期", "复核年度")
    }


def test_nothing_private_gets_into_any_form(tmp_path):
    found = made(tmp_path)
    book = str(sheets(roster_xlsx(found)))
    texts = ["\n".join(said(found)), roster_json.render(found, "zh"), roster_csv.render(found), book, page(found, None)]
    for text in texts:
        assert "云联智慧物流公共服务平台" in text.replace("\n", "")
        for private in ("张三", "某路", "private-folder", "500105000583984", "撤销了"):
            assert private not in text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_screen_and_gbk_can_show_it(tmp_path, lang, width):
    for found in (made(tmp_path), made(tmp_path, on="2012-01-01"), made(tmp_path, on="2026-01-01", broken=True)):
        lines = said(found, lang, width)
        assert max(map(measure(), lines)) <= width
        assert "\n".join(lines).encode("gbk")


def test_the_count_agrees_with_the_list_in_every_form(tmp_path):
    found = made(tmp_path)
    assert len(found.lines) == 3
    assert "共3个" in "".join(said(found))
    told = json.loads(roster_json.render(found, "zh"))
    assert told["count"] == len(told["titles"]) == 3
    assert len(list(csv.reader(io.StringIO(roster_csv.render(found))))) == 4
    [rows] = sheets(roster_xlsx(found)).values()
    assert "共3个" in rows[1][0]
    assert [row[0] for row in rows[3:]] == [1, 2, 3]
    text = page(found, None)
    assert "共3个" in text
    assert len(Cells(text).rows) == 4


def test_the_head_names_the_authority_of_the_day_or_says_that_it_is_not_known(tmp_path):
    for on, words in (("2016-12-31", "认定机关：重庆市中小企业局"), ("2019-06-01", "重庆市经济和信息化委员会的文件")):
        found = made(tmp_path, on=on)
        assert words in "".join(said(found))
        [rows] = sheets(roster_xlsx(found)).values()
        assert words in rows[1][0]
    assert "认定机关：重庆市中小企业局" in page(made(tmp_path), None)
    later = page(made(tmp_path, on="2019-06-01"), None)
    assert "重庆市中小企业局" not in later
    assert "认定机关（待写明）" in later


def test_the_order_is_stated_in_every_form_for_people(tmp_path):
    found = made(tmp_path)
    [rows] = sheets(roster_xlsx(found)).values()
    for text in ("".join(said(found)), page(found, None), rows[1][0]):
        assert "按行政区划排列，排名不分先后；同一区县的按认定先后。" in text


def test_a_list_that_may_lack_names_says_so(tmp_path):
    found = made(tmp_path, broken=True)
    [rows] = sheets(roster_xlsx(found)).values()
    for text in ("".join(said(found)), page(found, None), rows[1][0]):
        assert "名单可能不全" in text
    assert json.loads(roster_json.render(found, "zh"))["incomplete"] is True


def test_an_empty_list_is_a_list(tmp_path):
    found = roster(lived(tmp_path), ())
    assert "这一天没有有效的称号。" in said(found)
    assert "这一天没有有效的称号。" in page(found, None)
    assert json.loads(roster_json.render(found, "zh"))["count"] == 0
    assert sheets(roster_xlsx(found))


@pytest.mark.parametrize("lang", LANGS)
def test_the_json_is_as_its_schema_says(tmp_path, lang):
    for on in ("2012-01-01", "2016-12-31", "2026-01-01"):
        told = json.loads(roster_json.render(made(tmp_path, on=on), lang))
        jsonschema.Draft202012Validator(schema("roster-output")).validate(told)


def test_names_of_strangers_are_no_formula_and_no_markup(tmp_path):
    found = made(tmp_path)
    row = next(each for each in csv.reader(io.StringIO(roster_csv.render(found).removeprefix("\ufeff"))) if "HYPER" in each[1])
    assert row[:4] == ["'@号", "'" + EVIL.replace("\x1b", "\\x1b"), "'+1", "'-区"]
    text = page(found, None)
    assert "&lt;b&gt;" in text
    assert "{{ 7*7 }}" in text
    assert "\x1b" not in text
    raw = roster_xlsx(found)
    assert raw == roster_xlsx(found)
    assert "HYPERLINK" in str(sheets(raw))


def test_the_page_stands_by_itself(tmp_path):
    found = Cells(page(made(tmp_path), None))
    names = {tag for tag, _ in found.tags}
    assert not names & {"script", "link", "img", "iframe", "form", "base"}
    assert not [each for _, each in found.tags if {"src", "href", "onclick"} & set(each)]
    assert not re.search(r"url\(|@import", page(made(tmp_path), None))
    assert found.rows[0] == ["序号", "平台名称", "运营单位", "区县", "认定文号", "认定日期", "确认日期", "下次复核"]
    assert found.rows[1][0] == "1"


def test_an_offices_own_template_wins(tmp_path):
    own = tmp_path / "templates" / "roster"
    own.mkdir(parents=True)
    (own / "roster.html.j2").write_text("{{ 个数 }}个：{{ 机关 }}", encoding="utf-8", newline="\n")
    assert page(made(tmp_path), tmp_path / "office.yaml") == "3个：重庆市中小企业局"


def test_a_workbook_leaves_nothing_behind_for_the_next(tmp_path):
    before = deepcopy(OPTIONS)
    assert roster_xlsx(made(tmp_path)) == roster_xlsx(made(tmp_path))
    assert before == OPTIONS
    assert "theme" not in str(OPTIONS)


@pytest.mark.parametrize("name", ["roster-output", "valid-output", "due-output"])
def test_the_schemas_leave_nothing_optional_or_open(name):
    found = [each for each in everything(schema(name)) if "properties" in each]
    assert len(found) > 1
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])
        assert all(child["title"] and child["description"] for child in each["properties"].values())
