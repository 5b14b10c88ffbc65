"""Blank files of what comes after an application: what is in them, and what is refused."""

import shutil
from functools import partial
from typing import Any

import pytest

from smepp.jobs.blank.after import ASKED, CHANGES, INSPECTIONS, new_annual, new_change, new_inspection
from smepp.jobs.blank.rereview import new_rereview
from smepp.jobs.blank.round import new_round
from smepp.jobs.check import check
from smepp.jobs.exit_codes import ExitCode
from smepp.load.resources import schemas_folder
from smepp.load.schemas import schema, schema_for
from tests.scaffold.blank_forms import NEW, OLD, done, dossier, office, tree, value

__all__ = ["dossier", "office"]


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
