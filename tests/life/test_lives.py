"""The lives of all platforms of a workspace, out of its files."""

import pytest

from smepp.jobs.life import lives, read_lives
from smepp.jobs.programmes import default, governing
from tests.life.files import OFFICE, Workspace, row

PROGRAMME = governing(default(), 2013, None, None)


@pytest.fixture
def here(tmp_path):
    return Workspace(tmp_path)


def told(here, day="2030-12-31"):
    """The platforms by folder (or name) with the id of their state, and the codes of all problems."""
    found = read_lives(here.root, day, programme=PROGRAMME)
    platforms = list(found.on(day))
    states = {each.subject.folder or each.now.platform: each.life.state.id for each in platforms}
    problems = [*found.problems, *(wrong for each in platforms for wrong in each.life.problems)]
    return states, [(each.code, each.place.file) for each in problems]


def test_a_dossier_and_its_lists(here):
    here.dossier("jia", "甲")
    here.recognised(row("甲", 案卷="jia"))
    assert [told(here, day) for day in ("2013-02-01", "2013-02-20", "2013-02-26", "2013-02-27", "2013-03-18", "2013-04-15")] == [
        ({"jia": state}, []) for state in ("drafted", "handed-in", "recommended", "submitted", "passed", "recognised")
    ]
    [only] = lives(here.root, "2013-12-31", programme=PROGRAMME)
    assert (only.life.number, only.now.operator, only.life.due) == ("示〔2013〕1号", "甲公司", 2016)
    assert only.life.history[0].happening.place.file == "jia/dossier.yaml"


def test_a_platform_that_only_a_list_knows(here):
    here.event("2011/1.yaml", "认定", "2011-07-05", row("旧"), row("故", 组织机构代码="'56784189-8'"), 文号="示〔2011〕1号")
    here.event("2014/1.yaml", "撤销", "2014-07-05", row("新", 组织机构代码="'56784189-8'", 事由="弄虚作假"), 文号="示〔2014〕1号")
    assert told(here, "2011-07-04") == ({}, [])
    assert told(here, "2013-12-31") == ({"旧平台": "recognised", "故平台": "recognised"}, [])
    assert told(here, "2014-12-31") == ({"旧平台": "overdue", "故平台": "revoked"}, [])


def test_without_the_folder_names_tell(here):
    here.dossier("jia", "甲")
    here.dossier("2013/yi", "乙")
    here.recognised(row("甲"), row("乙"))
    assert told(here, "2013-12-31") == ({"jia": "recognised", "2013/yi": "recognised"}, [])


def test_a_later_application_is_not_the_platform_of_an_old_list(here):
    here.event("2011/1.yaml", "认定", "2011-07-05", row("甲"), 文号="示〔2011〕1号")
    here.dossier("jia", "甲")
    assert told(here, "2013-03-31") == ({"jia": "passed", "甲平台": "recognised"}, [])


def test_platforms_of_one_name_are_told_apart_by_round_and_else_not(here):
    here.dossier("old", "甲", 2012)
    here.dossier("new", "甲", 2013)
    here.recognised(row("甲"))
    assert told(here, "2013-12-31")[0] == {"old": "passed", "new": "recognised"}
    here.dossier("other", "甲", 2013)
    states, problems = told(here, "2013-12-31")
    assert set(states.values()) == {"passed"}
    assert [code for code, _ in problems] == ["L302", "L302", "L302", "L229"]


def test_of_one_name_the_one_that_holds_the_title_is_re_reviewed(here):
    here.dossier("old", "甲", 2012)
    here.dossier("new", "甲", 2013)
    here.recognised(row("甲", 案卷="old"))
    here.event("2016/1.yaml", "整改", "2016-07-01", row("甲", 内容="整改。"), 期限="2016-08-01")
    assert told(here, "2016-12-31")[0]["old"] == "rectifying"


