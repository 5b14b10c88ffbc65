"""`smepp due` as it is typed, over files."""

import json

import jsonschema
import pytest

from bench.generate.numbered import DISTRICTS, files, platform
from smepp.load.schemas import schema
from tests.cli.running import smepp
from tests.due.rfc5545 import events
from tests.roster.conftest import COUNT

OF_2013 = [each for each in range(COUNT) if each % 6 == 0]


def told(workspace, *arguments, on="2016-02-10", year="2016"):
    return json.loads(smepp("due", str(workspace), "--year", year, "--on", on, "--format", "json", *arguments).out)


def items(found, kind):
    return {each["platform"]: each for each in found["items"] if each["kind"] == kind}


def test_who_is_due_and_who_has_filed(workspace):
    found = told(workspace)
    jsonschema.Draft202012Validator(schema("due-output")).validate(found)
    due = items(found, "rereview")
    assert set(due) == {platform(each) for each in OF_2013}
    assert {name for name, each in due.items() if each["done"] == "2016-02-10"} == {
        platform(each) for each in OF_2013 if files(each)
    }
    lazy = next(platform(each) for each in OF_2013 if not files(each))
    assert (due[lazy]["days_left"], len(due[lazy]["missing"])) == (19, 3)


def test_what_is_filed_later_is_not_seen(workspace):
    assert not any(each["done"] for each in items(told(workspace, on="2016-02-09"), "rereview").values())


def test_publicity_and_summaries_of_the_year(workspace):
    assert {each["day"] for each in items(told(workspace, on="2016-04-19"), "publicity").values()} == {"2016-04-18"}
    found = told(workspace, on="2016-12-31")
    assert not items(found, "publicity"), "they are recognised by then"
    annual = items(found, "annual")
    assert {each["day"] for each in annual.values()} == {None}
    assert {each["done"] for each in annual.values()} == {None, "2016-12-20"}


@pytest.mark.parametrize(("on", "code"), [("2016-02-29", 0), ("2016-03-01", 1)])
def test_the_exit_code_says_whether_something_is_overdue(workspace, on, code):
    assert smepp("due", str(workspace), "--year", "2016", "--on", on).code == code


def test_the_calendar_is_valid_and_lands_where_it_is_wanted(workspace, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = smepp("due", str(workspace), "--year", "2016", "--on", "2016-02-10", "--format", "ics")
    assert (done.code, "out/due-2016.ics" in done.out, "不在日历里" in done.err) == (0, True, True)
    found = events((tmp_path / "out/due-2016.ics").read_bytes())
    assert [each["DTSTART"][1] for each in found] == ["20160229", "20160229"]
    assert f"{len(OF_2013)}家" in found[1]["SUMMARY"][1]
    table = smepp("due", str(workspace), "--year", "2016", "--on", "2016-02-10", "--format", "csv", "--out", "t.csv")
    assert (table.code, (tmp_path / "t.csv").read_bytes()[:3]) == (0, b"\xef\xbb\xbf")


def test_what_is_shown_can_be_written_too(workspace, tmp_path):
    for form, ending in (("text", "txt"), ("json", "json")):
        shown = smepp("due", str(workspace), "--year", "2016", "--on", "2016-02-10", "--format", form).out
        smepp(
            "due",
            str(workspace),
            "--year",
            "2016",
            "--on",
            "2016-02-10",
            "--format",
            form,
            "--out",
            str(tmp_path / f"x.{ending}"),
        )
        written = (tmp_path / f"x.{ending}").read_text(encoding="utf-8")
        assert written.replace("─", "-") == shown.replace("─", "-")


def test_a_district_alone(workspace):
    found = told(workspace, "--district", "铜梁")
    assert {each["district"] for each in found["items"]} == {"铜梁区"}
    text = smepp("due", str(workspace), "--year", "2016", "--on", "2016-02-10", "--district", DISTRICTS[0]).out
    assert "只列出符合筛选条件的" in text
    assert smepp("due", str(workspace), "--year", "2016", "--district", "铜粱山").code == 2


@pytest.mark.parametrize(
    "arguments", [(), ("--year", "216"), ("--year", "2016", "--format", "xml"), ("--year", "2016", "--on", "x")]
)
def test_a_wrong_command_line_is_told(workspace, arguments):
    done = smepp("due", str(workspace), *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err
