"""Periods as notices print them, right and wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.jobs.exit_codes import ExitCode
from smepp.lifecycle.periods import UnknownYearError, period
from smepp.lifecycle.typed import lint
from smepp.load.calendar.built_in import built_in
from smepp.messages import LANGS
from smepp.messages.en.periods import ENTRIES as EN
from smepp.messages.zh.periods import ENTRIES as ZH
from smepp.model.codes.periods import CODES
from smepp.model.period import Typed, Unit
from smepp.wording.periods import remark_mend, remark_text
from tests.cli.running import smepp
from tests.lifecycle.days import LENGTHS, UNITS, WITHIN, day
from tests.load.test_texts import fields

WORKING, NATURAL = Unit.WORKING, Unit.NATURAL


def typed(start, end, n=7, unit=WORKING, signed=None):
    return Typed(start=day(start), end=day(end), n=n, unit=unit, signed=day(signed) if signed else None)


CASES = {
    "right, but for the day between the readings": (typed("2013-04-01", "2013-04-10", signed="2013-03-29"), "T109"),
    "signed on the day itself": (typed("2013-04-01", "2013-04-10", signed="2013-04-01"), "T109"),
    "ends on a weekend": (typed("2013-03-04", "2013-03-10"), "T101"),
    "ends in a holiday": (typed("2013-04-01", "2013-04-05"), "T101"),
    "begins on a rest day": (typed("2013-03-09", "2013-03-19"), "T102"),
    "weekdays alone were counted": (typed("2013-04-01", "2013-04-09"), "T104"),
    "too long": (typed("2013-04-01", "2013-04-15"), "T104"),
    "the first day was not counted": (typed("2013-04-01", "2013-04-11"), "T108"),
    "last year's date of signature": (typed("2013-04-01", "2013-04-10", signed="2012-03-29"), "T103 T109"),
    "last year's end": (typed("2013-04-01", "2012-04-10"), "T103"),
    "next year's end": (typed("2013-04-01", "2014-04-10"), "T103"),
    "the old year after New Year": (typed("2012-12-31", "2012-01-09"), "T103"),
    "signed a few days too late": (typed("2013-04-01", "2013-04-10", signed="2013-04-02"), "T106 T109"),
    "signed in December for January": (typed("2014-01-02", "2014-01-10", signed="2013-12-30"), "T109"),
    "exchanged": (typed("2013-04-10", "2013-04-01"), "T107"),
    "every day counts": (typed("2013-04-01", "2013-04-07", unit=NATURAL), "T109"),
    "every day counts, to a rest day": (typed("2013-04-01", "2013-04-06", n=6, unit=NATURAL), "T110 T109"),
    "every day counts, a day short": (typed("2013-04-01", "2013-04-06", unit=NATURAL), "T105"),
    "every day counts, the first not": (typed("2013-04-01", "2013-04-08", unit=NATURAL), "T108"),
    "nothing known of the year": (typed("2030-04-01", "2030-04-07", unit=NATURAL), "T111 T109"),
    "the end of the last year that is known": (typed("2026-12-31", "2026-12-31", n=1), "T112"),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_noticed(name):
    given, codes = CASES[name]
    assert [each.code for each in lint(given, built_in())] == codes.split()


def test_every_code_of_a_typed_period_has_its_case():
    assert {code for _, codes in CASES.values() for code in codes.split()} == {code for code in CODES if code < "T2"}


@pytest.mark.parametrize(("end", "codes"), [("2013-04-11", []), ("2013-04-10", ["T104"]), ("2013-04-12", ["T104"])])
def test_an_office_that_never_counts_the_first_day(end, codes):
    assert [each.code for each in lint(typed("2013-04-01", end), built_in(), strict=True)] == codes


def test_how_many_days_there_are_is_told():
    [found] = lint(typed("2013-04-01", "2013-04-09"), built_in())
    assert found.params == {
        "start": day("2013-04-01"),
        "end": day("2013-04-09"),
        "counted": 6,
        "n": 7,
        "right": day("2013-04-10"),
    }
    [strict] = lint(typed("2013-04-01", "2013-04-09"), built_in(), strict=True)
    assert strict.params["counted"] == 5
    [natural] = lint(typed("2013-04-01", "2013-04-06", unit=NATURAL), built_in())
    assert natural.params["counted"] == 6


def test_a_year_without_data_is_not_looked_through_by_weekdays():
    with pytest.raises(UnknownYearError):
        lint(typed("2027-04-01", "2027-04-09"), built_in())
    with pytest.raises(UnknownYearError):
        lint(typed("2026-12-23", "2027-01-20"), built_in())


@given(WITHIN, LENGTHS, UNITS, st.booleans())
def test_what_the_program_computes_it_finds_right(start, n, unit, strict):
    found = period(start, n, unit, built_in(), strict=strict)
    remarks = lint(Typed(start=start, end=found.end, n=n, unit=unit, signed=start), built_in(), strict=strict)
    assert {each.code for each in remarks} <= {"T102", "T109", "T110"}


@given(WITHIN, LENGTHS, UNITS, st.booleans(), st.integers(-40, 40).filter(bool))
def test_any_other_last_day_is_found_wrong(start, n, unit, strict, off):
    right = period(start, n, unit, built_in(), strict=strict).end
    end = right.fromordinal(right.toordinal() + off)
    remarks = lint(Typed(start=start, end=end, n=n, unit=unit), built_in(), strict=strict)
    assert {each.code for each in remarks} & {"T101", "T103", "T104", "T105", "T107", "T108"}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", CASES)
def test_everything_noticed_can_be_said(name, lang):
    for each in lint(CASES[name][0], built_in()):
        for text in (remark_text(each, lang), remark_mend(each, lang)):
            assert text.encode("gbk")
            assert "{" not in text
            assert "None" not in text


@pytest.mark.parametrize("code", CODES)
def test_texts_use_exactly_the_declared_parameters(code):
    for entries in (ZH, EN):
        assert fields(entries[code].text) | fields(entries[code].mend) == set(CODES[code].params)
        assert all(entries[code])
        assert "".join(entries[code]).encode("gbk")
    assert set(ZH) == set(EN) == set(CODES)


def test_the_command_ends_with_1_for_an_error_alone():
    assert smepp("period", "2013-04-01", "7", "--until", "2013-04-10", "--signed", "2013-03-29").code == ExitCode.DONE
    done = smepp("period", "2013-04-01", "7", "--until", "2013-04-09", "--signed", "2013-04-02")
    assert done.code == ExitCode.WRONG
    said = "".join(done.out.split())
    assert "错误T106落款日期2013年4月2日（星期二）在开始日2013年4月1日（星期一）之后。" in said
    assert "错误T104从2013年4月1日（星期一）到2013年4月9日（星期二）是6个工作日，不是7个。" in said
    assert "改法：请把最后一天改成2013年4月10日（星期三），或者改正天数。" in said


def test_a_sound_period_is_called_sound():
    done = smepp("period", "2013-04-01", "7", "--strict", "--until", "2013-04-11")
    assert done.code == ExitCode.DONE
    assert done.out.endswith("核对的期限：2013年4月1日至2013年4月11日\n  没有发现问题。\n")
    assert smepp("period", "2013-04-01", "7", "--signed", "2013-04-02").code == ExitCode.WRONG


def test_a_code_is_explained():
    done = smepp("explain", "T104")
    assert done.code == ExitCode.DONE
    assert "起止日与工作日天数不符" in done.out
    assert "退回补正" not in done.out
