"""What is odd about events that count all the same: numbers, names of files, folders of years, districts."""

import pytest

from smepp.jobs.life import read_lives
from smepp.jobs.programmes import default, governing
from tests.life.files import Workspace, row

PROGRAMME = governing(default(), 2013, None, None)
AWARD = "2011/2011-04-15-recognition.yaml"


@pytest.fixture
def here(tmp_path):
    return Workspace(tmp_path)


def told(here, day="2012-12-31"):
    return read_lives(here.root, day, programme=PROGRAMME).problems


def award(here, file=AWARD, *rows, date="2011-04-15", number="示〔2011〕1号"):
    here.event(file, "认定", date, *(rows or [row("甲")]), 文号=f"'{number}'")


def test_nothing_is_odd(here):
    award(here)
    award(here, "2011/2011-05-15-认定.yaml", row("乙"), date="2011-05-15", number="示〔2011〕2号")
    award(here, "2011/2011-06-15-recognition-2.yaml", row("丙"), date="2011-06-15", number="示〔2011〕3号")
    assert told(here) == ()


@pytest.mark.parametrize(
    ("number", "code", "right"),
    [
        ("示[2011]1号", "L220", "示〔2011〕1号"),
        ("示〔2011〕第01号", "L220", "示〔2011〕1号"),
        ("示〔2010〕1号", "L221", None),
        ("示2011年1号", "L222", None),
    ],
)
def test_numbers(here, number, code, right):
    award(here, number=number)
    [only] = told(here)
    assert (only.code, only.place.file, only.place.route) == (code, f"rounds/{AWARD}", ("文号",))
    assert only.params["number"] == number
    assert only.params.get("right") == right


def test_a_number_that_is_given_twice_however_it_is_written(here):
    award(here)
    award(here, "2011/2.yaml", row("乙"), date="2011-05-15", number="示(2011)01号")
    assert [(each.code, each.place.file) for each in told(here)] == [
        ("L220", "rounds/2011/2.yaml"),
        ("L223", "rounds/2011/2.yaml"),
    ]
    assert told(here)[1].params["file"] == f"rounds/{AWARD}"


def test_numbers_of_mere_documents_are_numbers_too(here):
    award(here)
    text = "类别: 发文\n日期: 2011-06-01\n文号: 示〔2011〕1号\n代号: annual-reminder\n"
    here.put("rounds/2011/2011-06-01-annual-reminder.yaml", text)
    assert [(each.code, each.place.file) for each in told(here)] == [("L223", "rounds/2011/2011-06-01-annual-reminder.yaml")]


def test_one_document_may_confirm_and_revoke(here):
    award(here)
    here.event("2014/1.yaml", "复核结果", "2014-05-05", row("甲", 结论="合格"), 文号="示〔2014〕1号")
    here.event("2014/2.yaml", "撤销", "2014-05-05", row("甲", 事由="复核不合格"), 文号="示〔2014〕1号")
    assert [each.code for each in told(here, "2014-12-31")] == []


def test_a_correction_mends_a_number(here):
    award(here, number="示[2011]1号")
    here.put(
        "rounds/2012/1.yaml",
        f"类别: 更正\n日期: 2012-01-10\n更正文件: rounds/{AWARD}\n原因: 误。\n改为: {{文号: 示〔2011〕1号}}\n",
    )
    assert [each.code for each in told(here, "2012-01-09")] == ["L220"]
    assert told(here, "2012-01-10") == ()


@pytest.mark.parametrize(
    ("file", "codes"),
    [
        ("2011/2011-05-15-recognition.yaml", ["L224"]),
        ("2011/2011-04-15-publicity.yaml", ["L225"]),
        ("2011/2011-05-15-公示.yaml", ["L224", "L225"]),
        ("2011/any-name.yaml", []),
        ("2012/2011-04-15-recognition.yaml", ["L204"]),
        ("2010/2011-04-15-recognition.yaml", []),
        ("2009/2011-04-15-recognition.yaml", ["L226"]),
    ],
)
def test_names_and_folders_of_files(here, file, codes):
    award(here, file)
    assert sorted(each.code for each in told(here)) == codes


def test_a_date_far_ahead_is_told_although_it_does_not_count_yet(here):
    award(here, date="2031-04-15", number="示〔2031〕1号")
    assert [each.code for each in told(here)] == ["L226"]


def test_what_is_dated_later_is_not_looked_at(here):
    award(here, "2012/2011-04-15-publicity.yaml", date="2012-04-15", number="无")
    assert told(here, "2012-04-14") == ()
    assert [each.code for each in told(here, "2012-04-15")] == ["L224", "L225", "L222"]


def test_districts(here):
    award(
        here,
        AWARD,
        row("甲").replace("江北区", "江被区"),
        row("乙").replace("江北区", "某某某某某"),
        row("丙").replace("江北区", "江北"),
    )
    assert [(each.code, each.place.route, each.params.get("near")) for each in told(here)] == [
        ("L227", ("名单", 0, "区县"), "江北区"),
        ("L228", ("名单", 1, "区县"), None),
    ]


def test_two_dossiers_of_one_platform(here):
    here.dossier("jia", "甲")
    here.dossier("copy-of-jia", "甲")
    here.dossier("earlier", "甲", 2012)
    [only] = told(here)
    assert (only.code, only.place.file, only.params["folder"]) == ("L229", "jia/dossier.yaml", "copy-of-jia")


def test_a_title_without_a_dossier_is_told_of_the_list(here):
    award(here, "2014/1.yaml", date="2014-04-15", number="示〔2014〕1号")
    assert [each.code for each in told(here, "2014-12-31")] == ["L205"]
