"""`smepp period` as a clerk runs it."""

import json

import pytest

from smepp.jobs.exit_codes import ExitCode
from tests.cli.running import process, smepp
from tests.lifecycle.offices import write_office, write_year
from tests.test_startup import loaded

QINGMING = """\
2013年4月1日（星期一）起7个工作日，到2013年4月10日（星期三）为止。

  第1天至第3天    4月1日（星期一）至4月3日（星期三）
  不计            4月4日（星期四）至4月6日（星期六）            清明节放假
  第4天           4月7日（星期日）                              调休上班
  第5天至第7天    4月8日（星期一）至4月10日（星期三）

  期满      2013年4月11日（星期四）。4月10日仍在期限内，公示到次日才结束。
  另一算法  开始的当天不计入的，到2013年4月11日（星期四）为止。
  依据      2013年：国办发明电〔2012〕33号
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_the_answer_can_be_checked_by_eye():
    done = smepp("period", "2013-04-01", "7")
    assert (done.code, done.out, done.err) == (ExitCode.DONE, QINGMING, "")


@pytest.mark.parametrize("arguments", [(), ("--strict",), ("--until", "2013-04-11", "--signed", "2013-04-02"), ("--unit", "日")])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_chinese_console_can_show_it(arguments, lang):
    done = process(["period", "2013-04-01", "7", *arguments, "--lang", lang], encoding="gbk")
    assert not done.err
    assert "?" not in done.out
    assert "2013" in done.out


def test_json_begins_with_the_five_keys_that_others_rely_on():
    done = smepp("period", "2013-04-01", "7", "--format", "json")
    found = json.loads(done.out)
    assert list(found)[:5] == ["start", "n", "unit", "end", "skipped"]
    assert [found[key] for key in ("start", "n", "unit", "end")] == ["2013-04-01", 7, "工作日", "2013-04-10"]
    assert [each["day"] for each in found["skipped"]] == ["2013-04-04", "2013-04-05", "2013-04-06"]
    assert (found["first"], found["over"], found["other"]) == ("2013-04-01", "2013-04-11", "2013-04-11")


def test_the_same_bytes_each_time():
    once, again = (process(["period", "2012-12-28", "30", "--format", "json"]).out for _ in range(2))
    assert once == again


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("2013-04-06", "2"), "开始日是休息日（清明节放假），2013年4月7日（星期日）算第1天。"),
        (("2013-04-06", "2"), "开始的当天计不计入，结果相同。"),
        (("2013-04-01", "7", "--strict"), "开始的当天不计入\n"),
        (("2013-04-01", "7", "--strict"), "开始的当天计入的，到2013年4月10日（星期三）为止。"),
        (("2013-04-01", "6", "--unit", "日"), "最后一天是休息日（清明节放假）。是不是顺延由通知规定，这里没有顺延。"),
        (("2030-04-01", "6", "--unit", "日"), "2030年没有放假安排，不知道最后一天是不是工作日。"),
        (("2026-12-28", "1"), "2027年的放假通知还没有收录，它可能对年底几天另作安排，公布以后请再算一次。"),
        (("2026-12-31", "1"), "换一种算法要算到2027年，这一年没有放假安排。"),
        (("2004-01-16", "7"), "2004年：当年的放假通知（文号未收录）"),
        (("2020-01-20", "5"), "2020年：国办发明电〔2019〕16号、国办发明电〔2020〕1号"),
        (("2012-12-28", "3"), "2012年12月29日（星期六）至12月30日（星期日）"),
    ],
)
def test_what_else_is_said(arguments, said):
    done = smepp("period", *arguments)
    assert done.code == ExitCode.DONE
    assert "".join(said.split()) in "".join(done.out.split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("2013-02-30", "7"), "日期 2013-02-30 不对：请写成 2013-02-28 的样子。"),
        (("2013-4-1", "7"), "日期 2013-4-1 不对：请写成 2013-02-28 的样子。"),
        (("20130401", "7"), "日期 20130401 不对：请写成 2013-02-28 的样子。"),
        (("2013-04-01", "7", "--until", "4月10日"), "日期 4月10日 不对：请写成 2013-02-28 的样子。"),
        (("2013-04-01", "七"), "天数“七”不对：请写成一个整数，例如 7。"),
        (("2013-04-01", "7.5"), "天数“7.5”不对：请写成一个整数，例如 7。"),
        (("2013-04-01", "0"), "天数 0 不对：期限至少1天，最多3660天。"),
        (("2013-04-01", "7", "--unit", "周"), "--unit 只能是：工作日、日。"),
        (("2013-04-01", "7", "--office", "nowhere"), "找不到 nowhere。"),
        (("2013-04-01", "7", "--office", "."), ". 里没有 office.yaml。请写机关的文件夹，例如 dossiers。"),
        (("2013-04-01",), "命令缺少参数：天数。"),
    ],
)
def test_a_wrong_command_line_exits_2_and_names_the_mistake(arguments, said):
    done = smepp("period", *arguments)
    assert done.code == ExitCode.USAGE
    assert not done.out
    assert done.err.startswith(said)


@pytest.mark.parametrize("arguments", [("2026-12-28", "7"), ("2027-03-01", "7"), ("2003-12-30", "1")])
def test_a_year_without_data_exits_4_and_says_where_to_write_it(arguments):
    done = smepp("period", *arguments)
    assert done.code == ExitCode.IMPOSSIBLE
    assert not done.out
    year = 2003 if arguments[0] < "2004" else 2027
    assert done.err.startswith(f"没有{year}年的放假安排，算不出期限")
    assert f"calendar/{year}.yaml" in done.err
    assert smepp("period", *arguments, "--lang", "en").err.startswith(f"Nothing can be counted in {year}")


def test_the_office_here_is_used_without_being_named(tmp_path):
    write_office(tmp_path)
    write_year(tmp_path)
    done = smepp("period", "2027-02-03", "3")
    assert done.code == ExitCode.DONE
    assert "2027年：国办发明电〔2026〕9号（calendar/2027.yaml）" in done.out
    (tmp_path / "deeper").mkdir()
    assert smepp("period", "2027-02-03", "3", "--office", "deeper").code == ExitCode.USAGE


def test_the_usual_workspace_below_is_found_and_its_path_told(tmp_path):
    write_office(tmp_path / "dossiers")
    write_year(tmp_path / "dossiers")
    assert "（dossiers/calendar/2027.yaml）" in smepp("period", "2027-02-03", "3").out
    assert "dossiers/calendar/2028.yaml 里" in smepp("period", "2028-02-03", "3").err.replace("\n", "")


def test_it_loads_no_more_than_it_needs():
    found = loaded("period", "2013-04-01", "7")
    assert {"yaml", "chinese_calendar", "smepp.lifecycle.periods"} <= found
    assert not found & {"jsonschema", "jsonschema_rs", "jinja2", "docx", "rich.console", "holidays", "smepp.printers.period_json"}
    assert "chinese_calendar" not in loaded("period", "--help")
