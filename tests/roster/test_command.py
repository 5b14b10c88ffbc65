"""`smepp roster` as it is typed, over files."""

import json
import shutil

import jsonschema
import pytest

from bench.generate.numbered import DISTRICTS, fails, files, operator, platform
from smepp.load.schemas import schema
from tests.cli.running import smepp
from tests.roster.conftest import COUNT

FAILED = next(number for number in range(COUNT) if fails(number))


def told(workspace, *arguments, on="2021-12-31"):
    return json.loads(smepp("roster", str(workspace), "--on", on, "--format", "json", *arguments).out)


def test_the_list_of_a_day_holds_who_holds_a_title_on_it(workspace):
    assert smepp("roster", str(workspace), "--on", "2021-12-31").code == 0
    found = told(workspace)
    jsonschema.Draft202012Validator(schema("roster-output")).validate(found)
    wanted = {platform(number) for number in range(COUNT) if not fails(number)}
    assert {each["platform"] for each in found["titles"]} == wanted
    assert len(wanted) < COUNT
    assert found["incomplete"] is False


def test_an_earlier_day_has_its_own_list_authority_and_names(workspace):
    found = told(workspace, on="2014-12-31")
    assert {each["recognised"][:4] for each in found["titles"]} == {"2013", "2014"}
    assert {each["confirmed"] for each in found["titles"]} == {None}
    assert found["authority"] == "重庆市中小企业局"
    assert told(workspace, on="2018-06-01")["authority"] == "重庆市中小企业发展指导局"
    assert told(workspace)["authority"] == "重庆市经济和信息化委员会"
    number = DISTRICTS.index("荣昌县")
    assert [each["district"] for each in told(workspace, on="2021-12-31")["titles"] if each["platform"] == platform(number)] == [
        "荣昌区"
    ]


def test_confirmation_and_the_next_rereview_are_told(workspace):
    number = next(each for each in range(COUNT) if each % 6 == 0 and files(each) and not fails(each))
    [found] = [each for each in told(workspace)["titles"] if each["platform"] == platform(number)]
    assert (found["recognised"][:4], found["confirmed"], found["next_rereview"]) == ("2013", "2019-05-10", 2022)


@pytest.mark.parametrize(
    ("asked", "on", "code", "words"),
    [
        (platform(0), "2021-12-31", 0, "有效：第0号"),
        (operator(0), "2013-12-31", 0, "有效：第0号"),
        (platform(0), "2013-04-01", 1, "没有取得过称号"),
        (platform(FAILED), "2021-12-31", 1, "6月1日起无效（撤销，文号"),
        (platform(FAILED), "2018-12-31", 0, "有效"),
        ("没有这样的平台", "2021-12-31", 1, "没有查到"),
    ],
)
def test_whether_a_title_holds(workspace, asked, on, code, words):
    done = smepp("roster", str(workspace), "--valid", asked, "--on", on)
    assert (done.code, words in done.out) == (code, True)
    answer = json.loads(smepp("roster", str(workspace), "--valid", asked, "--on", on, "--format", "json").out)
    jsonschema.Draft202012Validator(schema("valid-output")).validate(answer)
    assert answer["valid"] is (code == 0)


@pytest.mark.parametrize("form", ["html", "csv", "xlsx"])
def test_files_are_written_where_they_are_wanted_and_told(workspace, tmp_path, form, monkeypatch):
    monkeypatch.chdir(tmp_path)
    first = smepp("roster", str(workspace), "--on", "2021-12-31", "--format", form)
    assert (first.code, "附" in first.err) == (0, False)
    assert f"out/roster-2021-12-31.{form}" in first.out
    one = (tmp_path / "out" / f"roster-2021-12-31.{form}").read_bytes()
    again = smepp("roster", str(workspace), "--on", "2021-12-31", "--format", form, "--out", f"other/x.{form}")
    assert again.code == 0
    assert (tmp_path / "other" / f"x.{form}").read_bytes() == one


@pytest.mark.parametrize(("form", "ending"), [("text", "txt"), ("json", "json")])
def test_what_is_shown_can_be_written_too(workspace, tmp_path, form, ending):
    shown = smepp("roster", str(workspace), "--on", "2021-12-31", "--format", form)
    done = smepp("roster", str(workspace), "--on", "2021-12-31", "--format", form, "--out", str(tmp_path / f"x.{ending}"))
    assert (done.code, "共" in done.out) == (0, True)
    written = (tmp_path / f"x.{ending}").read_text(encoding="utf-8")
    assert written.replace("─", "-") == shown.out.replace("─", "-")


def test_a_workbook_that_somebody_changed_is_not_replaced(workspace, tmp_path):
    goal = tmp_path / "x.xlsx"
    goal.write_bytes(b"mine")
    done = smepp("roster", str(workspace), "--on", "2021-12-31", "--format", "xlsx", "--out", str(goal))
    assert (done.code, goal.read_bytes()) == (1, b"mine")


@pytest.mark.parametrize("name", ["office.yaml", "2013/p00000/x.csv", "x.html"])
def test_nothing_is_written_over_other_files_or_into_a_dossier(workspace, name):
    before = (workspace / "office.yaml").read_bytes()
    done = smepp("roster", str(workspace), "--on", "2021-12-31", "--format", "csv", "--out", str(workspace / name))
    assert done.code == 2
    assert (workspace / "office.yaml").read_bytes() == before
    assert not (workspace / "2013/p00000/x.csv").exists()


def test_what_did_not_count_is_said(workspace, tmp_path):
    own = shutil.copytree(workspace, tmp_path / "own")
    (own / "rounds/2013/publicity.yaml").unlink()
    done = smepp("roster", str(own), "--on", "2021-12-31")
    assert done.code == 1
    assert "没有计入，名单可能不全" in done.out
    assert platform(0) in done.err
    assert platform(0) not in done.out
    doubtful = smepp("roster", str(own), "--on", "2021-12-31", "--valid", platform(0))
    assert (doubtful.code, "回答可能不准" in doubtful.out) == (1, True)


def test_a_list_that_cannot_be_read_is_said_with_its_place(workspace, tmp_path):
    own = shutil.copytree(workspace, tmp_path / "own")
    (own / "rounds/2016/revocation-2013.yaml").write_text("类别: 撤销\n日期: 五月\n", encoding="utf-8")
    done = smepp("roster", str(own), "--on", "2021-12-31")
    assert (done.code, "revocation-2013.yaml:2:" in done.err) == (1, True)
    assert told(own)["incomplete"] is True


@pytest.mark.parametrize(
    "arguments",
    [
        ("--on", "13-1-1"),
        ("--format", "docx"),
        ("--valid", "x", "--format", "csv"),
        ("--valid", "x", "--out", "x.txt"),
        ("--lang", "fr"),
        ("--format", "csv", "--out", "x.xlsx"),
    ],
)
def test_a_wrong_command_line_is_told(workspace, arguments):
    done = smepp("roster", str(workspace), *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err


def test_without_an_office_there_is_no_list(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert smepp("roster").code == 2
    assert smepp("roster", "nowhere").code == 2
    (tmp_path / "empty").mkdir()
    done = smepp("roster", "empty", "--on", "2013-12-31")
    assert (done.code, "没有找到 office.yaml" in done.out) == (0, True)


def test_a_folder_inside_the_workspace_is_as_good(workspace):
    assert told(workspace / "2013")["count"] == told(workspace)["count"]


def test_english(workspace):
    done = smepp("roster", str(workspace), "--on", "2019-06-01", "--lang", "en")
    assert "Valid on 1 June 2019" in done.out
