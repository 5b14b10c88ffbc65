"""Wrong values, and the right ones that are offered for them."""

from decimal import Decimal

import pytest

from smepp.check.slip_numbers import number_in
from tests.schemas.patch import only, problems

COUNT, MONEY, PERCENT = (("从业人数",), ("资产总额",), ("用户满意度",))


@pytest.mark.parametrize(
    ("field", "typed", "right"),
    [
        (COUNT, "20", 20),
        (COUNT, "20人", 20),
        (COUNT, "20 人", 20),
        (COUNT, "１２３", 123),
        (COUNT, "123\n", 123),
        (COUNT, "0500", 500),
        (COUNT, "1,250", 1250),
        (COUNT, "１，２５０家", 1250),
        (COUNT, "1.2万", 12000),
        (MONEY, "1,250,000", 1250000),
        (MONEY, "125万元", 1250000),
        (MONEY, "125.5万", 1255000),
        (MONEY, "1.25亿元", 125000000),
        (MONEY, "￥1250000.50元", Decimal("1250000.50")),
        (MONEY, "人民币3百万元", 3000000),
        (PERCENT, "92.5%", Decimal("92.5")),
        (PERCENT, "92.5％", Decimal("92.5")),
    ],
)
def test_a_number_typed_as_text_is_offered_as_a_number(field, typed, right):
    found = only("01-application", (field, typed))
    assert (found.code, found.params["right"]) == ("S212", right)


@pytest.mark.parametrize(
    "typed", ["二十", "约20", "20余人", "20-30", "1,25", "12,5000", "-5", "20.5人", "1e3", "9" * 40, True, ["20"]]
)
def test_what_is_no_certain_number_is_not_guessed(typed):
    found = only("01-application", (COUNT, typed))
    assert found.code == "S213"
    assert found.params["hint"] == "请只写不小于零的整数：不加引号、不写单位，例如 26。"


@pytest.mark.parametrize("whole", [20, Decimal("20.0"), Decimal("2e1"), 0])
def test_a_whole_number_may_be_written_in_any_way(whole):
    assert problems("01-application", (COUNT, whole)) == ()


@pytest.mark.parametrize(
    ("form", "route", "number", "right"),
    [
        ("02-legal-person", ("统一社会信用代码",), 915001050000000000, "'915001050000000000'"),
        ("01-application", ("邮政编码",), 400020, "'400020'"),
        ("01-application", ("联系人", "电话"), 13900000000, "'13900000000'"),
        ("review", ("认定意见", 0, "要点"), Decimal("5.3"), "'5.3'"),
        ("recommendation", ("文号",), Decimal("2013.10"), "'2013.10'"),
    ],
)
def test_a_code_typed_as_a_number_gets_its_quotes(form, route, number, right):
    found = only(form, (route, number))
    assert (found.code, found.params["right"]) == ("S218", right)


DAY, MONTH, MOMENT, EXPIRY = (
    ("10-declaration", ("声明日期",)),
    ("05-personnel", ("人员", 0, "出生年月")),
    ("dossier", ("市局收件时间",)),
    ("02-legal-person", ("有效期止",)),
)


@pytest.mark.parametrize(
    ("field", "typed", "right"),
    [
        (DAY, 20131005, "2013-10-05"),
        (DAY, "2013.10.5", "2013-10-05"),
        (DAY, "2013/2/6", "2013-02-06"),
        (DAY, "2013年2月26日", "2013-02-26"),
        (DAY, "2013 年 2 月 6 号", "2013-02-06"),
        (DAY, "２０１３．２．６", "2013-02-06"),
        (DAY, "2013-02-26 17:30", "2013-02-26"),
        (MONTH, Decimal("1979.5"), "1979-05"),
        (MONTH, Decimal("1979.10"), "1979-10"),
        (MONTH, 197905, "1979-05"),
        (MONTH, "1979年5月", "1979-05"),
        (MONTH, "1979-05-17", "1979-05"),
        (MOMENT, "2013年2月28日17时30分", "2013-02-28 17:30"),
        (MOMENT, "2013-02-28T17:30:00", "2013-02-28 17:30"),
        (MOMENT, "2013/2/28", "2013-02-28"),
        (EXPIRY, "2015.6.30", "2015-06-30"),
    ],
)
def test_a_date_in_another_form_is_offered_in_the_right_one(field, typed, right):
    form, route = field
    found = only(form, (route, typed))
    assert (found.code, found.params["right"]) == ("S221", right)


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        (DAY, "2013-02-29", "S222"),
        (DAY, "2013年13月1日", "S222"),
        (MOMENT, "2013-02-30 17:30", "S222"),
        (EXPIRY, "2015-06-31", "S222"),
        (MONTH, "1979-13", "S222"),
        (DAY, "0001-01-01", "S222"),
        (DAY, "9999-12-31", "S222"),
        (DAY, Decimal("2013.10"), "S226"),
        (DAY, "2013-2", "S226"),
        (DAY, "2013年2月", "S226"),
        (EXPIRY, "2015.6", "S226"),
        (MOMENT, "2013-02-28 25:00", "S226"),
        (MOMENT, "2013-02-28 17:60", "S226"),
        (MOMENT, "2013年2月", "S226"),
        (DAY, "去年", "S226"),
        (DAY, "长期", "S226"),
        (DAY, 2013, "S226"),
    ],
)
def test_no_day_is_made_up(field, typed, code):
    form, route = field
    assert only(form, (route, typed)).code == code


