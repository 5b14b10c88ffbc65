"""The office's own years: what they add, what they override, and how their faults are told."""

import pytest

from smepp.jobs.calendar import almanac
from smepp.jobs.exit_codes import ExitCode
from smepp.lifecycle.periods import UnknownYearError, period
from smepp.load.calendar.built_in import built_in
from smepp.model.calendar import Day
from smepp.model.codes.periods import CODES
from smepp.model.period import Unit
from tests.cli.running import smepp
from tests.lifecycle.days import day
from tests.lifecycle.offices import YEAR, write_office, write_year


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return write_office(tmp_path)


def known(office, text=YEAR, year=2027):
    write_year(office.parent, text, year)
    return almanac(office).calendar


def test_without_files_the_built_in_years_hold(office):
    assert almanac(office).calendar == almanac(None).calendar == built_in()


def test_a_new_year_is_known_by_its_file(office):
    found = period(day("2027-02-03"), 3, Unit.WORKING, known(office))
    assert (found.end, found.skipped[0].day) == (day("2027-02-12"), day("2027-02-05"))
    assert found.skipped[0].arranged.notice == "国办发明电〔2026〕9号"
    assert known(office).day(day("2027-01-30")) is Day.WORKING
    assert known(office).day(day("2027-01-31")) is Day.REST
    assert known(office).day(day("2027-06-09")) is Day.REST
    assert known(office).years[2027].file == "calendar/2027.yaml"


def test_a_period_may_cross_from_built_in_days_to_the_offices(office):
    found = period(day("2026-12-30"), 3, Unit.WORKING, known(office))
    assert (found.end, found.unsettled) == (day("2027-01-04"), None)


def test_days_of_a_built_in_year_are_overridden_one_by_one(office):
    text = "年度: 2013\n依据: 渝府办〔2013〕1号\n休息日: [{名称: 高温放假, 自: 2013-04-08}]\n上班日: [2013-04-06, 2013-04-05]\n"
    calendar = known(office, text, 2013)
    days = {each: calendar.day(day(each)) for each in ("2013-04-04", "2013-04-05", "2013-04-06", "2013-04-07", "2013-04-08")}
    assert [each for each, what in days.items() if what is Day.REST] == ["2013-04-04", "2013-04-08"]
    assert calendar.day(day("2013-02-10")) is Day.REST, "all other days stay as they were"
    assert calendar.years[2013].notices == ("国办发明电〔2012〕33号", "渝府办〔2013〕1号")
    said = smepp("period", "2013-04-01", "7").out
    assert "高温放假\n" in said
    assert "高温放假放假" not in said
    assert "（calendar/2013.yaml）" in said


def test_a_make_up_day_can_become_a_rest_day_again(office):
    text = "年度: 2013\n依据: 渝府办〔2013〕2号\n休息日: [{名称: 清明节, 自: 2013-04-07}]\n"
    assert known(office, text, 2013).day(day("2013-04-07")) is Day.REST


def test_days_of_the_december_before(office):
    text = YEAR.replace("自: 2027-01-01, 至: 2027-01-03, 天数: 3", "自: 2026-12-31, 至: 2027-01-02, 天数: 3")
    calendar = known(office, text.replace("2027-01-30", "2026-12-27"))
    assert calendar.day(day("2026-12-31")) is Day.REST
    assert calendar.day(day("2026-12-27")) is Day.WORKING


def test_a_notice_of_its_own_is_named_for_its_days(office):
    text = YEAR.replace("自: 2027-06-09", "自: 2027-06-09, 依据: 国发明电〔2027〕3号")
    calendar = known(office, text)
    assert calendar.rests[day("2027-06-09")].notice == "国发明电〔2027〕3号"
    assert calendar.years[2027].notices == ("国办发明电〔2026〕9号", "国发明电〔2027〕3号")


