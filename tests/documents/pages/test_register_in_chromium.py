"""The table of a round in Chromium: sorted and filtered with the mouse, and with the keyboard alone."""

import pytest

from smepp.model.assessment import Decision
from tests.documents.pages.browsing import HEADS, choose, head
from tests.documents.pages.factory import review

pytestmark = pytest.mark.chromium

SHOWN = "[...document.querySelectorAll('#register tbody tr')].filter(row => !row.hidden)"
NUMBERS = f"return {SHOWN}.map(row => +row.cells[0].textContent)"
RANKS = "return [...document.querySelectorAll('#register tbody tr')].map(row => +row.dataset.r.split(' ')[arguments[0]])"
COUNT = "return document.querySelector('#controls output').textContent"
FILTERED = {
    ("区域", "渝东北翼"): lambda each: each.region == "渝东北翼",
    ("区域", "没有填"): lambda each: each.region is None,
    ("类型", "复核"): lambda each: each.stage.value == "rereview",
    ("类别", "再次申报"): lambda each: each.kind == "再次申报",
    ("核对结果", "不符合认定条件"): lambda each: each.decision is Decision.NOT_ELIGIBLE,
    ("核对结果", "无法核对"): lambda each: each.failure is not None,
}


def sorted_well(ranks, *, down=False):
    known = [each for each in ranks if each >= 0]
    return known == sorted(known, reverse=down) and ranks[len(known) :] == [-1] * (len(ranks) - len(known))


def test_the_heads_of_all_columns_are_buttons(page):
    assert [each.text for each in page.find_elements("css selector", "#register thead th button")] == HEADS


def test_a_click_sorts_by_a_column_and_the_next_one_the_other_way(page):
    for column, cell in enumerate(page.find_elements("css selector", "#register thead th")):
        head(page, column).click()
        assert cell.get_attribute("aria-sort") == "ascending"
        assert sorted_well(page.execute_script(RANKS, column)), HEADS[column]
        head(page, column).click()
        assert cell.get_attribute("aria-sort") == "descending"
        assert sorted_well(page.execute_script(RANKS, column), down=True), HEADS[column]
        assert len(page.find_elements("css selector", "#register [aria-sort]")) == 1


def test_the_keyboard_sorts_like_the_mouse(page):
    from selenium.webdriver.common.keys import Keys

    for column, name in enumerate(HEADS):
        head(page, column).send_keys(Keys.ENTER)
        assert sorted_well(page.execute_script(RANKS, column)), name
        page.switch_to.active_element.send_keys(Keys.SPACE)
        assert sorted_well(page.execute_script(RANKS, column), down=True), name
        assert page.switch_to.active_element.text == name


def test_equal_rows_keep_the_order_of_the_round(page):
    head(page, 2).click()
    numbers = page.execute_script(NUMBERS)
    stages = [each.stage.value for each in review(30).entries]
    assert numbers == sorted(numbers, key=lambda each: (stages[each - 1] == "rereview", each))


def expected(test):
    return [number for number, each in enumerate(review(30).entries, 1) if test(each)]


def test_filters_leave_what_fits_and_say_how_many(page):
    assert page.execute_script(COUNT) == "显示 30／30"
    for (name, starts), test in FILTERED.items():
        choose(page, name, starts)
        wanted = expected(test)
        assert 0 < len(wanted) < 30
        assert page.execute_script(NUMBERS) == wanted
        assert page.execute_script(COUNT) == f"显示 {len(wanted)}／30"
        choose(page, name, "全部")


def test_every_district_can_be_chosen(page):
    districts = {each.district for each in review(30).entries if each.district}
    assert len(districts) > 10
    for district in sorted(districts)[:6]:
        choose(page, "区县", district)
        assert page.execute_script(NUMBERS) == expected(lambda each, name=district: each.district == name)


def test_words_are_looked_for_in_the_whole_row_in_any_width_of_letters(page):
    box = page.find_element("css selector", "#controls input")
    made = review(30).entries[3]
    box.send_keys(f"{made.district} ４")
    assert 4 in page.execute_script(NUMBERS)
    box.clear()
    box.send_keys("这几个字哪里也没有")
    assert page.execute_script(NUMBERS) == []
    assert page.execute_script(COUNT) == "显示 0／30"


def test_filters_hold_together_and_are_cleared_at_once(page):
    choose(page, "区域", "一小时经济圈")
    choose(page, "类型", "复核")
    both = page.execute_script(NUMBERS)
    assert both == expected(lambda each: each.region == "一小时经济圈" and each.stage.value == "rereview")
    page.find_element("css selector", "#controls button").click()
    assert page.execute_script(COUNT) == "显示 30／30"
    assert page.execute_script("return document.activeElement.tagName") == "SELECT"


def test_sorting_keeps_what_was_filtered(page):
    choose(page, "区域", "渝东北翼")
    head(page, 0).click()
    head(page, 0).click()
    assert page.execute_script(NUMBERS) == expected(lambda each: each.region == "渝东北翼")[::-1]


def test_the_count_is_told_to_those_who_do_not_see_it(page):
    assert page.find_element("css selector", "#controls output").get_attribute("aria-live") == "polite"


def test_tab_leads_through_the_controls_the_heads_and_the_rows_in_this_order(page):
    from selenium.webdriver.common.keys import Keys

    page.find_element("css selector", "#controls select").click()
    page.switch_to.active_element.send_keys(Keys.ESCAPE)
    order = []
    for _ in range(30):
        where = page.execute_script(
            "const now = document.activeElement; return [now.tagName, now.dataset.name || now.textContent]"
        )
        order.append(tuple(where))
        page.switch_to.active_element.send_keys(Keys.TAB)
    tags = [tag for tag, _ in order]
    assert [name for tag, name in order if tag == "SELECT"] == ["区域", "区县", "类型", "类别", "核对结果"]
    assert tags.index("INPUT") == 5
    assert [name for tag, name in order if tag == "BUTTON"][: len(HEADS)] == HEADS
    assert order[6 + len(HEADS)] == ("A", review(30).entries[0].platform)


def test_marks_in_pictures_are_no_stops_of_the_tab_key(page):
    assert page.execute_script(
        "return [...document.querySelectorAll('svg a')].every(each => each.getAttribute('tabindex') === '-1')"
    )
    assert page.execute_script("return document.querySelectorAll('svg a').length") > 50


def test_what_has_the_focus_is_seen(page):
    from selenium.webdriver.common.keys import Keys

    page.find_element("css selector", "body").send_keys(Keys.TAB)
    for _ in range(14):
        style = page.execute_script(
            "const now = getComputedStyle(document.activeElement); return [now.outlineStyle, now.outlineWidth]"
        )
        assert style[0] != "none"
        assert style[1] != "0px"
        page.switch_to.active_element.send_keys(Keys.TAB)
