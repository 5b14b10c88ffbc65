"""The page of a round in Chromium: on screens of any width, on paper, without scripts."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest

from smepp.documents.pages.index import index_html
from tests.documents.pages.browsing import NARROW, WIDE, choose, printed, resize, rows_in
from tests.documents.pages.factory import PROGRAMME, TEMPLATES, hints, review
from tests.documents.pages.reading import Page

pytestmark = pytest.mark.chromium

OVERFLOW = "return document.documentElement.scrollWidth - window.innerWidth"
WORDS_THAT_MEET = """
  const met = [];
  for (const picture of document.querySelectorAll('svg.picture')) {
    const boxes = [...picture.querySelectorAll('text')].map(each => [each.textContent, each.getBoundingClientRect()]);
    const frame = picture.closest('.card').getBoundingClientRect();
    boxes.forEach(([words, box], index) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) met.push(words + ' outside');
      for (const [others, other] of boxes.slice(index + 1))
        if (box.left < other.right && other.left < box.right && box.top + 3 < other.bottom && other.top + 3 < box.bottom)
          met.push(words + ' on ' + others);
    });
  }
  return met;
"""


def test_nothing_goes_wrong_while_it_opens(page):
    assert [each for each in page.get_log("browser") if each["level"] == "SEVERE"] == []


def test_print_holds_every_row_with_its_head_on_every_page(page):
    pages = printed(page)
    text = "".join(pages)
    assert rows_in(text) == set(range(1, 31))
    assert sum("不符合的要点" in each and "跨案卷" in each for each in pages) > 1
    assert "清除筛选" not in text
    assert "已筛选" not in text
    assert "没有定下要求" not in text


def test_print_says_what_was_filtered_and_holds_only_that(page):
    choose(page, "核对结果", "无法核对")
    first = printed(page)[0]
    assert "已筛选(核对结果:无法核对),只有全部30个案卷里的2个。" in first.replace("\n", "")
    assert rows_in(first) == {7, 22}


@pytest.mark.parametrize("count", [0, 1, 30, 300])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_page_is_never_wider_than_the_screen(chromium, page_of, count, size):
    resize(chromium, size, mobile=size is NARROW)
    chromium.get(page_of(count))
    assert chromium.execute_script(OVERFLOW) <= 0
    if count and size is NARROW:
        assert chromium.execute_script(
            "const box = document.getElementById('register-wide'); return box.scrollWidth > box.clientWidth"
        )


def test_the_heads_stay_in_sight_on_a_wide_screen(page):
    page.execute_script("document.getElementById('row-20').scrollIntoView({block: 'center'})")
    assert page.execute_script("return document.querySelector('#register thead').getBoundingClientRect().top") == 0


def test_names_of_any_length_keep_to_the_screen(chromium, tmp_path):
    made = review(6)
    entries = tuple(
        replace(each, platform="Platform" * 30, operator="某" * 200, district="长" * 60, region="区" * 60, kind="类" * 40)
        for each in made.entries
    )
    long = replace(made, entries=entries, hints=hints(entries), authority="Office" * 60)
    path = tmp_path / "long.html"
    path.write_text(index_html(long, PROGRAMME, folders=[TEMPLATES]), encoding="utf-8", newline="\n")
    for size in (WIDE, NARROW):
        resize(chromium, size, mobile=size is NARROW)
        chromium.get(path.as_uri())
        assert chromium.execute_script(OVERFLOW) <= 0
        assert chromium.execute_script(WORDS_THAT_MEET) == []


@pytest.mark.parametrize("count", [1, 30, 300])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_words_in_the_pictures_lie_on_each_other(chromium, page_of, count, size):
    resize(chromium, size, mobile=size is NARROW)
    chromium.get(page_of(count))
    assert chromium.execute_script("return document.querySelectorAll('svg.picture text').length") > 30
    assert chromium.execute_script(WORDS_THAT_MEET) == []


def test_without_scripts_everything_is_there_but_the_controls(without_scripts, page_of):
    without_scripts.get(page_of(30))
    assert not without_scripts.find_element("css selector", "#controls").is_displayed()
    assert without_scripts.find_elements("css selector", "#register thead button") == []
    body = without_scripts.find_element("css selector", "body").text
    for each in review(30).entries:
        assert (each.platform or each.folder) in body
    assert "显示" not in body
    assert len(without_scripts.find_elements("css selector", "svg.picture")) > 9
    assert rows_in("".join(printed(without_scripts))) == set(range(1, 31))
    summary = without_scripts.find_element("css selector", "details.data summary")
    summary.click()
    assert without_scripts.find_element("css selector", "details.data table").is_displayed()


def test_the_browser_reads_the_page_as_it_is_written(page, page_of):
    written = Page(Path(unquote(urlparse(page_of(30)).path)).read_text(encoding="utf-8"))
    for tag in ("tr", "td", "svg", "path", "details", "a"):
        counted = page.execute_script("return document.querySelectorAll(arguments[0]).length", tag)
        assert counted == len(written.all(tag)) > 0, tag
