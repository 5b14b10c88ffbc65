"""Letters about one dossier: what is to be mended, why it is refused, what became of an objection, the certificate."""

import re
from shutil import copytree

import pytest

from smepp.documents.notices.context import context_of
from smepp.jobs.failure import JobError
from tests.notices.making import EXAMPLES, Round
from tests.notices.plain import word_text


@pytest.fixture
def office(tmp_path):
    return Round(tmp_path)


@pytest.fixture
def returned(office):
    """A dossier with one thing that must be mended, and one that need not."""
    folder = office.example("a")
    for file, old, new in (
        ("10-declaration.yaml", "盖章: 是", "盖章: 否"),
        ("03-financials.yaml", "会计主管签章: 是", "会计主管签章: 否"),
    ):
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    return office


def code_of(call, *args, **kwargs):
    with pytest.raises(JobError) as raised:
        call(*args, **kwargs)
    return raised.value.code


def test_a_correction_tells_everything_at_once(returned):
    notice = returned.notice("correction", "2013-03-05", "a")
    context = context_of(notice)
    assert [each["材料"] for each in context["补正事项"]] == ["第八条（十）对申报材料真实性的声明"]
    assert context["补正事项"][0]["依据"] is None
    assert [each["材料"] for each in context["核对事项"]] == ["第八条（三）上一年度财务报表"]
    assert (context["主送"], context["抄送"]) == ("重庆云联物流信息有限公司", "江北区中小企业局")
    assert (context["市局收件"], context["区县收件"]) == ("2013年2月28日", "2013年2月26日")
    assert context["标题"] == "申报材料补正通知书"


def test_the_event_of_a_correction_has_its_words_and_the_codes(returned):
    [row] = returned.notice("correction", "2013-03-05", "a").rows
    assert row.codes["注册号"] == "500105000583984"
    assert row.event == {
        "内容": "第八条（十）对申报材料真实性的声明：“盖章”填的是“否”。请签字、盖章后重新扫描，再把这一栏改成“是”。"
    }


def test_no_last_day_is_invented(returned):
    notice = returned.notice("correction", "2013-03-05", "a")
    assert notice.event == {}
    assert context_of(notice)["期限"] is None
    asked = returned.notice("correction", "2013-03-05", "a", options={"until": "2013-03-12"})
    assert asked.event == {"期限": "2013-03-12"}
    assert code_of(returned.notice, "correction", "2013-03-05", "a", options={"until": "3月12日"}) == "notice_bad_option"
    assert context_of(asked)["期限"] == "2013年3月12日"


def test_what_the_district_must_mend_is_told_apart(returned):
    path = returned.root / "a/recommendation.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("盖章: 是", "盖章: 否"), encoding="utf-8", newline="\n")
    context = context_of(returned.notice("correction", "2013-03-05", "a"))
    assert len(context["补正事项"]) == len(context["区县补正事项"]) == 1
    assert "需要补正2项" in word_text(returned.notice("correction", "2013-03-05", "a"))
    assert context["主送"] == "重庆云联物流信息有限公司"


def test_what_only_the_district_must_mend_goes_to_the_district(office):
    folder = office.example("a")
    path = folder / "recommendation.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("盖章: 是", "盖章: 否"), encoding="utf-8", newline="\n")
    context = context_of(office.notice("correction", "2013-03-05", "a"))
    assert context["补正事项"] == []
    assert (context["主送"], context["抄送"]) == ("江北区中小企业局", None)


def test_what_is_to_be_mended_for_a_rereview(office):
    copytree(EXAMPLES / "2013/yuzhong/qiaoyu-rongzi", office.root / "a")
    (office.root / "a/rereview/2016/audit.yaml").unlink()
    office.recognised("{平台名称: 桥榆中小企业融资信息服务平台, 运营单位: 重庆桥榆融信信息服务有限公司, 区县: 渝中区, 案卷: a}")
    context = context_of(office.notice("correction", "2016-03-05", "a", year=2016))
    assert context["标题"] == "复核材料补正通知书"
    assert (context["事项"], context["事项年度"]) == ("复核", 2016)
    assert [each["材料"] for each in context["补正事项"]] == ["第十四条上一年度服务收支专项审计报告"]
    text = word_text(office.notice("correction", "2016-03-05", "a", year=2016))
    assert "第十四条的规定，经核对，上述材料需要补正1项" in text
    assert "第八条" not in text


def test_nothing_to_mend(office):
    office.example("a")
    assert code_of(office.notice, "correction", "2013-03-05", "a") == "notice_nothing_to_mend"


def test_a_letter_needs_a_dossier(office):
    office.example("a")
    assert code_of(office.notice, "correction", "2013-03-05") == "notice_no_dossier"


def test_late_papers_are_refused(office):
    office.platform("a", "甲平台", received="2013-03-01 09:05", result=None)
    notice = office.notice("rejection", "2013-03-05", "a")
    assert notice.said["事由"] == ("材料报到的时间是2013年3月1日09:05，已经过了申报截止时间（2013年2月28日）。",)
    assert notice.rows[0].event == {"事由": notice.said["事由"][0]}


def test_papers_that_went_past_the_district_are_refused(office):
    office.platform("a", "甲平台", opinion=None)
    assert office.notice("rejection", "2013-03-05", "a").said["事由"] == ("材料没有经区县中小企业主管部门审查推荐。",)
    office.platform("b", "乙平台", opinion="不予推荐")
    assert office.notice("rejection", "2013-03-05", "b").said["事由"] == ("推荐机关的意见是“不予推荐”，没有同意推荐。",)


