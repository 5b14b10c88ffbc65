"""The calendar keeps to RFC 5545, says what is due, and is the same whenever it is made."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.messages import LANGS
from smepp.model.due import DueItem, DueKind, Dues
from smepp.model.place import Place
from smepp.printers.due_ics import render, undated
from smepp.printers.icalendar import Event, calendar
from tests.due.rfc5545 import InvalidCalendarError, events

NASTY = '甲，乙;丙,丁\\戊\n己："引" 庚\x1b[31m\u2028 😀' + "长" * 90


def item(kind=DueKind.REREVIEW, day="2016-02-29", **more):
    known = {"platform": "云联平台", "operator": "云联公司", "district": "江北区"}
    return DueItem(kind=kind, day=day, **{**known, **more})


def dues(*items, on="2016-02-01", year=2016, deadline="2016-02-29"):
    return Dues(year=year, on=on, title="办法", deadline=deadline, items=items)


def made(*items, lang="zh", **more):
    return events(render(dues(*items, **more), lang).encode())


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_due_is_a_calendar_with_the_deadline(lang):
    [only] = made(lang=lang)
    assert only["DTSTART"] == (";VALUE=DATE", "20160229")
    assert only["DTEND"] == (";VALUE=DATE", "20160301")
    assert only["DTSTAMP"] == ("", "20160201T000000Z")


def test_what_is_due_on_one_day_is_one_event_with_its_platforms():
    _, found, other = made(item(), item(platform="乙平台", done="2016-02-20"), item(DueKind.RETURN, "2016-03-10"))
    assert found["SUMMARY"][1] == "交复核材料：2家，还有1家未办"
    assert found["DESCRIPTION"][1].split("\n") == [
        "江北区 云联平台（云联公司）：还没有报",
        "江北区 乙平台（云联公司）：2016-02-20已报",
    ]
    assert (other["DTSTART"][1], other["SUMMARY"][1]) == ("20160310", "补正材料：1家，还有1家未办")


def test_what_is_done_or_passes_by_itself_is_not_called_open():
    _, done, publicity = made(item(done="2016-02-20"), item(DueKind.PUBLICITY, "2016-05-10"))
    assert [done["SUMMARY"][1], publicity["SUMMARY"][1]] == ["交复核材料：1家", "公示期满：1家"]


def test_what_has_no_day_is_left_out_and_counted():
    found = dues(item(DueKind.ANNUAL, None), item(DueKind.OBJECTION, None), item())
    assert undated(found) == 2
    assert len(events(render(found, "zh").encode())) == 2


def test_two_documents_of_one_day_are_two_events():
    one, other = (item(DueKind.PUBLICITY, "2016-05-10", place=Place(file=f"rounds/2016/{each}.yaml")) for each in "ab")
    assert len(made(one, other, one)) == 3


def uids(*items, **more):
    return [each["UID"][1] for each in made(*items, **more)]


def test_ids_stay_when_papers_come_in_and_when_the_deadline_moves():
    before = uids(item(), item(platform="乙"))
    assert uids(item(done="2016-02-20"), item(platform="乙"), on="2016-03-01") == before
    assert uids(item(day="2016-03-15"), deadline="2016-03-15") == before
    assert not set(uids(item(), year=2019)) & set(before)


def test_the_same_items_give_the_same_bytes():
    assert render(dues(item()), "zh") == render(dues(item()), "zh")


def test_signs_of_strangers_are_escaped_and_come_back():
    found = made(item(platform=NASTY))[1]
    assert "\\x1b[31m" in found["DESCRIPTION"][1]
    assert "甲，乙;丙,丁\\戊 己：" in found["DESCRIPTION"][1]


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(0, 80))
def test_any_text_folds_between_characters(text, before):
    event = Event(uid="1", day="2016-02-29", summary="a" * before + text, lines=(text, "x"))
    [found] = events(calendar("-//x//ZH", text, "2016-02-01", [event]).encode())
    assert found["DESCRIPTION"][1].endswith("\nx")
    if text.isprintable():
        assert found["SUMMARY"][1] == "a" * before + text


def test_lines_are_as_long_as_they_may_be():
    data = calendar("-//x//ZH", "x", "2016-02-01", [Event(uid="1", day="2016-02-29", summary="a" * 200)]).encode()
    assert max(map(len, data.split(b"\r\n"))) == 75


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (b"\r\n", b"\n"),
        (b"DTSTAMP:20160201T000000Z\r\n", b""),
        (b"VERSION:2.0\r\n", b""),
        (b"PRODID", b"PROD ID"),
        (b"END:VEVENT\r\n", b""),
        (b"DTEND;VALUE=DATE:20160301", b"DTEND;VALUE=DATE:20160229"),
        (b"DTSTART;VALUE=DATE", b"DTSTART"),
        (b"SUMMARY:", b"SUMMARY:a;b"),
        (b"SUMMARY:", b"SUMMARY:\\x"),
        (b"SUMMARY:", b"SUMMARY:" + string.ascii_letters.encode() * 2),
        ("度".encode(), "度".encode()[:2] + b"\r\n " + "度".encode()[2:]),
        (b"UID:", b"UID:1\r\nUID:"),
    ],
)
def test_the_checker_finds_what_is_wrong(good, bad):
    data = render(dues(), "zh").encode()
    assert events(data)
    assert good in data
    with pytest.raises(InvalidCalendarError):
        events(data.replace(good, bad))


def test_another_reader_reads_the_same():
    other = pytest.importorskip("icalendar", reason="icalendar is not installed")
    found = dues(
        item(platform=NASTY), item(DueKind.RETURN, "2016-03-10", missing=("总结",)), item(DueKind.PUBLICITY, "2016-05-10")
    )
    data = render(found, "zh").encode()
    read = other.Calendar.from_ical(data)
    theirs = [each for each in read.walk("VEVENT") if not each.errors]
    ours = events(data)
    assert [str(each["SUMMARY"]) for each in theirs] == [each["SUMMARY"][1] for each in ours]
    assert [str(each.get("DESCRIPTION", "")) for each in theirs] == [each.get("DESCRIPTION", ("", ""))[1] for each in ours]
    assert [f"{each['DTSTART'].dt:%Y%m%d}" for each in theirs] == [each["DTSTART"][1] for each in ours]