WRONG = {
    "T201": (YEAR.replace("年度: 2027", "年度: 2026"), "calendar/2027.yaml:1:5 错误 T201"),
    "T202": (YEAR.replace("- 2027-01-30", "- 2028-01-30"), "calendar/2027.yaml:11:5 错误 T202"),
    "T203": (YEAR.replace("- 2027-01-30", "- 2027-10-02"), "calendar/2027.yaml:11:5 错误 T203"),
    "T204": (YEAR.replace("- 2027-01-30", "- 2027-01-29"), "calendar/2027.yaml:11:5 错误 T204"),
    "T205": (YEAR.replace("至: 2027-04-05", "至: 2027-04-02"), "calendar/2027.yaml:6:33 错误 T205"),
    "T206": (YEAR.replace("天数: 7", "天数: 8"), "calendar/2027.yaml:5:48 错误 T206"),
    "T207": (YEAR.replace("  - {名称: 端午节, 自: 2027-06-09}\n", ""), "calendar/2027.yaml:3:1 错误 T207"),
    "Y301": (YEAR.replace("年度: ", "年度："), "calendar/2027.yaml:1:3 错误 Y301"),
    "S204": (YEAR.replace("上班日:", "上班曰:"), "calendar/2027.yaml:10:1 错误 S204"),
    "S221": (YEAR.replace("- 2027-01-30", "- 2027.1.30"), "calendar/2027.yaml:11:5 错误 S221"),
    "S201": (YEAR.replace("依据: 国办发明电〔2026〕9号\n", ""), "calendar/2027.yaml:1:1 错误 S201"),
}


@pytest.mark.parametrize("code", WRONG)
def test_a_faulty_file_is_told_with_line_and_mend_when_it_is_needed(office, code):
    text, place = WRONG[code]
    write_year(office.parent, text)
    done = smepp("period", "2027-03-01", "7")
    assert done.code == ExitCode.IMPOSSIBLE
    assert not done.out
    assert done.err.startswith("calendar/2027.yaml 有错误，不能据以计算2027年的期限。请先改正：\n")
    assert place in done.err
    assert "改法" in done.err
    assert "认定机关" in done.err, "it is not the applicant's to mend"


@pytest.mark.parametrize("code", WRONG)
def test_a_faulty_file_stops_nothing_that_does_not_need_it(office, code):
    write_year(office.parent, WRONG[code][0])
    assert smepp("period", "2013-04-01", "7").code == ExitCode.DONE
    with pytest.raises(UnknownYearError):
        period(day("2026-12-30"), 7, Unit.WORKING, almanac(office).calendar)


def test_a_built_in_year_whose_own_file_is_faulty_is_not_counted_in(office):
    write_year(office.parent, "年度: 2013\n", 2013)
    done = smepp("period", "2013-04-01", "7")
    assert done.code == ExitCode.IMPOSSIBLE
    assert "calendar/2013.yaml:1:1 错误 S201" in done.err


def test_every_code_of_a_year_has_its_case():
    assert {*WRONG, "T208"} >= {code for code in CODES if code > "T2"}


def test_very_many_days_off_are_used_and_noticed(office):
    write_year(office.parent, YEAR.replace("至: 2027-02-11, 天数: 7", "至: 2027-02-25"))
    done = smepp("period", "2027-02-03", "3")
    assert done.code == ExitCode.IMPOSSIBLE, "a make-up day lies in it"
    write_year(office.parent, YEAR.replace("至: 2027-02-11, 天数: 7", "至: 2027-02-25").replace("  - 2027-02-20\n", ""))
    done = smepp("period", "2027-02-03", "3")
    assert done.code == ExitCode.DONE
    assert "提示 T208 这一段放假共21天" in done.err


def test_a_file_saved_as_gbk_is_read_with_a_warning(office):
    write_year(office.parent).write_bytes(YEAR.encode("gbk"))
    done = smepp("period", "2027-02-03", "3")
    assert done.code == ExitCode.DONE
    assert "calendar/2027.yaml:1:1 提示 Y002" in done.err


def test_other_files_of_the_folder_are_no_years(office):
    write_year(office.parent)
    (office.parent / "calendar" / "notes.yaml").write_text("x", encoding="utf-8")
    assert list(almanac(office).calendar.years)[-1] == 2027


def test_a_blank_field_is_an_absent_field(office):
    assert known(office, YEAR.replace("自: 2027-06-09", "自: 2027-06-09, 至: , 天数: ")).day(day("2027-06-10")) is Day.WORKING
