"""What every command that speaks of platforms says: papers that changed, lists that are wrong, a day of which little is known."""

import pytest

from tests.cli.running import smepp
from tests.status.making import write
from tests.status.world import build

NAME = "云联智慧物流公共服务平台"
LISTS = (("roster",), ("sample", "--n", "1", "--seed", "x"), ("due", "--year", "2013"))


@pytest.fixture
def office(tmp_path):
    return build(tmp_path / "dossiers")


def told(office, *command, on="2013-06-01"):
    return smepp(command[0], str(office), *command[1:], "--on", on)


@pytest.mark.parametrize("command", LISTS)
def test_papers_that_changed_are_told_once_by_every_list(office, command):
    done = told(office, *command)
    assert (done.code, done.err) == (0, "")
    write(office / "jia" / "01-application.yaml", "资产总额: 801\n")
    done = told(office, *command)
    assert (done.code, done.err.count("N201")) == (1, 1)
    assert told(office, *command, on="2013-03-24").err == "", "no list took the digest down by then"


def test_papers_that_changed_are_told_in_the_overview(office):
    write(office / "jia" / "01-application.yaml", "资产总额: 801\n")
    done = told(office, "status")
    assert (done.code, done.out.count("N201")) == (1, 1)


def test_who_asks_for_a_title_is_told_of_its_papers_alone(office):
    write(office / "jia" / "01-application.yaml", "资产总额: 801\n")
    done = told(office, "roster", "--valid", NAME)
    assert (done.code, done.err.count("N201")) == (0, 1), "the title holds all the same"
    assert told(office, "roster", "--valid", "别的平台").err == ""


@pytest.mark.parametrize("command", [("status",), *LISTS])
def test_what_is_wrong_with_a_list_ends_every_command_alike(office, command):
    row = f"名单:\n  - {{平台名称: {NAME}, 运营单位: 重庆云联物流信息有限公司, 区县: 江北区, 案卷: nirgends, 内容: 改}}\n"
    write(office / "rounds" / "2013" / "2013-05-06-rectification.yaml", f"类别: 整改\n日期: 2013-05-06\n期限: 2013-08-01\n{row}")
    done = told(office, *command)
    assert (done.code, "L150" in done.err) == (1, True)


@pytest.mark.parametrize("command", LISTS)
def test_a_summary_without_content_is_no_matter_of_titles(office, command):
    write(office / "jia" / "annual" / "2013.yaml", "年度: 2013\n日期:\n")
    done = told(office, *command)
    assert (done.code, done.err) == (0, "")
    assert "没有计入" not in done.out


@pytest.mark.parametrize(
    "command",
    [("status",), ("roster",), ("roster", "--valid", NAME), ("due", "--year", "2019"), ("sample", "--n", "1", "--seed", "x")],
)
def test_that_the_rules_may_have_lapsed_is_said_of_a_later_day(office, command):
    assert "没有查到本办法在2018年以后" in told(office, *command, on="2019-06-01").out
    assert "没有查到本办法在2018年以后" not in told(office, *command, on="2014-06-01").out.replace("\n", "")


def test_one_dossier_says_it_too(office, tmp_path):
    for command in ("status", "timeline"):
        assert "没有查到本办法在2018年以后" in smepp(command, str(office / "jia"), "--on", "2019-06-01").out
    page = tmp_path / "x.html"
    smepp("timeline", str(office / "jia"), "--on", "2019-06-01", "--format", "html", "--out", str(page))
    assert "没有查到本办法在2018年以后" in page.read_text(encoding="utf-8")


def test_a_file_is_called_a_file(office):
    done = smepp("status", str(office / "office.yaml"))
    assert (done.code, "是一个文件" in done.err) == (2, True)
    assert smepp("roster", str(office / "office.yaml")).code == 2


@pytest.mark.parametrize("asked", ["", " "])
def test_nothing_asked_for_is_a_slip(office, asked):
    done = told(office, "roster", "--valid", asked)
    assert (done.code, done.out, "--valid" in done.err) == (2, "", True)


OBJECTION = f"""\
日期: DAY
对象: {{平台名称: {NAME}, 案卷: jia}}
异议人: {{姓名: 张三, 联系方式: '1', 实名: 是}}
事实: 不实。
"""


@pytest.mark.parametrize("day", ["2013-03-28", "2013-04-05", "2013-04-11", "2013-05-20"])
def test_every_objection_waits_for_an_answer(office, day):
    file = office / "rounds" / "2013" / "objections" / "01.yaml"
    write(file, OBJECTION.replace("DAY", day))
    assert "处理异议1项（已办0，未办1）" in told(office, "due", "--year", "2013").out
    write(file, OBJECTION.replace("DAY", day) + "处理: {日期: 2013-05-28, 结论: 不成立, 理由: 查无此事。}\n")
    assert "处理异议1项（已办1，未办0）" in told(office, "due", "--year", "2013").out


def test_an_answer_dated_before_its_objection_is_no_answer(office):
    handled = "处理: {日期: 2013-04-03, 结论: 不成立, 理由: 查无此事。}\n"
    write(office / "rounds" / "2013" / "objections" / "01.yaml", OBJECTION.replace("DAY", "2013-04-05") + handled)
    assert "处理异议1项（已办0，未办1）" in told(office, "due", "--year", "2013").out
    assert "L202" in smepp("status", str(office / "jia"), "--on", "2013-06-01").out
