"""The page of a round as a file: complete, harmless, well formed, the same each time."""

import re
from dataclasses import replace

import pytest

from smepp.documents.pages.index import index_context, index_html
from tests.documents.pages.factory import PROGRAMME, TEMPLATES, review
from tests.documents.pages.reading import Page

HOSTILE = "<script>alert(1)</script>\"' onload=x & {{ 7*7 }} {% raw %} </textarea><b>\u202e甲\x1b"
FILES = ("summary.xlsx", "opinions.xlsx", "review.json", "SHA256SUMS")
SIZES = (0, 1, 30, 300)


def html(given, **more):
    return index_html(given, PROGRAMME, folders=[TEMPLATES], **more)


@pytest.fixture(scope="module", params=SIZES)
def round_of(request):
    made = review(request.param)
    return made, html(made, files=FILES)


def test_it_is_well_formed_whatever_its_size(round_of):
    _made, text = round_of
    page = Page(text)
    assert len(page.elements) > 50
    assert len(page.ids) == len(set(page.ids))
    assert [len(page.all(tag)) for tag in ("html", "h1", "main", "header")] == [1, 1, 1, 1]


def test_every_entry_has_a_row_and_every_row_as_many_cells(round_of):
    made, text = round_of
    page = Page(text)
    rows = [attrs for attrs in page.all("tr") if attrs.get("id", "").startswith("row-")]
    assert len(rows) == len(made.entries)
    for each in made.entries:
        assert (each.platform or each.folder) in page.text
    for attrs in rows:
        assert len(attrs["data-r"].split()) == 14
        assert len(attrs["data-f"].split()) == 5


def test_nothing_is_fetched_from_elsewhere(round_of):
    _, text = round_of
    assert not re.search(r"https?:|//[a-z]|@import|url\((?!#)", text)
    page = Page(text)
    assert all(link.startswith("#") or re.fullmatch(r"(applicants/)?[\w%.-]+", link) for link in page.links)
    assert all("src" not in attrs for _, attrs in page.elements)
    assert not any(name.startswith("on") or name == "style" for _, attrs in page.elements for name in attrs)


def test_references_inside_the_page_lead_somewhere(round_of):
    _, text = round_of
    page = Page(text)
    wanted = {link[1:] for link in page.links if link.startswith("#")}
    for _, attrs in page.elements:
        wanted |= set((attrs.get("aria-labelledby") or "").split())
    assert wanted
    assert wanted <= set(page.ids)
    drawn = set(re.findall(r"url\(#([\w-]+)\)", text))
    assert drawn <= set(page.ids)


def test_every_picture_is_named_and_has_its_data_in_a_table():
    page = Page(html(review(30)))
    pictures = [attrs for attrs in page.all("svg") if attrs.get("role") == "img"]
    assert len(pictures) > 9
    assert all(len(attrs["aria-labelledby"].split()) == 2 for attrs in pictures)
    assert all(attrs.get("aria-hidden") == "true" for attrs in page.all("svg") if attrs.get("role") != "img")
    assert len(page.all("details")) == 3
    assert "第五条（三）" in page.text


def test_text_of_dossiers_is_only_text():
    made = review(3)
    first = replace(made.entries[0], platform=HOSTILE, operator=HOSTILE, district=HOSTILE, region=HOSTILE, kind=HOSTILE)
    text = html(replace(made, entries=(first, *made.entries[1:]), authority=HOSTILE, hints=made.hints))
    page = Page(text)
    assert len(page.all("script")) == 1
    assert not [1 for name, _ in page.elements if name in {"b", "textarea"}]
    assert "<script>alert(1)</script>" in page.text
    assert "{{ 7*7 }}" in page.text
    assert "\\x1b" in page.text
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_links_survive_odd_names():
    made = review(1)
    text = html(replace(made, entries=(replace(made.entries[0], slug="a b#c?d&e"),)))
    assert "applicants/a%20b%23c%3Fd%26e.html" in Page(text).links


def test_a_dossier_that_could_not_be_assessed_is_a_row_that_says_so():
    page = Page(html(review(8)))
    row = next(each for each in page.rows if each[0] == "7")
    assert any("无法核对" in cell for cell in row)
    assert any("拒绝访问" in cell for cell in row)
    assert not any(link.startswith("applicants/platform-0007") for link in page.links)


def test_the_files_beside_it_are_linked_only_when_there_are_any():
    assert set(FILES) <= set(Page(html(review(1), files=FILES)).links)
    assert not set(FILES) & set(Page(html(review(1))).links)


def test_a_round_without_office_and_deadline_says_neither():
    text = html(replace(review(1), authority=None, deadline=None))
    assert "申报截止" not in text
    assert "None" not in Page(text).text


def test_an_empty_round_says_that_it_is():
    page = Page(html(review(0)))
    assert "这一年度没有申报，也没有复核。" in page.text
    assert not page.all("table")


def test_the_same_round_gives_the_same_bytes():
    assert html(review(30)) == html(review(30))


def test_a_thousand_dossiers_stay_below_two_megabytes():
    assert len(html(review(1000), files=FILES).encode()) < 2_000_000


def test_controls_are_hidden_until_the_script_shows_them():
    page = Page(html(review(3)))
    assert [attrs for attrs in page.all("form") if "hidden" in attrs]
    assert len(page.all("button")) == 1


def test_the_head_counts_what_the_rows_say():
    made = review(30)
    found = index_context(made, PROGRAMME)["统计"]
    assert found["全部"] == 30
    assert found["申报"] + found["复核"] == 30
    assert sum(each["数"] for each in found["结果"]) == 30
    assert found["待认定"] == sum(len(each.open) for each in made.entries)
    assert found["提示"] == len(made.hints) > 3
