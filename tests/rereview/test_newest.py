"""What is checked when no year is named."""

import shutil

import pytest

from smepp.jobs.newest import newest_rereview
from tests.cli.running import DOSSIERS, smepp

PLATFORM = "2013/yuzhong/qiaoyu-rongzi"


@pytest.fixture
def office(tmp_path):
    shutil.copy(DOSSIERS / "office.yaml", tmp_path)
    shutil.copytree(DOSSIERS / "rounds", tmp_path / "rounds")
    shutil.copytree(DOSSIERS / PLATFORM, tmp_path / PLATFORM)
    return tmp_path


def checked(office, *more):
    return smepp("check", "--quiet", str(office / PLATFORM), *more).out


def test_once_recognised_the_newest_re_review_and_before_the_application(office):
    assert "复核合格" in checked(office, "--on", "2016-04-01")
    assert "符合认定条件" in checked(office, "--on", "2015-12-31")
    assert "符合认定条件" in checked(office, "--on", "2016-04-01", "--year", "2013")


def test_papers_of_a_platform_that_nobody_recognised_change_nothing(office):
    shutil.rmtree(office / "rounds" / "2013")
    assert "符合认定条件" in checked(office, "--on", "2016-04-01")


def test_a_platform_is_known_by_its_folder_or_else_by_both_its_names(office):
    folder = office / PLATFORM
    event = next((office / "rounds" / "2013").glob("*recognition.yaml"))
    text = event.read_text(encoding="utf-8")
    assert newest_rereview(folder, "2016-04-01") == 2016
    event.write_text(text.replace(f"    案卷: {PLATFORM}\n", ""), encoding="utf-8")
    assert newest_rereview(folder, "2016-04-01") == 2016
    event.write_text(text.replace(f"案卷: {PLATFORM}", "案卷: elsewhere"), encoding="utf-8")
    assert newest_rereview(folder, "2016-04-01") is None


def test_of_several_the_newest_that_may_have_begun(office):
    shutil.copytree(office / PLATFORM / "rereview" / "2016", office / PLATFORM / "rereview" / "2019")
    assert newest_rereview(office / PLATFORM, "2018-12-31") == 2016
    assert newest_rereview(office / PLATFORM, "2019-01-01") == 2019


def test_the_report_is_of_the_same(office, tmp_path):
    done = smepp("report", str(office / PLATFORM), "--on", "2016-04-01", "--out", str(tmp_path / "a.html"))
    assert done.code == 0
    assert "复核合格" in (tmp_path / "a.html").read_text(encoding="utf-8")
