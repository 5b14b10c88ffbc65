"""Blank files of what comes beside and after an application: what is in them, and what is refused."""

import json
import re
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from smepp.check.blanks import without_blanks
from smepp.jobs.bench import bench_for
from smepp.jobs.blank import rereview
from smepp.jobs.blank.after import ASKED, CHANGES, INSPECTIONS, new_annual, new_change, new_inspection
from smepp.jobs.blank.made import Made
from smepp.jobs.blank.rereview import new_rereview
from smepp.jobs.blank.round import new_round
from smepp.jobs.check import check
from smepp.jobs.exit_codes import ExitCode
from smepp.load.resources import schemas_folder
from smepp.load.schemas import schema, schema_for
from smepp.load.strict import read
from tests.cli.running import DOSSIERS
from tests.scaffold.conftest import OFFICE
from tests.scaffold.forms import EDITIONS, PROGRAMMES
from tests.scaffold.pen import filled_in
from tests.scaffold.written import read_form

OLD, NEW = "云联智慧物流公共服务平台", "云联供应链公共服务平台"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office with its events and one platform, recognised in 2013."""
    shutil.copy(DOSSIERS / "office.yaml", tmp_path)
    shutil.copytree(DOSSIERS / "rounds", tmp_path / "rounds")
    shutil.copytree(DOSSIERS / "yunlian-wuliu", tmp_path / "yunlian-wuliu")
    return tmp_path


@pytest.fixture
def dossier(office: Path) -> Path:
    return office / "yunlian-wuliu"


def tree(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def value(root: Path, file: str) -> dict[str, object]:
    document = read((root / file).read_bytes(), file)
    assert document.problems == ()
    found = without_blanks(document.value)
    assert isinstance(found, dict)
    return found


def is_form(root: Path, file: str) -> None:
    """The file leads an editor to its schema, and satisfies it when it is filled in."""
    text = (root / file).read_text(encoding="utf-8")
    found = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert found
    copy = Draft202012Validator(json.loads((root / file).parent.joinpath(found[1]).read_text(encoding="utf-8")))
    form = schema(schema_for(file) or "")
    filled = without_blanks(read(filled_in(text, form).encode(), file).value)
    assert [error.message for error in Draft202012Validator(form).iter_errors(filled)] == []
    assert [error.message for error in copy.iter_errors(filled)] == []
    blanks = {str(next(iter(error.absolute_path))) for error in copy.iter_errors(read(text.encode(), file).value)}
    assert not [each for each in blanks if "可不填" in read_form(text).comment((each,)).partition("一组一项")[0]]
    assert text.encode("gbk")
    assert not text.endswith("\n\n")


def done(made: Made, code: str, root: Path, *new: str) -> Made:
    assert (made.code, made.exit_code) == (code, ExitCode.DONE)
    for file in new:
        is_form(root, file)
    return made


EVERY: dict[str, Any] = {
    "annual/2014.yaml": lambda folder: new_annual(folder, 2014, "2015-01-20"),
    **{
        f"inspections/2014-05-06-{word}.yaml": partial(new_inspection, kind=kind, dated="2014-05-06")
        for kind, word in INSPECTIONS.items()
    },
    **{f"changes/2014-05-06-{word}.yaml": partial(new_change, kind=kind, dated="2014-05-06") for kind, word in CHANGES.items()},
}


@pytest.mark.parametrize("file", EVERY)
def test_a_record_is_one_new_file_with_its_schema(dossier, file):
    before = tree(dossier.parent)
    made = done(EVERY[file](dossier), "record_made", dossier, file)
    after = tree(dossier.parent)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {f"{dossier.name}/{file}", f".schemas/{schema_for(file)}.schema.json"}
    assert made.notes == ()


def test_where_the_schemas_are_kept_no_copies_are_made(dossier):
    kept = dossier.parent.parent / "schemas"
    shutil.copytree(schemas_folder(), kept)
    before = tree(dossier.parent)
    new_round(dossier.parent / "office.yaml", 2044)
    done(EVERY["annual/2014.yaml"](dossier), "record_made", dossier)
    line = (dossier / "annual" / "2014.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert line.endswith("$schema=../../../schemas/annual.schema.json")
    assert (dossier / "annual" / line.partition("=")[2]).resolve() == kept.resolve() / "annual.schema.json"
    assert set(tree(dossier.parent)) - set(before) == {"rounds/2044.yaml", f"{dossier.name}/annual/2014.yaml"}
    shutil.rmtree(kept)


def test_a_dossier_of_no_office_carries_its_schemas_itself(dossier, tmp_path):
    alone = tmp_path / "elsewhere" / "jia"
    shutil.copytree(dossier, alone)
    (dossier.parent / "office.yaml").unlink()
    done(EVERY["annual/2014.yaml"](alone), "record_made", alone, "annual/2014.yaml")
    assert (alone / ".schemas" / "annual.schema.json").is_file()


def test_a_summary_of_a_year_without_a_title_is_made_with_a_word(dossier):
    made = done(new_annual(dossier, 2012, "2015-01-20"), "record_made", dossier, "annual/2012.yaml")
    assert made.notes == (("untitled", {"year": 2012}),)
    assert new_annual(dossier, 2013, "2015-01-20").notes == ()


def test_a_year_that_has_not_begun_cannot_be_summed_up(dossier):
    before = tree(dossier)
    made = new_annual(dossier, 2016, "2015-12-31")
    assert (made.code, made.exit_code) == ("year_ahead", ExitCode.USAGE)
    assert tree(dossier) == before


@pytest.mark.parametrize("file", EVERY)
def test_a_record_that_is_there_is_left_alone(dossier, file):
    (dossier / file).parent.mkdir()
    (dossier / file).write_bytes(b"x")
    before = tree(dossier)
    made = EVERY[file](dossier)
    assert (made.code, made.exit_code) == ("there", ExitCode.WRONG)
    assert tree(dossier) == before


def test_there_are_records_of_every_kind_that_the_forms_know():
    assert list(INSPECTIONS) == schema("inspection")["properties"]["类别"]["enum"]
    assert list(CHANGES) == list(ASKED) == schema("change")["properties"]["类别"]["enum"]


@pytest.mark.parametrize("file", EVERY)
def test_an_application_is_checked_as_before(dossier, file):
    before = check(dossier, "2013-04-01").assessment
    EVERY[file](dossier)
    assert check(dossier, "2013-04-01").assessment == before


def test_a_second_record_of_a_day_has_its_number(dossier):
    new_inspection(dossier, "投诉", "2014-05-06")
    done(new_inspection(dossier, "投诉", "2014-05-06", 2), "record_made", dossier, "inspections/2014-05-06-complaint-2.yaml")
    made = new_inspection(dossier, "投诉", "2014-05-06", 0)
    assert (made.code, made.exit_code) == ("number_range", ExitCode.USAGE)


def test_a_change_names_what_was_so_before_and_asks_only_for_what_it_may_change(dossier):
    new_change(dossier, "更名", "2014-06-01")
    file = "changes/2014-06-01-rename.yaml"
    assert value(dossier, file) == {
        "类别": "更名",
        "日期": "2014-06-01",
        "原平台名称": OLD,
        "原运营单位": "重庆云联物流信息有限公司",
    }
    text = (dossier / file).read_text(encoding="utf-8")
    assert "现地址" not in text
    assert "（现平台名称、现运营单位至少填一样）" in text
    new_change(dossier, "迁址", "2014-06-02")
    moved = (dossier / "changes/2014-06-02-move.yaml").read_text(encoding="utf-8")
    assert "\n# 变更以后的地址" in moved
    assert "的必填" not in moved


def test_names_are_those_of_the_day(dossier):
    new_change(dossier, "更名", "2014-06-01")
    path = dossier / "changes/2014-06-01-rename.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("\n现平台名称: \n", f"\n现平台名称: {NEW}\n"), encoding="utf-8")
    new_change(dossier, "更名", "2014-05-31")
    new_change(dossier, "更名", "2015-01-01")
    assert value(dossier, "changes/2014-05-31-rename.yaml")["原平台名称"] == OLD
    assert value(dossier, "changes/2015-01-01-rename.yaml")["原平台名称"] == NEW
    new_rereview(dossier, 2016)
    assert value(dossier, "rereview/2016/summary.yaml")["平台名称"] == NEW


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