ROW = ("人员", 0)


@pytest.mark.parametrize(
    ("form", "route", "typed", "right"),
    [
        *(("10-declaration", ("盖章",), typed, "是") for typed in (True, "yes", "Y", "√", "有", "TRUE", 1)),
        *(("10-declaration", ("盖章",), typed, "否") for typed in (False, "no", "N", "×", "没有", "off", 0)),
        ("05-personnel", (*ROW, "学历"), "本科", "大学本科"),
        ("05-personnel", (*ROW, "学历"), "大专", "大学专科"),
        ("05-personnel", (*ROW, "学历"), "大学 本科 毕业", "大学本科"),
        ("05-personnel", (*ROW, "职称级别"), "高级工程师", "副高级"),
        ("06-services", ("企业", 0, "企业规模"), "小型企业", "小型"),
        ("01-application", ("单位性质",), "中小企业", "企业"),
        ("recommendation", ("意见",), "同意", "同意推荐"),
        ("08-credentials", ("证书", 0, "种类"), "资质证书", "资质"),
    ],
)
def test_another_word_for_a_choice_is_offered_as_the_choice(form, route, typed, right):
    found = only(form, (route, typed))
    assert (found.code, found.params["right"]) == ("S223", right)


@pytest.mark.parametrize(
    ("route", "typed"),
    [((*ROW, "学历"), "研究生"), ((*ROW, "职称级别"), "高级"), ((*ROW, "性别"), "不便透露"), ((*ROW, "学历"), 5)],
)
def test_a_word_that_could_mean_several_choices_is_not_guessed(route, typed):
    assert only("05-personnel", (route, typed)).code == "S224"


@pytest.mark.parametrize("typed", ["中小企业", "小微企业", "中小型"])
def test_a_size_that_is_two_sizes_is_not_guessed(typed):
    assert only("06-services", (("企业", 0, "企业规模"), typed)).code == "S224"


@pytest.mark.parametrize(
    ("form", "route", "typed", "code", "right"),
    [
        ("01-application", ("邮政编码",), "４０００２０", "S225", "'400020'"),
        ("01-application", ("邮政编码",), "400020\n", "S229", "'400020'"),
        ("01-application", ("邮政编码",), "400 020", "S229", "'400020'"),
        ("01-application", ("联系人", "电话"), "023—5555 0123", "S225", "023-5555 0123"),
        ("01-application", ("通讯地址",), "江北区\n建新路1号", "S229", "江北区建新路1号"),
        ("01-application", ("通讯地址",), "江北区 建新路\n1号", "S229", "江北区 建新路1号"),
        ("02-legal-person", ("有效期止",), "永久", "S225", "长期"),
        ("02-legal-person", ("有效期止",), " 长期", "S229", "长期"),
        ("10-declaration", ("盖章",), "是\n", "S229", "是"),
        ("review", ("认定意见", 0, "要点"), "5.3.Staff", "S225", "5.3.staff"),
    ],
)
def test_untidy_text_is_offered_tidied(form, route, typed, code, right):
    found = only(form, (route, typed))
    assert (found.code, found.params["right"]) == (code, right)


@pytest.mark.parametrize(
    ("form", "route"),
    [
        *(("10-declaration", (key,)) for key in ("声明单位", "盖章", "附件")),
        DAY,
        MONTH,
        ("01-application", COUNT),
        ("01-application", ("联系人",)),
    ],
)
@pytest.mark.parametrize("blank", ["", "  ", "\u3000", "\n"])
def test_a_text_of_blanks_is_blank(form, route, blank):
    assert only(form, (route, blank)).code == "S227"


def test_a_pattern_takes_no_time_on_a_long_text_with_a_line_break():
    assert only("10-declaration", (("声明单位",), "字" * 500_000 + "\n")).code == "S228"


def test_each_repeated_item_is_told_with_the_first_of_its_kind():
    found = problems("06-services", (("企业", 0, "服务年度"), [2011, 2012, Decimal("2011.0"), 2012, 2011]))
    assert [(each.place.route[-1], each.related[0].route[-1]) for each in found] == [(2, 0), (3, 1), (4, 0)]


def test_a_truth_value_repeats_no_number():
    found = problems("06-services", (("企业", 0, "服务年度"), [1, True, 1]))
    assert [(each.code, each.place.route[-1]) for each in found] == [("S231", 0), ("S213", 1), ("S231", 2)]


def test_a_date_is_only_offered_where_one_is_asked_for():
    assert only("01-application", (("联系人", "电话"), "2013.10.1")).code == "S226"


def test_a_number_too_long_to_be_worked_out_exactly_is_not_guessed():
    assert number_in("12345678901234567.89") == Decimal("12345678901234567.89")
    assert number_in("123456789012345678.9万") is None


@pytest.mark.parametrize(
    ("form", "route", "typed"),
    [
        ("06-services", ("企业", 0, "服务年度"), ["2010，2011，2012"]),
        ("06-services", ("企业", 0, "服务年度"), ["2010、2011", 2012]),
    ],
)
def test_several_in_one_item_are_told_as_a_list_that_is_none(form, route, typed):
    found = only(form, (route, typed))
    assert (found.code, found.place.route) == ("S215", route)


@pytest.mark.parametrize("typed", ["2010，去年", "软件租用、卖菜", "，"])
def test_other_text_in_an_item_is_just_wrong(typed):
    assert only("06-services", (("企业", 0, "服务年度"), [typed])).code == "S213"
