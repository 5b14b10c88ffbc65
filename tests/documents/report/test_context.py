"""What the report of one applicant holds."""

import unicodedata

import pytest

import smepp.documents.report as package
from smepp.jobs.check import check
from smepp.jobs.report import context
from smepp.messages.words import labels
from tests.documents.report.reports import (
    DOSSIERS,
    ELIGIBLE,
    EXAMPLES,
    NOT_ELIGIBLE,
    ON,
    OPEN,
    RETURNED,
    changed,
    checked,
    copied,
    leaves,
    told,
)


def clauses(name, on=ON):
    return {each["编号"]: each for article in told(name, on)["条文"] for each in article["要点"]}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_key_can_be_named_in_a_template_and_every_value_printed(name):
    found = list(leaves(told(name)))
    assert len(found) > 1000
    for way, value in found:
        assert isinstance(value, (str, bool)), way
        for key in way:
            assert isinstance(key, int) or (key.isidentifier() and unicodedata.normalize("NFKC", key) == key), key


def test_the_package_describes_every_key():
    described = package.__doc__ or ""
    keys = {key for way, _ in leaves({each: part for each, part in told(RETURNED).items() if each != "词"}) for key in way}
    names = {each for each in keys if isinstance(each, str)}
    assert len(names) > 80
    assert not {each for each in names if each not in described}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_clause_of_the_programme_is_there_once_in_order_in_its_own_words(name):
    programme = checked(name).programme
    found = [each for article in told(name)["条文"] for each in article["要点"]]
    assert [each["编号"] for each in found] == [each.id for each in programme.clauses]
    assert [each["原文"] for each in found] == [" ".join(each.words.split()) for each in programme.clauses]


@pytest.mark.parametrize(
    ("name", "code", "mark"),
    [(ELIGIBLE, "eligible", "√"), (RETURNED, "return", "×"), (NOT_ELIGIBLE, "not_eligible", "×"), (OPEN, "needs_judgement", "○")],
)
def test_the_decision_stands_there_with_its_reason_and_what_comes_next(name, code, mark):
    found = told(name)["核对结果"]
    assert (found["代码"], found["标记"]) == (code, mark)
    assert found["理由"]
    assert found["下一步"]
    assert bool(found["不符合"]) == (name == NOT_ELIGIBLE)


def test_a_verified_figure_stands_beside_the_declared_one_with_who_and_why():
    verified = [each for each in clauses(NOT_ELIGIBLE).values() if any(source["已核实"] for source in each["出处"])]
    assert verified
    source = next(each for each in verified[0]["出处"] if each["已核实"])
    assert source["申报值"]
    assert source["申报值"] != source["数值"]
    row = told(NOT_ELIGIBLE)["核实"][0]
    assert all(row[key] for key in ("申报值", "核实值", "理由", "依据", "核实人", "日期", "栏目", "材料"))


def test_a_verification_of_a_later_day_is_not_known():
    assert told(NOT_ELIGIBLE, "2013-01-01")["核实"] == []


def test_figures_are_told_with_where_they_were_read_what_is_required_and_how_far_they_are():
    found = {each["编号"]: each for each in told(ELIGIBLE)["主要数据"]}
    assert len(found) > 5
    staff = found["5.3.staff"]
    assert (staff["实际"], staff["要求"], staff["余量"], staff["标记"]) == ("13人", "不少于10人（两翼）", "+3人", "√")
    assert clauses(ELIGIBLE)["5.3.staff"]["出处"][0]["位置"] == "申请报告：从业人数"


def test_a_reading_is_told_with_its_standing_and_what_other_readings_say():
    ratio = clauses(ELIGIBLE)["5.3.ratio"]
    assert ratio["口径"]["名称"] == "任一"
    assert ratio["口径"]["依据"] == "工具暂用口径，未经解释机关确认"
    assert len(ratio["其他口径"]) == 2
    assert {each["编号"] for each in told(ELIGIBLE)["采用口径"]} >= {"5.3.ratio", "5.1.operation"}


def test_a_judgement_is_told_with_who_when_and_why():
    judged = [each["认定"] for each in clauses(ELIGIBLE).values() if each["认定"]]
    assert len(judged) > 10
    assert all(each["评审人"] and each["日期"] and each["理由"] for each in judged)


def test_what_does_not_apply_and_what_is_only_shown_is_told_so():
    found = clauses(ELIGIBLE).values()
    assert {each["标记"] for each in found if not each["适用"]} == {"－"}
    assert [each for each in found if not each["适用"]]
    shown = [each for each in found if each["适用"] and not each["计入"]]
    assert shown
    assert {each["待办"] for each in shown} == {""}
    assert {each["待办"] for each in clauses(RETURNED).values() if each["计入"]} == {"", "待人认定"}


