"""The page of a life: whole in itself, its picture true to its table, whatever the names are."""

import re
from datetime import date, timedelta

from smepp.documents.html import render_html
from smepp.documents.timeline.context import timeline_context
from smepp.documents.timeline.picture import LEFT, RIGHT, SIZE, Shown, picture, stretches_of
from smepp.lifecycle.timeline import timeline
from smepp.load.resources import templates_folder
from smepp.model.life import Names
from tests.status.making import APPLYING, FIRST, TABLE, happened, seen

LATER = (
    happened("抽查", "2015-05-01", "未发现问题"),
    happened("复核收件", "2016-02-20", year=2016),
    happened("复核审查", "2016-02-25", "建议撤销", year=2016),
    happened("复核结果", "2016-04-20", "不合格", year=2016),
    happened("撤销", "2016-06-01", "复核不合格", number="渝中小企〔2016〕示例1号"),
)


def context(day, *happenings, lang="zh", **given):
    return timeline_context(timeline(seen(day, *happenings, **given), TABLE), lang)


def page(day, *happenings, **given):
    return render_html("timeline/timeline.html.j2", context(day, *happenings, **given), (templates_folder(),))


def test_the_page_asks_for_nothing_from_elsewhere():
    text = page("2016-07-01", *APPLYING, *LATER)
    assert not re.findall(r"(?:src|href)=|https?://|<script|@import|<link", text)
    assert "default-src 'none'" in text


def test_the_table_holds_every_mark_of_the_picture():
    found = context("2016-03-01", *APPLYING, *LATER)
    numbers = [str(each["序号"]) for each in found["经历"]]
    drawn = [each["号"] for each in found["图"]["点"] if each["类"] != "ahead"]
    assert numbers == drawn
    assert len(numbers) >= 10
    assert {each["号"] for each in found["图"]["点"]} - set(numbers) <= {each["序号"] for each in found["接下来"]}
    text = page("2016-03-01", *APPLYING, *LATER)
    assert text.count('class="spot"') == len(found["图"]["点"])
    assert text.count('<th scope="row">') == len(found["经历"]) + len(found["接下来"])


def test_states_follow_one_another_and_are_told_apart_without_colour():
    found = context("2016-07-01", *APPLYING, *LATER)["图"]["段"]
    assert [each["类"] for each in found][-1] == "closed"
    assert {each["类"] for each in found} == {"open", "titled", "closed"}
    named = [each["名称"] for each in found]
    assert named[-3:] == ["复核中", "复核不合格", "已撤销"]
    assert named.count("已认定") == 1
    last = found[-2]
    assert abs(float(last["左"]) + float(last["宽"]) - float(found[-1]["左"])) < 0.2


def test_what_has_passed_is_not_drawn_as_still_to_come():
    found = context("2016-03-05", *APPLYING)
    assert any(each["过期"] for each in found["接下来"])
    assert not [each for each in found["图"]["点"] if each["类"] == "ahead"]
    assert found["过期"]


def test_marks_keep_clear_of_one_another_and_within_the_picture():
    day = date(2013, 1, 1)
    shown = [Shown(day=day + timedelta(days=number * number), label=str(number), name="x", kind="done") for number in range(60)]
    found = picture(shown, [], day)
    spots = [(float(each["左"]), each["上"]) for each in found["点"]]
    for number, (left, top) in enumerate(spots):
        assert LEFT <= left <= RIGHT
        assert SIZE / 2 <= top < found["带"]
        assert all(abs(left - other) >= SIZE or abs(top - above) >= SIZE for other, above in spots[number + 1 :])


def test_the_years_begin_with_the_first_day_and_end_with_the_last():
    for first, last in ((2013, 2013), (2013, 2025), (1990, 2080)):
        shown = [Shown(day=date(year, 7, 1), label="1", name="x", kind="done") for year in (first, last)]
        found = picture(shown, [], date(first, 12, 31))
        assert len(found["年"]) == last - first + 1
        named = [each["名"] for each in found["年"] if each["名"]]
        assert named[0] == str(first)
        assert len(named) <= 22


def test_a_state_of_one_day_leaves_no_stretch_unless_it_is_the_last():
    marks = timeline(seen("2013-04-12"), TABLE).marks
    found = stretches_of(marks, "草稿", date(2013, 2, 20), date(2013, 4, 12), closed=False)
    assert found[-1].name == "已认定"
    assert [each.name for each in found[:2]] == ["已收件", "已推荐"], "of the draft no day is known"
    assert all(each.end > each.start for each in found[:-1])


def test_hostile_names_stay_text():
    bad = Names(since="", platform="<script>alert(1)</script>{{ 7*7 }}", operator='"><img src=x>', district="\x1b[31m江北区")
    text = page("2016-03-01", *APPLYING, names=(bad,))
    assert "<script" not in text
    assert "<img" not in text
    assert "{{ 7*7 }}" in text
    assert "\x1b" not in text


def test_a_life_of_nothing_has_a_page_without_a_picture():
    text = page("2013-01-01", happened("收件", "2013-02-20"))
    assert "<svg" not in text
    assert "还没有办过任何有日期的事项。" in text


def test_english_pages_have_english_heads():
    found = context("2016-03-05", *APPLYING, lang="en")
    assert found["语言"] == "en"
    assert found["标题"] == f"The life of {FIRST.platform}"
    assert not [each for each in found["词"].values() if re.search("[一-鿿]", each)]
