"""A later event mends an earlier one, from its own day on."""

import pytest

from smepp.lifecycle.corrections import corrected
from smepp.lifecycle.titles import titles_on
from smepp.load.events import event_record

AWARD = "rounds/2013/3.yaml"
ROWS = [
    {"平台名称": "甲平台", "运营单位": "甲公司", "区县": "江北区", "案卷": "jia"},
    {"平台名称": "乙平台", "运营单位": "乙公司", "区县": "万州区"},
]
NEW = {"平台名称": "丙平台", "运营单位": "丙公司", "区县": "万州区"}


def event(kind="认定", date="2013-04-15", file=AWARD, **more):
    return event_record(file, {"类别": kind, "日期": date, "文号": "示〔2013〕1号", "名单": ROWS, **more})


def correction(date="2013-05-10", of=AWARD, number=4, **more):
    root = {"类别": "更正", "日期": date, "更正文件": of, "原因": "误印。", **more}
    return event_record(f"rounds/2013/{number}.yaml", root)


def known(*events, day="2013-12-31"):
    found = corrected(events, day)
    return [[row.platform for row in each.named] for each in found.events], [each.code for each in found.problems]


def test_without_corrections_all_is_as_it_was():
    assert corrected([event()], "2013-04-15").events == (event(),)
    assert corrected([event()], "2013-04-14").events == ()


def test_rows_are_taken_off_and_added():
    mend = correction(撤下=[{"平台名称": "乙 平台"}], 补入=[NEW])
    assert known(event(), mend) == ([["甲平台", "丙平台"]], [])
    assert known(event(), mend, day="2013-05-09") == ([["甲平台", "乙平台"]], [])
    [found] = corrected([event(), mend], "2013-12-31").events
    assert found.named[1].place.file == "rounds/2013/4.yaml"
    assert [each.platform for each in titles_on([event(), mend], "2013-12-31")] == ["甲平台", "丙平台"]


def test_a_row_is_known_by_its_dossier_too():
    assert known(event(), correction(撤下=[{"平台名称": "旧名", "案卷": "jia"}]))[0] == [["乙平台"]]


@pytest.mark.parametrize(("key", "value"), [("日期", "2013-04-16"), ("文号", "示〔2013〕2号")])
def test_date_and_number(key, value):
    [found] = corrected([event(), correction(改为={key: value})], "2013-12-31").events
    assert value in (found.date, found.number)


def test_a_date_that_is_put_off_counts_from_then():
    mend = correction(改为={"日期": "2013-06-01"})
    assert [known(event(), mend, day=day)[0] for day in ("2013-05-09", "2013-05-10", "2013-06-01")] == [
        [["甲平台", "乙平台"]],
        [],
        [["甲平台", "乙平台"]],
    ]


def test_days_of_publicity():
    shown = event("公示", 公示起="2013-04-01", 公示止="2013-04-08", 工作日=7)
    [found] = corrected([shown, correction(改为={"公示止": "2013-04-10"})], "2013-12-31").events
    assert (found.data["公示起"], found.data["公示止"]) == ("2013-04-01", "2013-04-10")


def test_the_last_of_several_holds():
    one, other = correction(改为={"文号": "甲"}), correction("2013-05-11", number=5, 改为={"文号": "乙"})
    for events in ([event(), one, other], [other, one, event()]):
        assert [each.number for each in corrected(events, "2013-12-31").events] == ["乙"]


@pytest.mark.parametrize(
    ("mend", "code"),
    [
        (correction(of="rounds/2013/9.yaml", 改为={"文号": "甲"}), "L401"),
        (correction("2013-04-14", 改为={"文号": "甲"}), "L402"),
        (correction(撤下=[{"平台名称": "丁平台"}]), "L403"),
        (correction(of="rounds/2013/4.yaml", 改为={"文号": "甲"}), "L404"),
        (correction(改为={"公示止": "2013-05-01"}), "L405"),
        (correction(), "L407"),
    ],
)
def test_what_corrects_nothing_is_told(mend, code):
    found = corrected([event(), mend], "2013-12-31")
    assert [each.code for each in found.problems] == [code]
    assert found.events == (event(),)


@pytest.mark.parametrize(("kind", "field"), [("撤销", "事由"), ("复核结果", "结论"), ("整改", "内容"), ("不予受理", "事由")])
def test_an_added_row_must_say_what_its_list_says(kind, field):
    bare, whole = correction(补入=[NEW]), correction(补入=[{**NEW, field: "合格"}])
    assert known(event(kind), bare)[1] == ["L406"]
    assert known(event(kind), whole) == ([["甲平台", "乙平台", "丙平台"]], [])
