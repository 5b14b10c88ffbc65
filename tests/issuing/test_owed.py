"""What a round still owes, day by day, and that it is drafted."""

import json

import pytest

from tests.cli.running import smepp
from tests.issuing.issuing import AWARD, PUBLIC, notice, told

pytestmark = pytest.mark.usefixtures("sound")


def owed(on, year=2013, code=0):
    done = notice("all", "--format", "json", on=on, year=year)
    assert (done.code, done.err) == (code, "")
    return {(each["kind"], *each["platforms"]): each for each in json.loads(done.out)["documents"]}


@pytest.fixture
def rows(here):
    return [here.platform("jia", "甲平台"), here.platform("yi", "乙平台", district="渝中区")]


def test_step_by_step_through_a_round(here, rows):
    assert set(owed("2013-03-19")) == set()
    here.chosen(*rows)
    assert set(owed("2013-03-26")) == {("publicity", "乙平台", "甲平台")}
    told("publicity", *PUBLIC)
    assert set(owed("2013-04-03")) == set()
    assert set(owed("2013-04-11")) == {("recognition", "乙平台", "甲平台")}
    told("recognition", *AWARD)
    after = owed("2013-04-15")
    assert ("recognition", "乙平台", "甲平台") not in after
    assert ("roster", "乙平台", "甲平台") in after
    told("roster", "--issue", "渝中小企〔2013〕62号", "--dated", "2013-04-16")
    assert "roster" not in {kind for kind, *_ in owed("2013-04-17")}


def test_each_is_drafted_with_its_command(here, rows):
    here.chosen(*rows)
    [found] = owed("2013-03-26").values()
    assert found["draft"] == "out/notices/2013/publicity"
    assert (here.root / found["draft"] / "notice.docx").is_file()
    assert found["command"].startswith("smepp notice publicity --year 2013 --issue ")
    assert (found["by"], found["until"], found["overdue"], found["failure"]) == ("认定机关", None, False, None)


def test_papers_that_the_panel_gave_back_are_owed_a_letter_until_it_is_sent(here):
    here.platform("jia", "甲平台", result="退回补正")
    found = owed("2013-03-20")
    assert [(kind, found[kind, *names]["about"]) for kind, *names in found] == [("correction", "jia")]
    here.event("2013/1.yaml", "补正", "2013-03-20", "{平台名称: 甲平台, 运营单位: 甲平台公司, 区县: 江北区, 案卷: jia}")
    assert set(owed("2013-03-21")) == set()


def test_an_answered_objection_is_owed_a_letter(here, rows):
    here.publicised(*rows)
    here.objection("jia", "不成立")
    assert ("objection", "甲平台") in owed("2013-04-08")
    told("objection", "jia", "--issue", "渝中小企〔2013〕58号", "--dated", "2013-04-08")
    assert ("objection", "甲平台") not in owed("2013-04-09")
    assert (here.root / "rounds/2013/private/2013-04-08-objection.docx").is_file()
    assert not (here.root / "rounds/2013/documents").exists(), "what concerns one applicant is not among the public ones"


def test_once_a_year_is_enough(here, rows):
    here.recognised(*rows)
    assert ("rereview-call", "乙平台", "甲平台") in owed("2016-01-05", 2016)
    told("rereview-call", "--issue", "渝中小企〔2016〕3号", "--dated", "2016-01-06", on="2016-01-06", year=2016)
    assert "rereview-call" not in {kind for kind, *_ in owed("2016-01-07", 2016)}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_screen(here, rows, lang):
    here.chosen(*rows)
    done = notice("all", "--lang", lang, on="2013-03-26")
    assert (done.code, done.err) == (0, "")
    assert "out/notices/2013/publicity" in done.out
    assert "乙平台" in done.out
    done.out.replace("─", "-").encode("gbk")
    nothing = notice("all", "--lang", lang, on="2013-01-05")
    assert nothing.code == 0
    assert len(nothing.out.splitlines()) == 4


def test_a_year_is_needed(here):
    assert smepp("notice", "all").code == 2
