"""What a round still owes, day by day, and that it is drafted."""

import json

import pytest

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.gather import gather
from smepp.model.acting import Doubt
from tests.cli.running import smepp
from tests.issuing.issuing import AWARD, PUBLIC, notice, told
from tests.notices.making import Round

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


def test_the_list_of_accepted_ones_is_owed_until_the_choice(here, rows, monkeypatch):
    monkeypatch.setattr("smepp.jobs.notices.gather.acceptance_list._row", lambda desk, platform: desk.row(platform))
    here.platform("bing", "丙平台", result=None)
    assert set(owed("2013-03-19")) == {("acceptance-list", "丙平台")}
    here.chosen(*rows)
    assert set(owed("2013-03-26")) == {("publicity", "乙平台", "甲平台")}


def test_an_answered_objection_is_owed_a_letter(here, rows):
    here.publicised(*rows)
    here.objection("jia", "不成立")
    assert ("objection", "甲平台") in owed("2013-04-08")
    told("objection", "jia", "--issue", "渝中小企〔2013〕58号", "--dated", "2013-04-08")
    assert ("objection", "甲平台") not in owed("2013-04-09")
    assert (here.root / "rounds/2013/private/2013-04-08-objection.docx").is_file()
    again = told("objection", "jia", on="2013-04-09")
    assert "N307" in {each["code"] for each in again["problems"]}
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


@pytest.mark.parametrize(("lang", "told"), [("zh", "机关"), ("en", "office.yaml")])
def test_on_a_day_of_which_the_office_is_not_known(here, rows, lang, told):
    done = notice("all", "--lang", lang, on="2019-06-01", year=2019)
    assert (done.code, done.out) == (4, "")
    assert told in done.err


def test_a_failure_that_needs_a_hint_is_told_with_it(here, monkeypatch):
    here.chosen(here.platform("jia", "甲平台"))

    def gathered(desk):
        raise JobError("notice_no_authority", day=desk.day, doubt=Doubt.GAP, successor=None)

    monkeypatch.setattr("smepp.jobs.notices.gathered.gather", gathered)
    done = notice("all", on="2013-03-26")
    assert done.code == 4
    assert "office.yaml" in done.out
    assert json.loads(notice("all", "--format", "json", on="2013-03-26").out)["documents"][0]["failure"]


def test_a_year_is_needed(here):
    assert smepp("notice", "all").code == 2


def test_a_district_owes_its_letter(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    here = Round(tmp_path, district=True)
    here.platform("jia", "甲平台", handed_up=False)
    [found] = owed("2013-02-26").items()
    assert found[0] == ("recommendation", "甲平台")
    assert found[1]["by"] == "推荐机关"
    told("recommendation", "--issue", "江北中小企〔2013〕5号", "--dated", "2013-02-26", "--district", "江北区", on="2013-02-26")
    assert (here.root / "rounds/2013/private/2013-02-26-recommendation.docx").is_file()
    assert set(owed("2013-02-26")) == set()


def test_an_order_to_mend_is_owed_until_it_is_issued(here, rows):
    here.recognised(*rows)
    found = "类别: 抽查\n日期: {day}\n人员: [何清]\n内容: 收费公示。\n情况: 没有公示。\n结论: {result}\n整改期限: 2013-07-05\n"
    here.put("jia/inspections/1.yaml", found.format(day="2013-06-03", result="需要整改"))
    assert ("rectification", "甲平台") in owed("2013-06-04")
    here.event("2013/4.yaml", "整改", "2013-06-05", f"{rows[0][:-1]}, 内容: 公示收费}}", 期限="2013-07-05")
    assert ("rectification", "甲平台") not in owed("2013-06-06")
    here.put("jia/inspections/2.yaml", found.format(day="2013-07-08", result="整改不到位"))
    assert ("rectification", "甲平台") not in owed("2013-07-09"), "what then follows is the office's to say"


def test_what_cannot_be_drafted_is_told_and_stops_nothing_else(here, monkeypatch):
    here.chosen(here.platform("jia", "甲平台"))
    here.platform("yi", "乙平台", result="退回补正")

    def gathered(desk):
        if desk.rule.id == "correction":
            raise JobError("notice_no_dossier", exit_code=ExitCode.WRONG, kind=desk.rule.name)
        return gather(desk)

    monkeypatch.setattr("smepp.jobs.notices.gathered.gather", gathered)
    found = owed("2013-03-26", code=1)
    assert found["correction", "乙平台"]["failure"]
    assert found["correction", "乙平台"]["draft"] is None
    assert found["publicity", "甲平台"]["draft"]
    assert "没有拟成" in notice("all", on="2013-03-26").out


def test_a_failed_re_review_is_owed_its_revocation(here, rows):
    here.recognised(*rows)
    here.put(
        "jia/rereview/2016/recommendation.yaml",
        "推荐单位: 某局\n意见: 建议撤销\n审查说明: 看了。\n日期: 2016-02-20\n经办人: 甲\n负责人: 乙\n",
    )
    assert "revocation" not in {kind for kind, *_ in owed("2016-04-01", 2016)}
    here.event("2016/1.yaml", "复核结果", "2016-04-18", f"{rows[0][:-1]}, 结论: 不合格}}", 文号="渝中小企〔2016〕18号")
    assert ("revocation", "甲平台") in owed("2016-04-19", 2016)
    told("revocation", "--issue", "渝中小企〔2016〕21号", "--dated", "2016-04-25", on="2016-04-25", year=2016)
    assert "revocation" not in {kind for kind, *_ in owed("2016-04-26", 2016)}