def test_papers_that_were_not_mended_in_time_are_refused(office):
    row = office.platform("a", "甲平台", result=None)
    office.event("2013/1.yaml", "补正", "2013-03-05", row, 期限="2013-03-12")
    told = ("2013年3月5日通知补正，到2013年3月12日没有收到补正的材料。",)
    assert office.notice("rejection", "2013-03-13", "a").said["事由"] == told
    assert code_of(office.notice, "rejection", "2013-03-12", "a") == "notice_no_reason"


def test_a_reason_of_the_offices_own_goes_before(office):
    office.platform("a", "甲平台", received="2013-03-01 09:05", result=None)
    notice = office.notice("rejection", "2013-03-05", "a", options={"reason": "不是独立法人。"})
    assert notice.said["事由"] == ("不是独立法人。",)


def test_without_a_reason_nothing_is_refused(office):
    office.platform("a", "甲平台")
    assert code_of(office.notice, "rejection", "2013-03-05", "a") == "notice_no_reason"


def test_the_operator_is_not_told_who_objected(office):
    office.publicised(office.platform("a", "甲平台"))
    office.objection("a")
    context = context_of(office.notice("objection", "2013-04-08", "a"))
    assert (context["主送"], context["结论"]) == ("甲平台公司", "成立")
    assert context["异议事实"] == ["服务企业数报多了。"]
    assert (context["公示日期"], context["公示文号"]) == ("2013年3月29日", "渝中小企〔2013〕55号")
    assert not [each for each in ("甘庆年", "顺水船务", "55550977") if each in repr(context)]


def test_the_objector_is_not_told_what_was_found_there(office):
    office.publicised(office.platform("a", "甲平台"))
    office.objection("a", "不成立")
    context = context_of(office.notice("objection", "2013-04-08", "a", options={"to": "objector"}))
    assert context["主送"] == "顺水船务经营部"
    assert context["核查情况"] == context["异议事实"] == []
    assert context["理由"] == ["查过了。"]


def test_which_objection(office):
    office.publicised(office.platform("a", "甲平台"))
    assert code_of(office.notice, "objection", "2013-04-08", "a") == "notice_no_objection"
    office.objection("a", None, name="01")
    assert code_of(office.notice, "objection", "2013-04-08", "a") == "notice_objection_open"
    office.objection("a", "不成立", name="02", received="2013-04-04")
    assert office.notice("objection", "2013-04-08", "a").said["收到日期"] == "2013-04-04"
    assert code_of(office.notice, "objection", "2013-04-08", "a", options={"objection": "01"}) == "notice_objection_open"
    assert code_of(office.notice, "objection", "2013-04-08", "a", options={"objection": "03"}) == "notice_no_such_objection"


def test_who_is_told(office):
    office.publicised(office.platform("a", "甲平台"))
    office.objection("a")
    assert code_of(office.notice, "objection", "2013-04-08", "a", options={"to": "所有人"}) == "notice_bad_option"


def test_nobody_can_be_told_who_gave_no_name(office):
    office.publicised(office.platform("a", "甲平台"))
    office.objection("a", "不予受理")
    path = office.root / "rounds/2013/objections/01.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("实名: 是", "实名: 否"), encoding="utf-8", newline="\n")
    assert code_of(office.notice, "objection", "2013-04-08", "a", options={"to": "objector"}) == "notice_objector_unknown"


def test_the_certificate_of_a_title(office):
    office.recognised(office.platform("a", "甲平台"))
    context = context_of(office.notice("certificate", "2013-04-16", "a"))
    assert (context["平台名称"], context["认定日期"], context["认定文号"]) == ("甲平台", "2013年4月15日", "渝中小企〔2013〕61号")
    assert context["标题"] == "重庆市中小企业信息化公共服务平台"


def test_no_certificate_without_a_title(office):
    office.publicised(office.platform("a", "甲平台"))
    assert code_of(office.notice, "certificate", "2013-04-16", "a") == "notice_not_titled"


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("事实", "我是甘庆年，数报多了。"),
        ("事实", "打电话 023-5555 0977 问的。"),
        ("情况", "顺水船务经营部说得对。"),
        ("理由", "甘 庆年没有证据。"),
    ],
)
def test_the_operator_does_not_learn_who_objected(tmp_path, key, told):
    office = Round(tmp_path)
    office.publicised(office.platform("jia", "甲平台"))
    office.objection("jia")
    path = tmp_path / "rounds/2013/objections/01.yaml"
    changed = re.sub(rf"(?<!异议){key}: [^,}}\n]*", f"{key}: {told}", path.read_text(encoding="utf-8"), count=1)
    path.write_text(changed, encoding="utf-8", newline="\n")
    with pytest.raises(JobError) as raised:
        office.notice("objection", "2013-04-08", "jia")
    assert raised.value.code == "notice_names_objector"
    option = {"事实": "facts", "情况": "inquiry", "理由": "reason"}[key]
    other = office.notice("objection", "2013-04-08", "jia", options={option: "另写的。"})
    assert "另写的。" in repr(other.said)
    office.notice("objection", "2013-04-08", "jia", options={"to": "objector"})
