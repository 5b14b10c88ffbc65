"""Causes are told, what follows from them is not."""

from decimal import Decimal

import pytest

from smepp.check.schema import check_schema
from smepp.load.schemas import form_schemas
from smepp.model.loaded import Document
from tests.schemas.patch import GONE, only, problems


def test_a_file_that_could_not_be_read_has_no_further_problems():
    assert check_schema(Document(path="dossier.yaml", value=None), "dossier", form_schemas()) == ()


def test_a_wrong_kind_of_statement_asks_for_no_statement():
    found = problems("03-financials", (("报表种类",), "有限公司报表"), (("利润表",), GONE), (("收入支出表",), GONE))
    assert [each.code for each in found] == ["S224"]


def test_the_right_kind_asks_for_its_statement_and_its_equity():
    gone = [((key,), GONE) for key in ("利润表", "收入支出表", "业务活动表")]
    found = problems("03-financials", *gone, (("资产负债表", "所有者权益合计"), GONE))
    assert [each.place.route for each in found] == [("资产负债表", "所有者权益合计"), ("利润表",)]


def test_a_wrong_word_for_nothing_does_not_rule_the_list_out():
    assert only("08-credentials", (("无",), "否")).place.route == ("无",)


def test_what_may_not_be_there_is_not_looked_into():
    found = only("08-credentials", (("无",), "是"), (("证书", 0, "颁发日期"), "2013.1.1"))
    assert found.code == "S208"
    assert found.place.route == ("证书",)
    assert found.place.on_key
    assert [place.route for place in found.related] == [("无",)]


def test_neither_nothing_nor_a_list_asks_for_the_list():
    found = only("08-credentials", (("证书",), GONE))
    assert found.params["field"] == "证书"
    assert "无: 是" in found.params["about"]


def test_of_fields_of_which_one_will_do_all_are_named():
    found = only("change", (("类别",), "更名"), (("现平台名称",), GONE), (("现运营单位",), GONE))
    assert (found.code, found.params["fields"]) == ("S209", ("现平台名称", "现运营单位"))
    assert problems("change", (("类别",), "更名"), (("现平台名称",), GONE), (("现运营单位",), "某公司")) == ()
    found = only("change", (("类别",), "更名"), (("现平台名称",), GONE), (("现平台名",), "某平台"), (("现运营单位",), GONE))
    assert (found.code, found.params["nearest"]) == ("S205", "现平台名称")


FACT = ("认定意见", 0, "依据事实", 0)


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ({"文件": "05-personnel.yaml", "栏目": "人员", "值": Decimal("0.5")}, []),
        ({"文件": "05-personnel.yaml", "栏目": "人员"}, [("S209", "值")]),
        ({"值": 1}, [("S202", "文件")]),
        ({"附件": "attachments/a.pdf"}, [("S201", "指纹")]),
        ({"附件": 5}, [("S201", "指纹"), ("S218", "附件")]),
        ({"附件": "attachments/a.pdf", "指纹": "0" * 64, "栏目": "人员"}, [("S208", "栏目")]),
        ({"文件": "05-personnel.yaml", "栏目": "人员", "值": 1, "指纹": "0" * 64}, [("S208", "值")]),
    ],
)
def test_a_fact_is_a_value_or_a_fingerprint_or_an_attachment(fact, told):
    found = problems("review", (FACT, fact))
    assert sorted((each.code, each.place.route[-1]) for each in found) == told


def test_what_rules_a_field_out_is_found_in_the_same_row():
    found = only("review", ((*FACT[:-1], 1), {"附件": "attachments/a.pdf", "指纹": "0" * 64, "值": 1}))
    assert found.params == {"field": "值", "because": ("附件",)}
    assert [place.route for place in found.related] == [(*FACT[:-1], 1, "附件")]


def test_a_truth_value_for_a_choice_is_one_problem_although_type_and_choice_are_wrong():
    assert only("10-declaration", (("盖章",), True)).code == "S223"


def test_a_wrong_date_is_one_problem_although_format_and_pattern_are_wrong():
    assert only("10-declaration", (("声明日期",), "去年")).code == "S226"


def test_problems_come_in_the_order_of_the_form():
    found = problems("10-declaration", (("天气",), 1), (("盖章",), "x"), (("声明单位",), ""), (("法定代表人",), None))
    assert [each.place.route[0] for each in found] == ["声明单位", "法定代表人", "盖章", "天气"]
