"""The built-in days: against a second source, with the one known error of the first."""

from datetime import date, timedelta

import holidays
from chinese_calendar import is_workday

from smepp.load.calendar.built_in import built_in, yearly_holidays
from smepp.model.calendar import Day
from tests.lifecycle.days import day

YEARS = range(2004, 2027)
KNOWN_ERRORS = {day("2005-12-31")}
"""国办发明电〔2005〕35号: 12月31日（星期六）上班."""


def every_day() -> list[date]:
    first = date(YEARS[0], 1, 1)
    return [first + timedelta(days=number) for number in range((date(YEARS[-1], 12, 31) - first).days + 1)]


def test_the_years_are_those_that_are_listed_whatever_the_package_knows():
    assert list(built_in().years) == list(YEARS)
    assert {each.year for each in (*built_in().rests, *built_in().works)} == set(YEARS)


def test_every_day_is_as_a_second_source_has_it():
    second = holidays.country_holidays("CN", years=YEARS)
    assert len(every_day()) == 8401
    assert [each for each in every_day() if (built_in().day(each) is Day.WORKING) != second.is_working_day(each)] == []


def test_every_day_is_as_the_package_has_it_but_for_its_known_errors():
    assert {each for each in every_day() if (built_in().day(each) is Day.WORKING) != is_workday(each)} == KNOWN_ERRORS


def test_a_correction_names_its_notice():
    for each in KNOWN_ERRORS:
        assert built_in().works[each].notice == "国办发明电〔2005〕35号"


def test_numbers_of_notices():
    def notice(text: str) -> str | None:
        named = built_in().rests.get(day(text)) or built_in().works[day(text)]
        return named.notice

    assert notice("2013-02-09") == "国办发明电〔2012〕33号"
    assert notice("2011-12-31") == "国办发明电〔2011〕45号", "New Year stands in the next year's notice"
    assert notice("2018-12-31") == "国办发明电〔2018〕15号"
    assert notice("2015-09-03") == "国发明电〔2015〕1号", "a notice of its own"
    assert notice("2019-05-04") == "国办发明电〔2019〕3号"
    assert notice("2020-01-30") == "国办发明电〔2019〕16号"
    assert notice("2020-02-01") == "国办发明电〔2020〕1号"
    assert notice("2004-01-22") is None, "not known, and not invented"
    assert sum(not each.notices for each in built_in().years.values()) == 2


def test_names_are_those_of_notices():
    names = {each.holiday for each in (*built_in().rests.values(), *built_in().works.values())}
    assert names == {*yearly_holidays(), "抗战胜利70周年纪念日"}
    assert len(yearly_holidays()) == 7


def test_no_day_is_both_off_and_at_work():
    assert not built_in().rests.keys() & built_in().works.keys()
    assert all(each.weekday() >= 5 for each in built_in().works)