def test_a_folder_that_is_not_there_and_a_name_that_nobody_bears(here):
    here.dossier("jia", "甲")
    here.event("2013/1.yaml", "审定", "2013-03-25", row("甲", 案卷="jai"), row("丁"), 会议="局长办公会")
    states, problems = told(here, "2013-12-31")
    assert states == {"jia": "chosen"}
    assert problems == [(code, "rounds/2013/1.yaml") for code in ("L150", "L304", "L230")]


def test_names_are_those_of_the_day(here):
    here.dossier("jia", "甲")
    here.put("jia/changes/1.yaml", "类别: 更名\n日期: 2013-04-01\n现平台名称: 新甲平台\n现运营单位: 新甲公司\n")
    here.recognised(row("甲", 案卷="jia"))
    _, problems = told(here, "2013-12-31")
    assert problems == [("L303", "rounds/2013/3.yaml")]
    found = {
        day: [each.now.platform for each in lives(here.root, day, programme=PROGRAMME)] for day in ("2013-03-31", "2013-04-01")
    }
    assert found == {"2013-03-31": ["甲平台"], "2013-04-01": ["新甲平台"]}


def test_what_is_dated_later_does_not_tell_whom_an_older_list_means(here):
    here.dossier("jia", "甲")
    here.event("2013/1.yaml", "审定", "2013-03-25", row("新甲"), 会议="局长办公会")
    before = told(here, "2013-12-31")
    assert before == ({"jia": "passed"}, [("L304", "rounds/2013/1.yaml")])
    here.put("jia/changes/1.yaml", "类别: 更名\n日期: 2014-04-01\n现平台名称: 新甲平台\n现运营单位: 新甲公司\n")
    here.put("jia/annual/2014.yaml", "年度: 2013\n日期: 2014-01-10\n盖章: 是\n附件: [attachments/a.pdf]\n")
    late = "日期: 2014-02-01\n对象: {平台名称: 丁平台}\n异议人: {实名: 否}\n事实: 不实。\n处理: {日期: 2014-01-01, 结论: 成立, 理由: 无}\n"
    here.put("rounds/2013/objections/1.yaml", late)
    assert told(here, "2013-12-31") == before


def test_a_row_that_stands_twice(here):
    here.dossier("jia", "甲")
    here.recognised(row("甲", 案卷="jia"), row("甲"))
    states, problems = told(here, "2013-12-31")
    assert states == {"jia": "recognised"}
    assert [code for code, _ in problems] == ["L305"] * 3


def test_a_correction_counts_from_its_own_day(here):
    here.dossier("jia", "甲")
    here.dossier("yi", "乙")
    here.recognised(row("甲"))
    added = row("乙")
    here.put(
        "rounds/2013/4.yaml",
        f"类别: 更正\n日期: 2013-05-10\n更正文件: rounds/2013/3.yaml\n原因: 漏印、多印。\n撤下: [{{平台名称: 甲平台}}]\n补入: [{added}]\n",
    )
    assert told(here, "2013-05-09")[0] == {"jia": "recognised", "yi": "passed"}
    assert told(here, "2013-05-10") == ({"jia": "publicity-over", "yi": "passed"}, [("L101", "rounds/2013/4.yaml")])


def test_an_objection_is_read_and_an_upheld_one_ends_it(here):
    here.dossier("jia", "甲")
    here.recognised(row("甲"))
    objection = """
        日期: 2013-04-03
        对象: {平台名称: 甲平台}
        异议人: {实名: 否}
        事实: 人数不实。
        处理: {日期: 2013-04-09, 结论: 成立, 理由: 查实。}
    """
    here.put("rounds/2013/objections/1.yaml", objection)
    states, problems = told(here, "2013-12-31")
    assert states == {"jia": "dropped"}
    assert problems == [("L201", "rounds/2013/objections/1.yaml"), ("L101", "rounds/2013/3.yaml")]


