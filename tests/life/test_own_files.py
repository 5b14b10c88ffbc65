"""What a platform's own files are told: dates out of order, changes that do not follow on one another, lists without a decision."""

import pytest

from smepp.jobs.life import lives
from smepp.jobs.programmes import default, governing
from tests.life.files import Workspace, row

PROGRAMME = governing(default(), 2013, None, None)


@pytest.fixture
def here(tmp_path):
    found = Workspace(tmp_path)
    found.dossier("jia", "甲")
    return found


def told(here, day="2014-12-31"):
    [one] = lives(here.root, day, programme=PROGRAMME)
    return [(each.code, each.place.file, each.place.route) for each in one.life.problems]


def change(here, number, date, **fields):
    said = "".join(f"{key}: {value}\n" for key, value in fields.items())
    here.put(f"jia/changes/{number}.yaml", f"类别: 更名\n日期: {date}\n{said}")


def test_a_dossiers_own_file_is_corrected_in_place(here):
    here.recognised(row("甲"))
    here.put("jia/annual/2012.yaml", "年度: 2012\n日期: 2013-01-10\n盖章: 是\n附件: [attachments/a.pdf]\n")
    assert told(here) == [("L144", "jia/annual/2012.yaml", ("日期",))]
    here.event("2013/4.yaml", "整改", "2013-03-30", row("甲", 内容="整改。"), 期限="2013-08-01")
    assert [code for code, *_ in told(here)] == ["L144", "L101"]


def test_a_list_without_a_decision_is_told_once(here):
    here.event("2013/1.yaml", "审定", "2013-03-25", row("甲"), 会议="局长办公会")
    here.event("2013/2.yaml", "公示", "2013-03-29", row("甲"), 公示起="2013-04-01", 公示止="2013-04-10", 工作日=7)
    assert told(here) == [("L230", "rounds/2013/1.yaml", ("名单", 0))]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"原平台名称": "甲平台", "现平台名称": "新甲平台"}, []),
        ({"原平台名称": "甲 平台", "原运营单位": "甲公司", "现运营单位": "新甲公司"}, []),
        ({"原平台名称": "不是它", "现平台名称": "新甲平台"}, [("L231", "jia/changes/1.yaml", ("原平台名称",))]),
        ({"原运营单位": "不是它", "现运营单位": "新甲公司"}, [("L231", "jia/changes/1.yaml", ("原运营单位",))]),
    ],
)
def test_the_name_until_then(here, fields, expected):
    here.recognised(row("甲"))
    change(here, 1, "2014-05-01", **fields)
    assert told(here) == expected
    assert told(here, "2014-04-30") == []


def test_a_change_follows_on_the_one_before(here):
    here.recognised(row("甲"))
    change(here, 1, "2014-05-01", 原平台名称="甲平台", 现平台名称="乙平台")
    change(here, 2, "2014-06-01", 原平台名称="甲平台", 现平台名称="丙平台")
    assert told(here) == [("L231", "jia/changes/2.yaml", ("原平台名称",))]


def test_two_changes_of_one_name_on_one_day(here):
    here.recognised(row("甲"))
    change(here, 1, "2014-05-01", 现平台名称="乙平台")
    change(here, 2, "2014-05-01", 现运营单位="乙公司")
    assert told(here) == []
    change(here, 3, "2014-05-01", 现运营单位="丙公司")
    assert told(here) == [("L232", "jia/changes/3.yaml", ("日期",))]
