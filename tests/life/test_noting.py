"""What a correction leaves in a platform's history."""

import pytest

from smepp.jobs.life import read_lives
from smepp.jobs.programmes import default, governing
from tests.life.files import Workspace, row

PROGRAMME = governing(default(), 2013, None, None)
MEND = "类别: 更正\n日期: {date}\n文号: 示〔2013〕9号\n更正文件: rounds/2013/3.yaml\n原因: 误。\n{what}\n"


@pytest.fixture
def here(tmp_path):
    found = Workspace(tmp_path)
    found.dossier("jia", "甲")
    found.dossier("yi", "乙")
    found.recognised(row("甲"))
    return found


def history(here, folder, day="2013-12-31"):
    [one] = [each for each in read_lives(here.root, day, programme=PROGRAMME).on(day) if each.subject.folder == folder]
    return [
        (each.happening.date, each.step, each.happening.outcome, each.source == each.target, each.article)
        for each in one.life.history
    ][-2:]


def test_a_corrected_date(here):
    here.put("rounds/2013/4.yaml", MEND.format(date="2013-04-16", what="改为: {日期: 2013-04-12}"))
    assert history(here, "jia") == [("2013-04-12", "认定", None, False, 11), ("2013-04-16", "更正", "认定", True, 11)]
    assert history(here, "jia", "2013-04-15") == [
        ("2013-04-11", "公示期满", None, False, 10),
        ("2013-04-15", "认定", None, False, 11),
    ]
    assert [each[1] for each in history(here, "yi")] == ["上报", "评审通过"]


def test_taken_off_and_added(here):
    what = f"撤下: [{{平台名称: 甲平台}}]\n补入: [{row('乙')}]"
    here.put("rounds/2013/4.yaml", MEND.format(date="2013-05-10", what=what))
    assert [history(here, each)[-1] for each in ("jia", "yi")] == [("2013-05-10", "更正", "认定", True, 11)] * 2


def test_one_that_takes_no_effect_leaves_nothing(here):
    here.put("rounds/2013/4.yaml", MEND.format(date="2013-04-10", what="改为: {日期: 2013-04-12}"))
    assert history(here, "jia")[-1][1] == "认定"


def test_whom_only_a_list_knew_is_not_made_again(here):
    here.event("2011/1.yaml", "认定", "2011-07-05", row("旧"), 文号="示〔2011〕1号")
    text = "类别: 更正\n日期: 2011-08-01\n更正文件: rounds/2011/1.yaml\n原因: 误。\n撤下: [{平台名称: 旧平台}]\n"
    here.put("rounds/2011/2.yaml", text)
    found = read_lives(here.root, "2013-12-31", programme=PROGRAMME)
    assert [each.subject.folder for each in found.on("2013-12-31")] == ["jia", "yi"]
