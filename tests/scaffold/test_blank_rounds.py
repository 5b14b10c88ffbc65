"""Blank files of re-reviews and of rounds: what is in them, and what is refused."""

import shutil
from dataclasses import replace

import pytest

from smepp.jobs.bench import bench_for
from smepp.jobs.blank import rereview
from smepp.jobs.blank.after import new_annual
from smepp.jobs.blank.rereview import new_rereview
from smepp.jobs.blank.round import new_round
from smepp.jobs.check import check
from smepp.jobs.exit_codes import ExitCode
from tests.scaffold.blank_forms import NEW, OLD, done, dossier, office, tree, value
from tests.scaffold.conftest import OFFICE
from tests.scaffold.forms import EDITIONS, PROGRAMMES

__all__ = ["dossier", "office"]


REREVIEW = ("rereview/2016/summary.yaml", "rereview/2016/audit.yaml", "rereview/2016/evaluation.yaml")


def test_a_rereview_has_its_papers_with_names_and_years(dossier):
    made = done(new_rereview(dossier, 2016), "rereview_made", dossier, *REREVIEW)
    assert made.notes == ()
    summary, audit, evaluation = (value(dossier, file) for file in REREVIEW)
    assert summary == {
        "平台名称": OLD,
        "运营单位": "重庆云联物流信息有限公司",
        "起始年度": 2013,
        "截止年度": 2015,
        "服务企业": [{"年度": year} for year in (2013, 2014, 2015)],
    }
    assert audit == {"被审计单位": "重庆云联物流信息有限公司", "会计年度": 2015}
    assert evaluation["年度"] == 2015
    assert {"指标": "从业人数"} in evaluation["指标"]
    text = (dossier / REREVIEW[2]).read_text(encoding="utf-8")
    assert "# 从业人数（人）  上年末在岗的全部人员。" in text
    assert "培训人次（人次，没有的去掉这一项）" in text
    assert "例：rereview/2016/attachments/evaluation.pdf" in text


def test_an_untouched_rereview_can_be_checked(dossier):
    new_rereview(dossier, 2016)
    problems = check(dossier, "2016-02-01", 2016).assessment.problems
    assert problems
    assert {each.code for each in problems} <= {"S201", "S202"}


@pytest.mark.parametrize(
    ("year", "years"), [(2014, (2016,)), (2013, (2016,)), (2012, (2016,)), (2017, (2016, 2019)), (2020, (2019, 2022))]
)
def test_a_year_in_which_none_falls_due_is_told_and_done(dossier, year, years):
    made = done(new_rereview(dossier, year), "rereview_made", dossier)
    [(code, params)] = made.notes
    expected = ("not_recognised", None) if year < 2013 else ("not_due", years)
    assert (code, params.get("years")) == expected


@pytest.mark.parametrize("year", [2016, 2019, 2022])
def test_in_every_third_year_nothing_is_told(dossier, year):
    assert new_rereview(dossier, year).notes == ()


def test_a_platform_without_a_title_is_told_of(office):
    shutil.rmtree(office / "rounds")
    [(code, _)] = new_rereview(office / "yunlian-wuliu", 2016).notes
    assert code == "not_recognised"


def test_a_title_without_a_dossier_is_known_by_its_names(office, dossier):
    path = office / "rounds/2013/2013-04-10-recognition.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("    案卷: yunlian-wuliu\n", ""), encoding="utf-8")
    assert new_rereview(dossier, 2016).notes == ()
    (dossier / "changes").mkdir()
    (dossier / "changes/a.yaml").write_text(f"类别: 更名\n日期: 2014-06-01\n现平台名称: {NEW}\n", encoding="utf-8")
    assert new_rereview(dossier, 2019).notes == ()


def test_a_rereview_that_is_there_is_left_alone(dossier):
    (dossier / "rereview/2016").mkdir(parents=True)
    (dossier / "rereview/2016/recommendation.yaml").write_bytes(b"x")
    before = tree(dossier)
    made = new_rereview(dossier, 2016)
    assert (made.code, made.exit_code) == ("there", ExitCode.WRONG)
    assert tree(dossier) == before


def test_another_programmes_rereview_has_its_own_years_and_indicators(tmp_path):
    edition = EDITIONS["yunling-sme-platform"].folder
    shutil.copytree(edition, tmp_path / "programmes" / "yunling-sme-platform" / edition.name)
    (tmp_path / "office.yaml").write_text(OFFICE, encoding="utf-8")
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "dossier.yaml").write_text("平台名称: 甲\n运营单位: 乙\n", encoding="utf-8")
    asked = PROGRAMMES["yunling-sme-platform"].rereview
    assert asked
    new_rereview(folder, 2020)
    written = {each.name: value(folder, f"rereview/2020/{each.name}") for each in (folder / "rereview/2020").iterdir()}
    assert set(written) == {each.file for each in asked.materials}
    assert written["evaluation.yaml"].get("指标", []) == [{"指标": each.name} for each in asked.indicators]
    if "summary.yaml" in written:
        assert written["summary.yaml"]["起始年度"] == 2020 - asked.years


def test_a_programme_without_rereviews_makes_none(dossier, monkeypatch):
    def without(*about):
        bench = bench_for(*about)
        return replace(bench, programme=replace(bench.programme, rereview=None))

    monkeypatch.setattr(rereview, "bench_for", without)
    made = new_rereview(dossier, 2016)
    assert (made.code, made.exit_code) == ("no_rereview", ExitCode.WRONG)


def test_a_round_names_the_programmes_own_deadline(office):
    done(new_round(office / "office.yaml", 2015), "round_made", office, "rounds/2015.yaml")
    assert value(office, "rounds/2015.yaml") == {"年度": 2015}
    text = (office / "rounds/2015.yaml").read_text(encoding="utf-8")
    assert "# 按认定办法，2015年度截止到2015年2月28日（星期六）；当年通知没有另定的" in text


@pytest.mark.parametrize(("year", "words"), [(2021, "这一天是休息日"), (2027, "还不知道这一天是不是工作日")])
def test_a_deadline_on_a_rest_day_is_told_and_not_moved(office, year, words):
    new_round(office / "office.yaml", year)
    assert words in (office / f"rounds/{year}.yaml").read_text(encoding="utf-8")


def test_a_round_that_is_there_is_left_alone(office):
    before = tree(office)
    made = new_round(office / "office.yaml", 2013)
    assert (made.code, made.exit_code) == ("there", ExitCode.WRONG)
    assert tree(office) == before


@pytest.mark.parametrize("make", [lambda folder: new_annual(folder, 20144, "2015-01-20"), lambda folder: new_rereview(folder, 1)])
def test_a_year_that_cannot_be_is_refused(dossier, make):
    made = make(dossier)
    assert (made.code, made.exit_code) == ("year_range", ExitCode.USAGE)