def test_the_materials_are_told_in_the_order_of_the_programme_with_their_scans():
    found = told(RETURNED)["材料目录"]
    assert [each["编号"] for each in found] == [each.id for each in checked(RETURNED).programme.materials]
    assert all(each["已交"] for each in found)
    scans = {scan["文件名"]: scan for each in found for scan in each["附件"]}
    assert not scans["attachments/09-premises.pdf"]["完好"]
    assert scans["attachments/01-application.pdf"]["完好"]
    assert scans["attachments/01-application.pdf"]["大小"].endswith(" KB")
    assert [each["附件数"] for each in found] == [str(len(each["附件"])) for each in found]


def test_every_problem_is_told_with_its_place_and_its_mend():
    found = told(RETURNED)["材料问题"]
    each_one = [one for party in found["各方"] for one in party["问题"]]
    assert {one["代码"] for one in each_one} == {each.code for each in checked(RETURNED).assessment.problems}
    assert all(one["内容"] and one["改法"] for one in each_one)
    first = next(one for one in each_one if one["代码"] == "X202")
    line = (DOSSIERS / RETURNED / first["文件"]).read_text(encoding="utf-8").splitlines()[int(first["行"]) - 1]
    assert line.strip() == first["原文"]
    assert first["另见"]


def test_the_questions_are_those_of_the_decision_and_lay_out_the_evidence_whole():
    all_of_it = told(OPEN)
    assert all_of_it["评审可答"]
    assert [each["编号"] for each in all_of_it["待答问题"]] == [each["编号"] for each in all_of_it["核对结果"]["待认定"]]
    evidence = [one for each in all_of_it["待答问题"] for one in each["依据"]]
    assert evidence
    assert all(one["数值"] or one["段落"] or one["行"] for one in evidence)
    assert all(one["出处"] for one in evidence)


def test_long_texts_lists_and_scans_are_whole_in_the_questions():
    pieces = {one["名称"]: one for each in told(OPEN, "2013-01-01")["待答问题"] for one in each["依据"]}
    values = checked(OPEN).values
    assert "".join(pieces["服务特色"]["段落"]) == "".join(values["01-application.yaml"]["服务特色"].split("\n"))
    assert len(pieces["设备清单"]["行"]) == len(values["04-facilities.yaml"]["设备"])
    assert all(len(row) == len(pieces["设备清单"]["栏"]) for row in pieces["设备清单"]["行"])
    assert any(one["附件"] for one in pieces.values())


def test_the_panel_is_the_rounds_until_the_review_names_its_own():
    before, after = told(ELIGIBLE, "2013-03-01")["评审"], told(ELIGIBLE)["评审"]
    assert [each["姓名"] for each in before["专家"]] == [each.name for each in checked(ELIGIBLE).panel]
    assert (before["组长"], before["日期"]) == ("", "")
    assert after["组长"]
    assert after["日期"] <= ON


def test_the_districts_opinion_is_there_once_it_is_given():
    assert told(ELIGIBLE)["推荐意见"]["意见"] == "同意推荐"
    assert told(ELIGIBLE, "2013-01-01")["推荐意见"] == {}
    assert told(RETURNED)["推荐意见"] == {}


def test_without_hints_nobody_has_compared_the_dossiers():
    assert told(ELIGIBLE)["已查跨案卷"] is False
    assert told(ELIGIBLE)["跨案卷提示"] == []


def test_both_languages_have_the_same_headings():
    assert list(labels("zh")) == list(labels("en"))
    assert told(ELIGIBLE, lang="en")["核对结果"]["名称"] == "eligible"


def test_a_list_with_a_row_that_its_form_does_not_take_is_laid_out_without_it(tmp_path):
    folder = copied(OPEN, tmp_path)
    (folder / "review.yaml").unlink()
    before = len(told(OPEN, "2013-01-01")["待答问题"])
    changed(folder, "04-facilities.yaml", "设备:\n", "设备:\n  - 一台旧机器\n")
    done = check(folder, "2013-01-01")
    found = context(done, "2013-01-01", ())["待答问题"]
    assert len(found) == before
    pieces = {one["名称"]: one for each in found for one in each["依据"]}
    assert len(pieces["设备清单"]["行"]) == len(checked(OPEN).values["04-facilities.yaml"]["设备"])


def test_what_an_open_answer_lacks_is_told_by_material_and_field(tmp_path):
    folder = copied(OPEN, tmp_path)
    (folder / "09-supporting.yaml").write_text("无: 是\n", encoding="utf-8")
    text = (folder / "01-application.yaml").read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if not line.startswith("从业人数")]
    (folder / "01-application.yaml").write_text("\n".join(kept) + "\n", encoding="utf-8")
    done = check(folder, ON)
    found = {each["编号"]: each for article in context(done, ON, ())["条文"] for each in article["要点"]}
    assert found["5.3.staff"]["缺少"] == "申请报告：从业人数"
    assert found["5.3.staff"]["待办"] == "缺事实"
    assert found["5.5.fees"]["缺少"] == "能够证明符合申报条件的其他材料：材料"
    assert found["5.4.growth"]["缺少"] == ""
