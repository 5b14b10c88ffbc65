"""`smepp check --year`: which papers are assessed, and what is said of them."""

import json

import pytest
from jsonschema import Draft202012Validator

from smepp.load.resources import schemas_folder
from tests.cli.running import smepp
from tests.rereview.world import FIT, LATER, UNFIT, workspace


@pytest.fixture
def office(tmp_path, monkeypatch):
    workspace(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_year_chooses_the_re_review(office):
    done = smepp("check", FIT, "--year", "2016", "--on", LATER)
    assert done.code == 0
    assert "复核      2016年度\n" in done.out
    assert "核对结果：复核合格\n" in done.out
    assert "下一步：认定机关对复核合格的平台予以确认。" in done.out


def test_a_renamed_platform_bears_the_name_of_the_day(office):
    changes = office / FIT / "changes"
    changes.mkdir()
    text = "类别: 更名\n日期: 2015-05-20\n现平台名称: 改了名的平台\n现运营单位: 改了名的公司\n"
    (changes / "2015-05-20-rename.yaml").write_text(text, encoding="utf-8", newline="\n")
    done = smepp("check", FIT, "--year", "2016", "--on", LATER)
    assert done.out.startswith("改了名的平台\n")
    assert "改了名的公司" in done.out
    assert "改了名" not in smepp("check", FIT, "--year", "2013", "--on", LATER).out, "the application was the old one's"


def test_a_platform_that_fails_ends_with_one(office):
    done = smepp("check", UNFIT, "--year", "2016", "--on", LATER)
    assert done.code == 1
    assert "核对结果：复核不合格\n" in done.out
    assert "实际29家，要求不少于30家（两翼）" in done.out
    assert "发布公告，撤销称号" in done.out


def test_what_is_not_asked_is_said_so_that_nobody_takes_it_for_answered(office):
    out = " ".join(smepp("check", FIT, "--year", "2016", "--on", LATER).out.split())
    assert "复核不要求的要点49个：" in out
    assert "不适用的要点" not in out
    plain = out.replace(" ", "")
    assert "第五条（一）（依法设立、运营年限、独立法人单位、发展前景、可持续发展能力）" in plain
    assert "第六条（八）、第八条（一）" in plain


def test_without_a_year_the_application_is_assessed_and_the_re_review_named(office):
    done = smepp("check", FIT, "--on", "2013-04-01")
    assert done.code == 0
    assert "申报年度  2013（首次申报）" in done.out
    assert "复核 2016 年度" not in done.out
    assert "2016 年度的复核材料，核对复核请加 --year 2016。" in " ".join(done.out.split()).replace(" 年度", " 年度")


def test_the_year_of_the_application_is_the_application(office):
    assert smepp("check", FIT, "--year", "2013", "--on", "2013-04-01") == smepp("check", FIT, "--on", "2013-04-01")


@pytest.mark.parametrize(("lang", "years"), [("zh", "有复核材料的年度：2016"), ("en", "Years with such: 2016")])
def test_a_year_without_papers_is_a_wrong_command_line(office, lang, years):
    done = smepp("check", FIT, "--year", "2019", "--lang", lang)
    assert done.code == 2
    assert done.out == ""
    assert years in done.err


def test_a_dossier_without_any_re_review_says_where_the_papers_belong(office):
    import shutil

    shutil.rmtree(office / FIT / "rereview")
    done = smepp("check", FIT, "--year", "2016")
    assert done.code == 2
    assert "rereview/2016" in done.err


def test_nothing_is_assessed_when_one_of_several_has_nothing_of_the_year(office):
    import shutil

    shutil.rmtree(office / UNFIT / "rereview")
    done = smepp("check", FIT, UNFIT, "--year", "2016")
    assert (done.code, done.out) == (2, "")


def test_several_are_counted_by_their_own_words(office):
    done = smepp("check", FIT, UNFIT, "--year", "2016", "--on", LATER)
    assert "共2个案卷：复核合格1个、复核不合格1个。" in done.out
    assert smepp("check", FIT, UNFIT, "--year", "2016", "--on", LATER, "-q").out == f"{FIT}: 复核合格\n{UNFIT}: 复核不合格\n"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_json_tells_the_stage_and_what_is_not_asked(office, lang):
    done = smepp("check", FIT, "--year", "2016", "--on", LATER, "--format", "json", "--lang", lang)
    output = json.loads(done.out)
    schema = json.loads((schemas_folder() / "output.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(output)) == []
    [found] = output["dossiers"]
    assert (found["stage"], found["year"], found["kind"], found["rereviews"]) == ("rereview", 2016, None, [2016])
    assert found["decision"] == "eligible"
    assert [each["action"] for each in found["next_steps"]] == ["confirm"]
    unasked = [each["clause"] for each in found["findings"] if not each["asked"]]
    assert "5.2.cluster" in unasked
    assert "5.3.staff" not in unasked


@pytest.mark.parametrize("arguments", [("--lang", "zh"), ("--lang", "en"), ("--format", "json")])
def test_the_same_papers_give_the_same_bytes(office, arguments):
    first, second = (smepp("check", UNFIT, "--year", "2016", "--on", LATER, *arguments) for _ in range(2))
    assert first == second
    if arguments == ("--lang", "zh"):
        first.out.encode("gbk")
