"""What is odd about lists and bears on who holds a title is told beside the list of titles."""

import pytest

from tests.cli.running import smepp
from tests.life.files import Workspace, row


@pytest.fixture
def here(tmp_path):
    found = Workspace(tmp_path)
    found.dossier("jia", "甲")
    found.recognised(row("甲", 案卷="jia"))
    return found


def roster(here, command="roster", *more):
    done = smepp(command, str(here.root), "--on", "2013-12-31", *more)
    return done.code, done.err


def test_nothing_is_told_of_a_list_in_order(here):
    assert roster(here) == (0, "")


@pytest.mark.parametrize(("command", "more"), [("roster", ()), ("due", ("--year", "2014"))])
def test_a_title_without_a_dossier(here, command, more):
    here.event("2013/4.yaml", "认定", "2013-05-15", row("丁"), 文号="示〔2013〕4号")
    code, told = roster(here, command, *more)
    assert (code, "L205" in told, "没有找到案" in told) == (0, True, True)


def test_two_dossiers_of_one_platform(here):
    here.dossier("copy-of-jia", "甲")
    code, told = roster(here)
    assert (code, "L229" in told) == (0, True)


def test_a_name_that_is_almost_a_dossiers(here):
    here.dossier("yi", "乙乙物流")
    here.event("2013/4.yaml", "认定", "2013-05-15", row("乙乙物流").replace("乙乙物流平台", "乙乙勿流平台"), 文号="示〔2013〕4号")
    code, told = roster(here)
    assert (code, "L151" in told, "yi" in told) == (1, True, True)


def test_a_record_that_nothing_reads(here):
    here.event("2013/4.yml", "认定", "2013-05-15", row("乙"), 文号="示〔2013〕4号")
    code, told = roster(here)
    assert (code, "L140" in told) == (1, True)


def test_what_is_merely_odd_is_not_told_here(here):
    here.event("2013/4.yaml", "认定", "2013-05-15", row("甲", 案卷="jia").replace("江北区", "江被区"), 文号="示[2013]4号")
    assert "L22" not in roster(here)[1]