def test_a_re_review_with_its_papers(here):
    here.dossier("jia", "甲")
    here.recognised(row("甲"))
    here.event("2016/1.yaml", "复核结果", "2016-05-05", row("甲", 结论="合格"), 文号="示〔2016〕1号")
    opinion = "审查单位: 某局\n意见: 建议确认\n审查说明: 好。\n日期: 2016-02-20\n经办人: 甲\n负责人: 乙\n盖章: 是\n"
    here.put("jia/rereview/2016/recommendation.yaml", opinion)
    assert told(here, "2016-12-31") == ({"jia": "under-review"}, [("L112", "rounds/2016/1.yaml")])
    for name in ("summary", "audit", "evaluation"):
        here.put(f"jia/rereview/2016/{name}.yaml", "备注: 无\n")
    assert told(here, "2016-12-31") == ({"jia": "confirmed"}, [])


def test_summaries_inspections_and_changes_are_held_against_their_forms(here):
    here.dossier("jia", "甲")
    here.recognised(row("甲"))
    here.put("jia/annual/2013.yaml", "年度: 2014\n日期: 2014-01-10\n盖章: 是\n附件: [attachments/a.pdf]\n")
    here.put("jia/inspections/1.yaml", "类别: 抽查\n日期: 2014-06-01\n")
    here.put("jia/inspections/2.yaml", "类别：抽查\n")
    here.put("jia/changes/1.yaml", "类别: 退出\n日期: 2014-09-01\n原因: 停办。\n")
    states, problems = told(here, "2014-12-31")
    assert states == {"jia": "withdrawn"}
    assert problems == [("S202", "jia/inspections/1.yaml"), ("Y301", "jia/inspections/2.yaml"), ("L208", "jia/annual/2013.yaml")]


def test_a_date_that_is_none_does_not_count(here):
    here.dossier("jia", "甲")
    path = here.root / "jia" / "recommendation.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("2013-02-25", "2013年2月25日"), encoding="utf-8")
    states, problems = told(here, "2013-02-26")
    assert states == {"jia": "handed-in"}
    assert problems == [("L210", "jia/recommendation.yaml")]


def test_the_days_of_publicity_are_looked_at_once_for_the_whole_list(here):
    here.dossier("jia", "甲")
    here.dossier("yi", "乙")
    rows = (row("甲", 核对结果="符合认定条件"), row("乙", 核对结果="符合认定条件"))
    here.event("2013/1.yaml", "审定", "2013-03-25", *rows, 会议="局长办公会")
    here.event("2013/2.yaml", "公示", "2013-04-02", *rows, 公示起="2013-04-01", 公示止="2013-04-09", 工作日=5)
    states, problems = told(here, "2013-04-10")
    assert set(states.values()) == {"publicity-over"}
    assert problems == [("L206", "rounds/2013/2.yaml"), ("T106", "rounds/2013/2.yaml"), ("T108", "rounds/2013/2.yaml")]


def test_dossiers_of_another_programme_are_left_to_it(here):
    here.dossier("jia", "甲")
    path = here.root / "jia" / "dossier.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "认定办法: other-programme\n", encoding="utf-8")
    here.recognised(row("甲", 案卷="jia"))
    assert told(here) == ({}, [])


def test_a_ground_that_the_office_has_a_document_for(here):
    ground = "{事由: 逾期不报复核材料, 机关: 示例市中小企业局, 文号: 示〔2015〕7号, 日期: 2015-01-01}"
    here.dossier("jia", "甲")
    here.recognised(row("甲"))
    here.event("2016/1.yaml", "撤销", "2016-09-01", row("甲", 事由="逾期不报复核材料"), 文号="示〔2016〕9号")
    assert told(here, "2016-12-31") == ({"jia": "overdue"}, [("L115", "rounds/2016/1.yaml")])
    here.put("office.yaml", f"{OFFICE}撤销事由解释: [{ground}]\n")
    from smepp.jobs import bench

    bench._office.cache_clear()
    assert told(here, "2016-12-31") == ({"jia": "revoked"}, [])


def test_a_round_whose_call_moved_the_deadline(here):
    here.dossier("jia", "甲")
    here.recognised(row("甲"))
    here.put("rounds/2016.yaml", "年度: 2016\n截止时间: 2016-03-20\n依据: 某通知\n")
    assert [told(here, day)[0]["jia"] for day in ("2016-03-20", "2016-03-21")] == ["due", "overdue"]
