"""The correction of a published document: what its event says, and what the public reads."""

import pytest

from smepp.documents.notices.context import context_of
from smepp.jobs.failure import JobError
from tests.notices.making import Round

OF = "rounds/2013/3.yaml"


@pytest.fixture
def office(tmp_path):
    made = Round(tmp_path)
    made.recognised(made.platform("jia", "甲平台", district="渝北区"), made.platform("yi", "乙平台", district="万州区"))
    return made


def correction(office, **options):
    return office.notice("correction-of-notice", "2013-05-06", options={"of": OF, **options})


def test_a_name_is_taken_off(office):
    notice = correction(office, drop="甲平台", reason="排版有误")
    assert notice.event == {"更正文件": OF, "原因": "排版有误", "撤下": [{"平台名称": "甲平台", "案卷": "jia"}]}
    context = context_of(notice)
    assert [each["平台名称"] for each in context["名单"]] == ["甲平台"]
    assert context["标题"] == "重庆市中小企业局关于更正渝中小企〔2013〕61号有关内容的公告"
    assert "排版有误" not in repr(context)


def test_several_are_named_by_platform_or_dossier(office):
    assert [each.folder for each in correction(office, drop="jia、乙平台").rows] == ["yi", "jia"]


def test_a_day_and_a_number_read_otherwise(office):
    notice = correction(office, 日期="2013-04-16", 文号="渝中小企〔2013〕62号")
    assert notice.event["改为"] == {"日期": "2013-04-16", "文号": "渝中小企〔2013〕62号"}
    assert context_of(notice)["更正"] == [
        {"栏目": "日期", "原为": "2013年4月15日", "更正为": "2013年4月16日"},
        {"栏目": "文号", "原为": "渝中小企〔2013〕61号", "更正为": "渝中小企〔2013〕62号"},
    ]


def test_the_working_days_of_a_publicity_are_a_number(office):
    assert correction(office, of="rounds/2013/2.yaml", 工作日="8").event["改为"] == {"工作日": 8}


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({}, "notice_nothing_to_correct"),
        ({"of": "rounds/2013/9.yaml", "drop": "jia"}, "notice_no_such_event"),
        ({"of": "", "drop": "jia"}, "notice_no_such_event"),
        ({"of": "rounds/2013/1.yaml", "drop": "jia"}, "notice_no_such_event"),
        ({"drop": "丙平台"}, "notice_not_on_list"),
    ],
)
def test_what_cannot_be_meant(office, options, code):
    with pytest.raises(JobError) as raised:
        correction(office, **options)
    assert raised.value.code == code
