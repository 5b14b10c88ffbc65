"""Missing and unknown keys: where they are said to stand, and what is said to have been meant."""

import pytest

from smepp.messages.values import show_place
from smepp.model.place import Place
from tests.schemas.patch import GONE, only, problems

STAFF = "05-personnel"


def test_a_missing_field_is_placed_at_its_key_whether_the_key_is_there_or_not():
    place = Place(file="05-personnel.yaml", route=("人员", 1, "学历"), on_key=True)
    assert only(STAFF, (("人员", 1, "学历"), GONE)).place == place
    assert only(STAFF, (("人员", 1, "学历"), None)).place == place


def test_several_missing_fields_of_one_mapping_are_one_problem_with_all_their_places_in_the_order_of_the_form():
    found = only("02-legal-person", (("盖章",), None), (("名称",), GONE), (("附件",), []), (("住所",), None))
    assert found.params == {"fields": ("名称", "住所", "盖章", "附件"), "count": 4}
    assert [show_place(place) for place in (found.place, *found.related)] == [
        f"02-legal-person.yaml {key}" for key in found.params["fields"]
    ]
    assert not found.touches(Place(file="02-legal-person.yaml", route=("成立日期",))), "other facts are not in doubt"


@pytest.mark.parametrize("blank", [None, [], [None], [{"姓名": None}], GONE])
def test_a_list_that_holds_nothing_is_missing(blank):
    assert only(STAFF, (("人员",), blank)).params["field"] == "人员"


@pytest.mark.parametrize("blank", [None, [], {}, {"姓名": None}])
def test_a_blank_row_amid_a_list_is_named_and_rows_after_it_keep_their_numbers(blank):
    first, second = problems(STAFF, (("人员", 0), blank), (("人员", 1, "专职"), "√"))
    assert (first.code, first.place.route, first.params["row"]) == ("S203", ("人员", 0), 1)
    assert (second.code, second.place.route) == ("S223", ("人员", 1, "专职"))


def test_a_blank_row_at_the_end_is_no_matter():
    assert problems("07-plan", (("年度目标", 1), {"年度": None, "目标": None})) == ()


def test_blank_items_of_a_list_without_repeats_are_blank_and_not_repeated():
    found = problems("06-services", (("企业", 0, "服务年度"), [None, None, 2012]))
    assert [(each.code, each.place.route[-1]) for each in found] == [("S203", 0), ("S203", 1)]


@pytest.mark.parametrize(
    ("form", "route", "key", "meant"),
    [
        (STAFF, ("人员", 0), "姓 名", "姓名"),
        (STAFF, ("人员", 0), "姓名：", "姓名"),
        (STAFF, ("人员", 0), "*姓名", "姓名"),
        (STAFF, ("人员", 0), "文化程度", "学历"),
        (STAFF, ("人员", 0), "职称等级", "职称级别"),
        (STAFF, ("人员", 0), "入职日", "入职日期"),
        (STAFF, (), "截至日期", "截止日期"),
        ("10-declaration", (), "声明书", "声明内容"),
        ("01-application", (), "从业人员数", "从业人数"),
        ("01-application", (), "职工人数", "从业人数"),
        ("01-application", (), "总资产", "资产总额"),
        ("01-application", ("专业人员",), "大专以上学历", "大专及以上学历"),
        ("01-application", ("联系人",), "联系电话", "电话"),
        ("06-services", ("企业", 0), "名称", "企业名称"),
        ("03-financials", ("资产负债表",), "总资产", "资产总计"),
    ],
)
def test_a_mistyped_key_stands_for_the_field_that_is_missing(form, route, key, meant):
    found = only(form, ((*route, meant), GONE), ((*route, key), "文字"))
    assert found.code == "S205"
    assert found.params == {"key": key, "nearest": meant}
    assert found.place == Place(file=f"{form}.yaml", route=(*route, key), on_key=True)
    assert found.touches(Place(file=f"{form}.yaml", route=(*route, meant)))


def test_a_key_like_an_optional_field_is_corrected_too():
    found = only("02-legal-person", (("注册号码",), "500105000123459"), (("注册号",), GONE))
    assert (found.code, found.params["nearest"]) == ("S205", "注册号")


def test_a_field_that_is_there_already_is_not_suggested():
    found = only("10-declaration", (("备注2",), "文字"))
    assert found.code == "S204"
    assert found.params["allowed"][0] == "声明单位"


def test_two_wrong_keys_and_a_missing_field_without_relation_are_all_told():
    found = problems(STAFF, (("盖章",), GONE), (("天气",), "晴"), (("心情",), "好"))
    assert [(each.code, each.place.route) for each in found] == [("S201", ("盖章",)), ("S204", ("天气",)), ("S204", ("心情",))]


@pytest.mark.parametrize(
    ("form", "route", "key", "parents", "stands_for"),
    [
        ("01-application", (), "电话", ("联系人",), ("联系人", "电话")),
        ("01-application", (), "职务", ("联系人", "负责人"), None),
        ("01-application", (), "家数", ("服务企业",), None),
        ("01-application", ("经营场所",), "服务特色", ("申请报告",), ("服务特色",)),
        (STAFF, ("人员", 0), "盖章", ("主要管理人员和专业技术人员名单",), ("盖章",)),
        ("07-plan", (), "名称", ("发展规划", "品牌建设方案"), None),
    ],
)
def test_a_field_of_another_part_of_the_form_is_sent_there(form, route, key, parents, stands_for):
    missing = [(stands_for, GONE)] if stands_for else []
    found = only(form, *missing, ((*route, key), "文字"))
    assert (found.code, found.params) == ("S206", {"key": key, "parents": parents})
    assert [place.route for place in found.related] == ([stands_for] if stands_for else [])


@pytest.mark.parametrize(
    ("form", "key", "file", "title"),
    [
        (STAFF, "从业人数", "01-application.yaml", "申请报告"),
        ("01-application", "成立日期", "02-legal-person.yaml", "法人证书或营业执照"),
        ("10-declaration", "市局收件时间", "dossier.yaml", "案卷"),
        ("dossier", "上报日期", "recommendation.yaml", "区县推荐意见"),
        ("dossier", "推荐名额", "rounds/*.yaml", "年度批次"),
    ],
)
def test_a_field_of_another_form_is_sent_there(form, key, file, title):
    found = only(form, ((key,), "文字"))
    assert (found.code, found.params) == ("S207", {"key": key, "file": file, "form": title})


def test_a_row_of_a_list_is_not_sent_to_another_form():
    assert only(STAFF, (("人员", 0, "从业人数"), 1)).code == "S204"
