"""What is due, as text, JSON and CSV."""

import csv
import io
import json

import jsonschema
import pytest

from smepp.load.schemas import schema
from smepp.messages import LANGS
from smepp.model.due import DueItem, DueKind, Dues
from smepp.model.place import Place
from smepp.model.roster import Ended
from smepp.printers import due_csv, due_json
from smepp.printers.console import measure
from smepp.printers.due_text import shown
from smepp.printers.screen import lay_out
from smepp.wording.dues import left

LONG = "石柱土家族自治县中小企业特色农产品加工信息化公共服务平台"


def item(kind=DueKind.REREVIEW, day="2016-02-29", **more):
    known = {"platform": "云联平台", "operator": "云联公司", "district": "江北区"}
    return DueItem(kind=kind, day=day, **{**known, **more})


EVERY = (
    item(DueKind.RETURN, "2016-01-20", since="2016-01-05", number="渝中小企〔2016〕3号", platform=LONG, folder="yunlian"),
    item(missing=("三年工作总结", "测评表")),
    item(since="2016-02-20", missing=("测评表",)),
    item(done="2016-02-20"),
    item(done="2016-03-05"),
    item(DueKind.PUBLICITY, "2016-04-12", since="2016-04-01"),
    item(DueKind.RECTIFICATION, "2016-02-01", since="2016-01-10", place=Place(file="rounds/2016/z.yaml")),
    item(DueKind.ANNUAL, None),
    item(DueKind.ANNUAL, None, done="2016-12-20"),
    item(DueKind.OBJECTION, None, since="2016-04-05"),
    item(DueKind.REVOCATION, None, since="2016-01-18"),
    item(DueKind.ANNUAL, None, ended=Ended(day="2016-01-10", step="退出")),
)


def dues(*items, on="2016-02-01", **more):
    return Dues(year=2016, on=on, title="办法", deadline="2016-02-29", items=items, **more)


def said(found, lang="zh", width=80, **more):
    return ["".join(text for text, _ in each) for each in lay_out(shown(found, lang, **more), width, measure())]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_screen_and_gbk_can_show_it(lang, width):
    lines = said(dues(*EVERY, notes=("说明",), incomplete=True), lang, width, every=20)
    assert len(lines) > len(EVERY)
    assert max(map(measure(), lines)) <= width
    assert "\n".join(lines).encode("gbk")


def test_the_days_that_are_left_and_the_state_are_told():
    text = "\n".join(said(dues(*EVERY), width=120))
    for words in (
        "28天",
        "过12天",
        "当天",
        "过期",
        "缺三年工作总结、测评表",
        "2016-02-20收到",
        "晚5天",
        "还没有开始",
        "未定",
        "2016-01-18复核不合格，还没有公告",
    ):
        assert words in text.replace("\n", ""), words
    assert "渝中小企〔2016〕3号" in "".join(text.split())


def test_the_tally_counts_what_is_done_and_what_is_overdue():
    lines = said(dues(*EVERY), width=120)
    assert any("交复核材料4项（已办2，未办2）" in each and "公示期满1项；" in each for each in lines)
    assert lines[-1] == "过期未办1项。"
    assert said(dues(item()))[-1] == "没有过期未办的。"
    assert said(dues())[-1] == "这一年度没有到期的事项。"


@pytest.mark.parametrize(
    ("on", "words"),
    [("2016-03-31", "还没有开始"), ("2016-04-01", "公示中"), ("2016-04-12", "公示中"), ("2016-04-13", "公示已结束")],
)
def test_publicity_says_how_far_it_is(on, words):
    assert any(words in each for each in said(dues(item(DueKind.PUBLICITY, "2016-04-12", since="2016-04-01"), on=on)))


def test_what_nobody_need_do_any_more_is_counted_apart():
    text = "\n".join(said(dues(*EVERY), width=120))
    assert "没有办，2016-01-10退出" in text
    assert "报年度总结3项（已办1，未办1，不再办1）" in text
    assert "公告撤销1项（已办0，未办1）" in text


def test_publicity_that_is_over_does_not_look_overdue():
    over = item(DueKind.PUBLICITY, "2016-04-12", since="2016-04-01")
    assert (left(over, "2016-04-10", "zh"), left(over, "2016-04-12", "zh"), left(over, "2016-04-13", "zh")) == ("2天", "当天", "")
    assert due_csv.render(dues(over, on="2016-12-31")).splitlines()[1].startswith("2016-04-12,,")


def test_what_is_left_out_is_said():
    assert "只列出符合筛选条件的1项，全部9项。" in said(dues(item()), every=9)


@pytest.mark.parametrize("lang", LANGS)
def test_the_json_is_as_its_schema_says(lang):
    for items in (EVERY, ()):
        told = json.loads(due_json.render(dues(*items, notes=("说明",), incomplete=True), lang))
        jsonschema.Draft202012Validator(schema("due-output")).validate(told)
        assert told["count"] == len(told["items"]) == len(items)
    told = json.loads(due_json.render(dues(*EVERY), lang))
    assert {each["kind"] for each in told["items"]} == {each.value for each in DueKind}
    assert told["overdue"] == sum(each["overdue"] for each in told["items"]) == 1
    assert [each["days_left"] for each in told["items"]][:2] == [-12, 28]


def test_the_csv_has_a_line_for_each_and_no_formula():
    text = due_csv.render(dues(*EVERY, item(platform="=1+1", operator="\t@x")))
    assert text.startswith("\ufeff")
    head, *rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert head == ["截止日", "还有", "区县", "平台", "运营单位", "事项", "情况"]
    assert len(rows) == len(EVERY) + 1
    assert rows[0][:2] == ["2016-01-20", "-12"]
    assert rows[-1][3:5] == ["'=1+1", "' @x"]
    assert text.count("\r\n") == len(rows) + 1
