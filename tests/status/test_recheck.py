"""What was recorded of a platform, held against the check of its papers as they lie there now."""

import shutil
from pathlib import Path

import pytest

from smepp.jobs.status import of_dossier
from tests.status.making import write
from tests.status.world import COVER, RECOMMENDATION, REVIEW, ROW, build

DOSSIERS = Path(__file__).parents[2] / "dossiers"
AWARD = "2013-04-12-recognition.yaml"


@pytest.fixture
def office(tmp_path):
    return build(tmp_path / "dossiers")


def told(office, on="2013-06-01"):
    [outlook] = of_dossier(str(office / "jia"), on).outlooks
    return [(each.code, each.place.file.rpartition("/")[2], len(each.related)) for each in outlook.changed]


def rewrite(office, old, new, name=AWARD):
    path = office / "rounds" / "2013" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    write(path, text.replace(old, new))


def test_the_decision_is_that_of_the_check(office):
    assert told(office) == []


def test_another_decision_is_told_once_at_the_last_list(office):
    rewrite(office, "退回补正", "符合认定条件")
    assert told(office, "2013-04-11") == []
    assert told(office) == [("N204", AWARD, 2)]


def test_a_list_without_a_decision_is_held_to_be_one_of_the_eligible(office):
    rewrite(office, "    核对结果: 退回补正\n", "")
    assert told(office) == [("N204", AWARD, 2)]


def test_papers_that_have_changed_are_told_and_not_what_follows_from_it(office):
    rewrite(office, "退回补正", "符合认定条件")
    write(office / "jia" / "01-application.yaml", "资产总额: 801\n")
    assert told(office) == [("N201", "2013-03-25-approval.yaml", 2)]


@pytest.fixture
def failing(office):
    """The same lists, without decision and digest, over the papers of a platform that is not eligible."""
    shutil.copytree(DOSSIERS / "dadukou-jiancai", office / "jia", dirs_exist_ok=True)
    write(office / "jia" / "recommendation.yaml", RECOMMENDATION)
    write(office / "jia" / "review.yaml", REVIEW)
    for path in (office / "rounds" / "2013").iterdir():
        lines = path.read_text(encoding="utf-8").splitlines()
        write(path, "\n".join(each for each in lines if not each.startswith(("    指纹", "    核对结果", "    理由"))) + "\n")
    return office


def test_a_title_over_papers_that_are_not_eligible_is_an_error(failing):
    assert told(failing) == [("N203", AWARD, 2)]
    assert of_dossier(str(failing / "jia"), "2013-06-01").exit_code == 1


def test_nor_does_a_decision_help_that_was_merely_typed(failing):
    rewrite(failing, "案卷: jia\n", "案卷: jia\n    核对结果: 符合认定条件\n")
    assert told(failing) == [("N203", AWARD, 2)]


def test_with_a_reason_they_may_be_listed(failing):
    rewrite(failing, "案卷: jia\n", "案卷: jia\n    核对结果: 不符合认定条件\n    理由: 经局长办公会研究同意。\n")
    assert told(failing) == []


def test_an_award_of_earlier_rules_is_not_checked_by_these(office):
    for path in (office / "rounds" / "2013").iterdir():
        path.unlink()
    text = f"类别: 认定\n日期: 2011-07-05\n文号: 示〔2011〕1号\n{ROW}    核对结果: 符合认定条件\n"
    write(office / "rounds" / "2011" / "1.yaml", text)
    write(office / "jia" / "dossier.yaml", COVER.partition("区县收件日期")[0].replace("2013", "2011"))
    for name in ("recommendation", "review"):
        (office / "jia" / f"{name}.yaml").unlink()
    [outlook] = of_dossier(str(office / "jia"), "2011-12-31").outlooks
    assert (outlook.one.life.titled, outlook.changed) == (True, ())


def test_a_confirmation_that_the_papers_do_not_bear_out(office):
    opinion = "审查单位: 某局\n意见: 建议确认\n审查说明: 好。\n日期: 2016-02-20\n经办人: 甲\n负责人: 乙\n盖章: 是\n"
    write(office / "jia" / "rereview" / "2016" / "recommendation.yaml", opinion)
    for name in ("summary", "audit", "evaluation"):
        write(office / "jia" / "rereview" / "2016" / f"{name}.yaml", "备注: 无\n")
    text = f"类别: 复核结果\n日期: 2016-05-05\n文号: 示〔2016〕1号\n{ROW}    结论: 合格\n"
    write(office / "rounds" / "2016" / "2016-05-05-rereview-result.yaml", text)
    [outlook] = of_dossier(str(office / "jia"), "2016-12-31").outlooks
    assert outlook.one.life.confirmed == "2016-05-05"
    [found] = outlook.changed
    assert (found.code, found.params["year"], found.params["decision"]) == ("N205", 2016, "退回补正")
